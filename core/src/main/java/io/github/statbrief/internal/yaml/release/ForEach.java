package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.internal.text.Suggestions;
import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.internal.yaml.Problems;
import io.github.statbrief.value.ReferencePeriod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * For which codes a file makes a release each.
 *
 * @param table the id of the table that has the codes
 * @param dimension the id of its dimension, which names the placeholders
 * @param keep the codes whose cells every release keeps beside its own
 * @param with the periods in which a code needs a number to have a release; empty if none
 */
public record ForEach(String table, String dimension, List<String> keep, List<ReferencePeriod> with) {
    private static final Keys KEYS =
            Keys.of("'for-each'").required("table", "dimension").optional("keep", "with");

    /** Copies the lists. */
    public ForEach {
        keep = List.copyOf(keep);
        with = List.copyOf(with);
    }

    /** Reads it; empty, with problems, if it cannot be read. */
    public static Optional<ForEach> read(Node node, NodeReader values) {
        return values.entries(node, KEYS).flatMap(entries -> {
            Optional<String> table = entries.node("table").flatMap(each -> values.id(each, "table"));
            Optional<String> dimension = entries.node("dimension").flatMap(each -> values.id(each, "dimension"));
            List<String> keep = entries.list("keep", values::text);
            List<ReferencePeriod> with = with(entries, values);
            return table.flatMap(of -> dimension.map(by -> new ForEach(of, by, keep, with)));
        });
    }

    /**
     * Reports a table or a dimension that the file does not have, before anything else is read.
     *
     * @param root the root of the file
     * @param key the node of this mapping
     */
    public boolean isFound(Node root, Node key, Problems problems) {
        Map<String, Node> tables = new LinkedHashMap<>();
        tables(root, tables);
        Node found = tables.get(table);
        if (found == null) {
            Node at = value(key, "table").orElse(key);
            problems.error(at, "no table '" + table + "'" + Suggestions.didYouMean(table, tables.keySet()));
            return false;
        }
        List<String> dimensions = entries(found, "dimensions").stream()
                .flatMap(each -> text(each, "id").stream())
                .toList();
        if (!dimensions.contains(dimension)) {
            Node at = value(key, "dimension").orElse(key);
            problems.error(
                    at,
                    "the table '" + table + "' has no dimension '" + dimension + "'"
                            + Suggestions.didYouMean(dimension, dimensions));
            return false;
        }
        return true;
    }

    /** Finds the tables of sections, and of the sections within them. */
    private static void tables(Node of, Map<String, Node> tables) {
        for (Node section : entries(of, "sections")) {
            entries(section, "tables").forEach(each -> text(each, "id").ifPresent(id -> tables.putIfAbsent(id, each)));
            tables(section, tables);
        }
    }

    private static List<Node> entries(Node of, String key) {
        return value(of, key).orElse(null) instanceof SequenceNode list ? list.getValue() : List.of();
    }

    private static Optional<String> text(Node of, String key) {
        return value(of, key)
                .flatMap(each -> each instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty());
    }

    /** The value of a key of a mapping. */
    public static Optional<Node> value(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode name
                                && name.getValue().equals(key))
                        .map(NodeTuple::getValueNode)
                        .findFirst()
                : Optional.empty();
    }

    private static List<ReferencePeriod> with(Entries entries, NodeReader values) {
        return entries.list("with", each -> values.value(each, ReferencePeriod::parse));
    }
}
