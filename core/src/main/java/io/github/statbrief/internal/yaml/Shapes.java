package io.github.statbrief.internal.yaml;

import java.util.List;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Messages about a text, list or mapping in the place of another. */
final class Shapes {
    private static final int LONGEST = 60;

    private Shapes() {}

    /**
     * Explains that a list is expected.
     *
     * @param fits whether its {@link #parts} are entries of the list
     */
    static String listExpected(Node found, boolean fits) {
        String expected = "a list is expected here, each entry on a line that begins with '- '; found " + kind(found);
        if (fits) {
            return "write [" + ((ScalarNode) found).getValue().strip() + "], in brackets; " + expected;
        }
        if (found instanceof MappingNode mapping
                && mapping.getFlowStyle() == FlowStyle.BLOCK
                && !mapping.getValue().isEmpty()
                && mapping.getValue().get(0).getKeyNode() instanceof ScalarNode key) {
            return "write '- " + key.getValue() + ":' in the place of '" + key.getValue()
                    + ":' and indent the lines below it by two spaces more; " + expected;
        }
        return expected;
    }

    /**
     * Explains that a mapping is expected.
     *
     * @param what what the mapping describes, with its article
     * @param known keys that it has; may be empty
     */
    static String mappingExpected(Node found, String what, String known) {
        String expected = what + " is written as keys with values"
                + (known.isEmpty() ? ", as in 'key: value'" : " (" + known + ")") + "; found " + kind(found);
        boolean single = found instanceof SequenceNode list
                && list.getFlowStyle() == FlowStyle.BLOCK
                && list.getValue().size() == 1
                && list.getValue().get(0) instanceof MappingNode;
        return single ? "take the '- ' away; " + expected : expected;
    }

    /** The entries that the author of a text in the place of a list may have meant; none for anything else. */
    static List<Node> parts(Node found) {
        boolean isShort = found instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && !scalar.getValue().isBlank()
                && scalar.getValue().length() <= LONGEST
                && !scalar.getValue().matches("(?s).*(?:\n|[\\[\\]{}]|: ).*");
        return isShort
                ? Stream.of(((ScalarNode) found).getValue().split(",", -1))
                        .map(part -> text(found, part))
                        .toList()
                : List.of();
    }

    /** A text that stands at the place of a node. */
    static Node text(Node at, String text) {
        return new ScalarNode(Tag.STR, true, text.strip(), ScalarStyle.PLAIN, at.getStartMark(), at.getEndMark());
    }

    /** The shape of a node, with its article. */
    static String kind(Node node) {
        return switch (node.getNodeType()) {
            case MAPPING -> "a mapping";
            case SEQUENCE -> "a list";
            default -> node instanceof ScalarNode scalar && !scalar.getValue().isBlank() ? "text" : "nothing";
        };
    }
}
