package io.github.statbrief.internal.yaml;

import io.github.statbrief.internal.tidy.CellPlaces;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Maps the model back to the file: finds the node of a path such as {@code sections[2].figures[0].quotes[1]}. */
public final class SourceMap {
    private static final Pattern STEP = Pattern.compile("\\.?([A-Za-z0-9-]+)|\\[(\\d+)]");

    /**
     * The entries of each list that became part of the model; unreadable ones are left out, because they would shift
     * the indexes.
     */
    private final IdentityHashMap<Node, List<Node>> kept = new IdentityHashMap<>();

    /** The data of each table whose cells are not in the release file. */
    private final IdentityHashMap<Node, Data> data = new IdentityHashMap<>();

    /**
     * Where the cells of a table come from.
     *
     * @param file the name of its data file in messages; empty for a query, whose problems stand at its own place
     * @param at the node that names the file or the query
     * @param places the places of its cells
     */
    public record Data(Optional<String> file, Node at, CellPlaces places) {}

    /** Replaces the rows kept before. */
    void keepCells(Node list, List<Node> cells) {
        kept.put(list, cells);
    }

    void keepData(Node table, Data of) {
        data.put(table, of);
    }

    /** Where the cells of a table come from, by its path; empty if they are in the release file. */
    public Optional<Data> data(Node root, String table) {
        return Optional.ofNullable(data.get(find(root, table)));
    }

    void keep(Node list, Node entry) {
        kept.computeIfAbsent(list, key -> new ArrayList<>()).add(entry);
    }

    /** The node of a path, or its nearest ancestor. */
    public Node find(Node root, String path) {
        Node node = root;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            Optional<Node> next =
                    step.group(1) != null ? value(node, step.group(1)) : entry(node, Integer.parseInt(step.group(2)));
            if (next.isEmpty()) {
                return node;
            }
            node = next.get();
        }
        return node;
    }

    private Optional<Node> entry(Node list, int place) {
        List<Node> entries = kept.getOrDefault(list, List.of());
        return place < entries.size() ? Optional.of(entries.get(place)) : Optional.empty();
    }

    private static Optional<Node> value(Node node, String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key)) {
                    return Optional.of(tuple.getValueNode());
                }
            }
        }
        return Optional.empty();
    }
}
