package io.github.statbrief.internal.yaml;

import io.github.statbrief.internal.text.Suggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The entries of a mapping with known keys. Checks keys before values and reads the value of a misspelt key as that
 * of the likely intended key, so that it is neither reported missing nor skipped.
 */
public final class Entries {
    private final MappingNode node;
    private final List<NodeTuple> tuples = new ArrayList<>();
    private final Map<String, Node> values = new HashMap<>();
    private final NodeReader reader;

    private Entries(MappingNode node, NodeReader reader) {
        this.node = node;
        this.reader = reader;
    }

    static Entries of(MappingNode node, Keys keys, NodeReader reader) {
        Entries entries = named(node, reader);
        List<String> known = keys.all();
        List<NodeTuple> unknown = new ArrayList<>();
        for (NodeTuple tuple : entries.tuples) {
            String name = ((ScalarNode) tuple.getKeyNode()).getValue();
            if (known.contains(name)) {
                entries.values.put(name, tuple.getValueNode());
            } else {
                if (!reader.problems().isFull()) {
                    // no suggestions beyond the problems that are shown
                    unknown.add(tuple);
                }
                entries.report(tuple, name, keys);
            }
        }
        unknown.forEach(tuple -> entries.takeMisspelt(tuple, known));
        for (String key : keys.required()) {
            if (!entries.has(key)) {
                reader.problems().error(node, keys.what() + " needs the key '" + key + "'");
            }
        }
        return entries;
    }

    /** The entries of a mapping with the author's own names as keys. */
    public static Entries named(MappingNode node, NodeReader reader) {
        Entries entries = new Entries(node, reader);
        Map<String, Node> first = new HashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            Optional<String> name = reader.text(tuple.getKeyNode());
            Node earlier = name.isEmpty() ? null : first.putIfAbsent(name.get(), tuple.getKeyNode());
            if (earlier != null) {
                int line = earlier.getStartMark().orElseThrow().getLine() + 1;
                reader.problems()
                        .error(
                                tuple.getKeyNode(),
                                "take this line or line " + line + " out; the key '" + name.orElseThrow()
                                        + "' is given twice");
            } else if (name.isPresent()) {
                entries.tuples.add(tuple);
            }
        }
        return entries;
    }

    private void report(NodeTuple tuple, String name, Keys keys) {
        Node key = tuple.getKeyNode();
        if (reader.problems().isFull()) {
            reader.problems().error(key, "unknown key '" + name + "'");
            return;
        }
        UnknownKey unknown = new UnknownKey(node, tuple, keys);
        reader.problems().error(key, unknown.message());
        unknown.glued()
                .ifPresent(known -> values.putIfAbsent(known, Shapes.text(key, name.substring(known.length() + 1))));
    }

    private void takeMisspelt(NodeTuple tuple, List<String> known) {
        String name = ((ScalarNode) tuple.getKeyNode()).getValue();
        Suggestions.nearest(name, known).ifPresent(meant -> values.putIfAbsent(meant, tuple.getValueNode()));
    }

    /** Every key with its value; repeated keys appear once. */
    public List<NodeTuple> tuples() {
        return tuples;
    }

    /** Whether the mapping has a key. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** The node of a key; empty if there is no such key. */
    public Optional<Node> node(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The node of a key, or the whole mapping if there is no such key. */
    public Node place(String key) {
        return values.getOrDefault(key, node);
    }

    /** The whole mapping. */
    public Node whole() {
        return node;
    }

    /** The printed text of a key; empty, with a problem if it cannot be read, otherwise. */
    public Optional<String> text(String key) {
        return node(key).flatMap(reader::text);
    }

    /** Printed text of one line in which soft hyphens stay. */
    public Optional<String> hyphenated(String key) {
        return node(key).flatMap(reader::hyphenated);
    }

    /** Unprinted words of a key that are looked up elsewhere: the name of a column or file. */
    public Optional<String> words(String key) {
        return node(key).flatMap(reader::words);
    }

    /** The value of a key, read from its own notation. */
    public <T> Optional<T> value(String key, Function<String, T> notation) {
        return node(key).flatMap(value -> reader.value(value, notation));
    }

    /** The enum constant of a key, in lower case with hyphens. */
    public <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
        return node(key).flatMap(value -> reader.word(value, key, type));
    }

    /** The elements of a key's list that could be read; none if there is no such key. */
    public <T> List<T> list(String key, Function<Node, Optional<T>> element) {
        return node(key).map(value -> reader.list(value, element)).orElse(List.of());
    }

    /** Makes an object from the entries; reports a refusal at the mapping. */
    public <T> Optional<T> make(Supplier<T> constructor) {
        return reader.make(node, constructor);
    }
}
