package io.github.statbrief.internal.yaml.shared;

import io.github.statbrief.internal.rewriting.IdRewriting;
import io.github.statbrief.internal.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Puts codes and their labels in the place of {@code {area}}, {@code {area:label}} and {@code {area:id}} in a copy of a
 * document, whose nodes keep their marks. What says where cells are read from stays as it is, but for what is bound to queries. Immutable and safe to
 * share between threads.
 */
public final class Substitution {
    private static final String DATA = "data";
    private static final String PARAMETERS = "parameters";
    private static final Set<String> UNTOUCHED = Set.of("for-each", DATA, "dimensions");
    private static final Substitution NONE = new Substitution(Map.of());
    /** The keys of texts with markup, in which the signs of a label are no markup. */
    private static final Set<String> MARKED = Set.of("summary", "text", "finding");

    private static final String MARKUP = "\\*_[]{}<>`#";

    /** A name in braces, as a code, a label or an id. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\[\\]:,\\s]+)(?::(label|id))?}");

    private final Map<String, Word> words;

    /**
     * What stands in the place of a name.
     *
     * @param code the code
     * @param label its label
     */
    public record Word(String code, String label) {}

    /**
     * Prepares the substitution of several names.
     *
     * @param words what stands in the place of each
     */
    public Substitution(Map<String, Word> words) {
        this.words = Map.copyOf(words);
    }

    /**
     * Prepares the substitution of one code.
     *
     * @param name the name in the placeholders, which is the id of the dimension
     * @param code the code
     * @param label its label
     */
    public Substitution(String name, String code, String label) {
        this(Map.of(name, new Word(code, label)));
    }

    /** Whether a text has a placeholder that differs from code to code as ids have to. */
    public static boolean isIn(String text, String name) {
        return text.contains("{" + name + ":id}") || text.contains("{" + name + "}");
    }

    /** A copy of a document with the codes and the labels in their places. */
    public YamlDocument in(YamlDocument document) {
        return new YamlDocument(document.lines(), copy(document.root(), false), document.included());
    }

    /** A text with the codes and the labels in their places. */
    public String in(String text) {
        return replaced(text, false);
    }

    /**
     * Finds the placeholders of a document that none of the names fills. In texts with markup only those are found that
     * cannot be the name of a figure.
     *
     * @param document the document
     * @param found receives each with its node
     */
    public void unfilled(YamlDocument document, BiConsumer<Node, String> found) {
        unfilled(document.root(), false, found);
    }

    private void unfilled(Node node, boolean marked, BiConsumer<Node, String> found) {
        if (node instanceof MappingNode mapping) {
            mapping.getValue().stream()
                    .filter(each ->
                            !UNTOUCHED.contains(Nodes.text(each.getKeyNode()).orElse("")))
                    .forEach(each -> unfilled(
                            each.getValueNode(),
                            MARKED.contains(Nodes.text(each.getKeyNode()).orElse("")),
                            found));
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(each -> unfilled(each, false, found));
        } else if (node instanceof ScalarNode scalar) {
            PLACEHOLDER
                    .matcher(scalar.getValue())
                    .results()
                    .filter(each -> !marked || each.group(2) != null)
                    .filter(each -> !words.containsKey(each.group(1)))
                    .forEach(each -> found.accept(scalar, each.group(1)));
        }
    }

    private String replaced(String text, boolean marked) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        Matcher placeholder = PLACEHOLDER.matcher(text);
        StringBuilder replaced = new StringBuilder();
        while (placeholder.find()) {
            Word word = words.get(placeholder.group(1));
            String found = word == null
                    ? placeholder.group()
                    : spelled(word, placeholder.group(2), marked && !isInReference(text, placeholder.start()));
            placeholder.appendReplacement(replaced, Matcher.quoteReplacement(found));
        }
        return placeholder.appendTail(replaced).toString();
    }

    private static String spelled(Word word, @Nullable String form, boolean escape) {
        if ("id".equals(form)) {
            return IdRewriting.of(word.code());
        }
        String plain = form == null ? word.code() : word.label();
        return escape ? escaped(plain) : plain;
    }

    /** Whether a place is within the brackets that name a cell, where nothing is markup. */
    private static boolean isInReference(String text, int at) {
        return text.lastIndexOf('[', at) > text.lastIndexOf(']', at);
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
                replaced(scalar.getValue(), marked),
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
