package io.github.statbrief.internal.yaml.shared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Looks into nodes that are not checked yet, and changes them. */
final class Nodes {
    private Nodes() {}

    /** The text of a scalar. */
    static Optional<String> text(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    static Optional<MappingNode> mapping(Node node) {
        return node instanceof MappingNode mapping ? Optional.of(mapping) : Optional.empty();
    }

    /** The value of a key; the first one if it is given twice. */
    static Optional<Node> value(Node node, String key) {
        return mapping(node)
                .flatMap(mapping -> mapping.getValue().stream()
                        .filter(tuple -> text(tuple.getKeyNode()).equals(Optional.of(key)))
                        .map(NodeTuple::getValueNode)
                        .findFirst());
    }

    /** The mapping under a key. */
    static Optional<MappingNode> mapping(Node node, String key) {
        return value(node, key).flatMap(Nodes::mapping);
    }

    /** The entries of the list under a key; none if there is no list. */
    static List<Node> list(Node node, String key) {
        return value(node, key).map(Nodes::entries).orElse(List.of());
    }

    /** The entries of a list; none if the node is no list. */
    static List<Node> entries(Node node) {
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of();
    }

    /** Puts another value in the place of each one of a key. */
    static void replace(MappingNode in, String key, UnaryOperator<Node> other) {
        List<NodeTuple> tuples = new ArrayList<>();
        for (NodeTuple tuple : in.getValue()) {
            boolean meant = text(tuple.getKeyNode()).equals(Optional.of(key));
            Node value = tuple.getValueNode();
            tuples.add(meant ? new NodeTuple(tuple.getKeyNode(), other.apply(value)) : tuple);
        }
        in.setValue(tuples);
    }

    /** Removes a key. */
    static void remove(MappingNode from, String key) {
        from.setValue(new ArrayList<>(from.getValue().stream()
                .filter(tuple -> !text(tuple.getKeyNode()).equals(Optional.of(key)))
                .toList()));
    }

    /** Adds each key of another mapping that this one does not have. */
    static void fill(MappingNode into, List<NodeTuple> usual) {
        Set<String> own = new HashSet<>();
        into.getValue().forEach(tuple -> text(tuple.getKeyNode()).ifPresent(own::add));
        List<NodeTuple> tuples = new ArrayList<>(into.getValue());
        usual.stream()
                .filter(tuple -> text(tuple.getKeyNode()).filter(own::contains).isEmpty())
                .forEach(tuples::add);
        into.setValue(tuples);
    }

    /** The tuples of a key. */
    static List<NodeTuple> tuples(Node of, String key) {
        return mapping(of).stream()
                .flatMap(mapping -> mapping.getValue().stream())
                .filter(tuple -> text(tuple.getKeyNode()).equals(Optional.of(key)))
                .limit(1)
                .toList();
    }

    /** A mapping of these tuples that stands where another node does. */
    static MappingNode mapping(List<NodeTuple> tuples, Node at) {
        return new MappingNode(
                Tag.MAP, true, new ArrayList<>(tuples), FlowStyle.FLOW, at.getStartMark(), at.getEndMark());
    }

    /** A text that stands where another node does. */
    static Node text(String text, Node at) {
        return new ScalarNode(Tag.STR, true, text, ScalarStyle.PLAIN, at.getStartMark(), at.getEndMark());
    }

    /** A list of one entry, that stands where this does. */
    static Node list(Node entry) {
        return new SequenceNode(
                Tag.SEQ,
                true,
                new ArrayList<>(List.of(entry)),
                FlowStyle.FLOW,
                entry.getStartMark(),
                entry.getEndMark());
    }

    /** A key with its value, both of which stand where the value does. */
    static NodeTuple tuple(String key, Node value) {
        return new NodeTuple(text(key, value), value);
    }
}
