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
 * The entries of a mapping with known keys. Keys are looked at before values: the value of a misspelt key is read as that of the key that was meant, so that it
 * is neither missed nor left unread.
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
                    // among more than are shown nobody looks for what was meant
                    unknown.add(tuple);
                }
                entries.report(tuple.getKeyNode(), name, keys);
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

    /** The entries of a mapping whose keys are names that the author gives. */
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
                                "the key '" + name.orElseThrow() + "' is given twice; the first is on line " + line);
            } else if (name.isPresent()) {
                entries.tuples.add(tuple);
            }
        }
        return entries;
    }

    private void report(Node key, String name, Keys keys) {
        String unknown = "unknown key '" + name + "'";
        if (reader.problems().isFull()) {
            reader.problems().error(key, unknown);
            return;
        }
        String meant = Suggestions.didYouMean(name, keys.all());
        String known = meant.isEmpty() ? "; " + keys.what() + " has " + String.join(", ", keys.all()) : meant;
        reader.problems().error(key, unknown + known);
    }

    private void takeMisspelt(NodeTuple tuple, List<String> known) {
        String name = ((ScalarNode) tuple.getKeyNode()).getValue();
        Suggestions.nearest(name, known).ifPresent(meant -> values.putIfAbsent(meant, tuple.getValueNode()));
    }

    /** Every key with its value, each key once. */
    public List<NodeTuple> tuples() {
        return tuples;
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public Optional<Node> node(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The node under a key, or the whole mapping where there is none. */
    public Node place(String key) {
        return values.getOrDefault(key, node);
    }

    /** The whole mapping. */
    public Node whole() {
        return node;
    }

    public Optional<String> text(String key) {
        return node(key).flatMap(reader::text);
    }

    /** Words under a key that are looked up elsewhere and not printed: the name of a column or file. */
    public Optional<String> words(String key) {
        return node(key).flatMap(reader::words);
    }

    /** The value under a key in its own notation. */
    public <T> Optional<T> value(String key, Function<String, T> notation) {
        return node(key).flatMap(value -> reader.value(value, notation));
    }

    /** The word of an enum under a key, in lower case with hyphens. */
    public <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
        return node(key).flatMap(value -> reader.word(value, key, type));
    }

    /** The elements of the list under a key that could be read; none where there is no such key. */
    public <T> List<T> list(String key, Function<Node, Optional<T>> element) {
        return node(key).map(value -> reader.list(value, element)).orElse(List.of());
    }

    /** What a constructor makes of the entries; what it refuses is reported at the mapping. */
    public <T> Optional<T> make(Supplier<T> constructor) {
        return reader.make(node, constructor);
    }
}
