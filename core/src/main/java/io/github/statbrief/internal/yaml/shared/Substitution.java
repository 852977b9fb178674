package io.github.statbrief.internal.yaml.shared;

import io.github.statbrief.internal.rewriting.IdRewriting;
import io.github.statbrief.internal.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Puts a code and its label in the place of {@code {area}}, {@code {area:label}} and {@code {area:id}} in a copy of a
 * document, whose nodes keep their marks. What says where cells are read from stays as it is, but for what is bound to queries. Immutable and safe to
 * share between threads.
 */
public final class Substitution {
    private static final String DATA = "data";
    private static final String PARAMETERS = "parameters";
    private static final Set<String> UNTOUCHED = Set.of("for-each", DATA, "dimensions");
    private static final Substitution NONE = new Substitution("", "", "");
    /** The keys of texts with markup, in which the signs of a label are no markup. */
    private static final Set<String> MARKED = Set.of("summary", "text", "finding");

    private static final String MARKUP = "\\*_[]{}<>`#";

    private final String name;
    private final String code;
    private final String label;

    /**
     * Prepares the substitution of one code.
     *
     * @param name the name in the placeholders, which is the id of the dimension
     * @param code the code
     * @param label its label
     */
    public Substitution(String name, String code, String label) {
        this.name = name;
        this.code = code;
        this.label = label;
    }

    /** Whether a text has a placeholder that differs from code to code as ids have to. */
    public static boolean isIn(String text, String name) {
        return text.contains("{" + name + ":id}") || text.contains("{" + name + "}");
    }

    /** A copy of a document with the code and the label in their places. */
    public YamlDocument in(YamlDocument document) {
        return new YamlDocument(document.lines(), copy(document.root(), false), document.included());
    }

    /** A text with the code and the label in their places. */
    public String in(String text) {
        return replaced(text, label);
    }

    private String replaced(String text, String words) {
        return text.indexOf('{') < 0
                ? text
                : text.replace("{" + name + "}", code)
                        .replace("{" + name + ":label}", words)
                        .replace("{" + name + ":id}", IdRewriting.of(code));
    }

    private Node copy(Node node, boolean marked) {
        if (node instanceof MappingNode mapping) {
            return new MappingNode(
                    mapping.getTag(),
                    true,
                    new ArrayList<>(mapping.getValue().stream().map(this::copy).toList()),
                    mapping.getFlowStyle(),
                    mapping.getStartMark(),
                    mapping.getEndMark());
        }
        if (node instanceof SequenceNode sequence) {
            List<Node> entries =
                    sequence.getValue().stream().map(each -> copy(each, false)).toList();
            return new SequenceNode(
                    sequence.getTag(),
                    true,
                    new ArrayList<>(entries),
                    sequence.getFlowStyle(),
                    sequence.getStartMark(),
                    sequence.getEndMark());
        }
        ScalarNode scalar = (ScalarNode) node;
        return new ScalarNode(
                scalar.getTag(),
                true,
                replaced(scalar.getValue(), marked ? escaped(label) : label),
                scalar.getScalarStyle(),
                scalar.getStartMark(),
                scalar.getEndMark());
    }

    private NodeTuple copy(NodeTuple tuple) {
        String key = Nodes.text(tuple.getKeyNode()).orElse("");
        Node value = tuple.getValueNode();
        if (key.equals(DATA) && value instanceof MappingNode data) {
            return new NodeTuple(copy(tuple.getKeyNode(), false), parametersOnly(data));
        }
        Substitution of = UNTOUCHED.contains(key) ? NONE : this;
        return new NodeTuple(copy(tuple.getKeyNode(), false), of.copy(value, MARKED.contains(key)));
    }

    /** A copy of where cells are read from, in which only what is bound to a query is replaced. */
    private Node parametersOnly(MappingNode data) {
        List<NodeTuple> tuples = new ArrayList<>();
        for (NodeTuple each : data.getValue()) {
            boolean bound = Nodes.text(each.getKeyNode()).orElse("").equals(PARAMETERS);
            tuples.add(new NodeTuple(
                    copy(each.getKeyNode(), false), (bound ? this : NONE).copy(each.getValueNode(), false)));
        }
        return new MappingNode(
                data.getTag(), true, tuples, data.getFlowStyle(), data.getStartMark(), data.getEndMark());
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(each -> {
            if (MARKUP.indexOf(each) >= 0) {
                escaped.append('\\');
            }
            escaped.append((char) each);
        });
        return escaped.toString();
    }
}
