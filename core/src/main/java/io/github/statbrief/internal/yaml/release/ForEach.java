package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.internal.text.Suggestions;
import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.internal.yaml.Problems;
import io.github.statbrief.internal.yaml.data.CodeQuery;
import io.github.statbrief.internal.yaml.data.DataFiles;
import io.github.statbrief.internal.yaml.data.QueryReader;
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
 * For which codes a file makes a release each: those of a table, or those that a query gives.
 *
 * @param table the id of the table that has the codes; empty if a query gives them
 * @param dimension the id of its dimension, which names the placeholders
 * @param keep the codes whose cells every release keeps beside its own
 * @param with the periods in which a code needs a number to have a release; empty if none
 * @param codes the query that gives the codes; empty if a table has them
 */
public record ForEach(
        Optional<String> table,
        String dimension,
        List<String> keep,
        List<ReferencePeriod> with,
        Optional<CodeQuery> codes) {
    private static final String TABLE = "table";
    private static final String QUERY = "query";
    private static final List<String> OF_TABLES = List.of("keep", "with");
    private static final List<String> OF_QUERIES = List.of("jdbc", "parameters", "files", "column", "labels");
    private static final Keys KEYS = Keys.of("'for-each'")
            .required("dimension")
            .optional(TABLE, "keep", "with", QUERY, "jdbc", "parameters", "files", "column", "labels");

    /** Copies the lists. */
    public ForEach {
        keep = List.copyOf(keep);
        with = List.copyOf(with);
    }

    /** Reads it; empty, with problems, if it cannot be read. */
    public static Optional<ForEach> read(Node node, NodeReader values, DataFiles data) {
        int before = values.problems().errors();
        QueryReader queries = new QueryReader(values, data);
        queries.refuseSecrets(node);
        return values.entries(node, KEYS).flatMap(entries -> {
            checkOrigin(entries, values.problems());
            Optional<String> table = entries.node(TABLE).flatMap(each -> values.id(each, TABLE));
            Optional<String> dimension = entries.node("dimension").flatMap(each -> values.id(each, "dimension"));
            List<String> keep = entries.list("keep", values::text);
            List<ReferencePeriod> with = with(entries, values);
            Optional<CodeQuery> codes = entries.has(QUERY)
                    ? queries.read(entries, ReleaseFile.FOR_EACH)
                            .flatMap(query -> entries.words("column")
                                    .map(column -> new CodeQuery(
                                            query, column, entries.words("labels"), entries.place(QUERY))))
                    : Optional.empty();
            return values.problems().errors() > before
                    ? Optional.empty()
                    : dimension.map(by -> new ForEach(table, by, keep, with, codes));
        });
    }

    /** Reports codes that come from nowhere or from two places. */
    private static void checkOrigin(Entries entries, Problems problems) {
        boolean query = entries.has(QUERY);
        if (entries.has(TABLE) == query) {
            problems.error(
                    entries.place(QUERY),
                    query
                            ? "the codes come from a 'table' or from a 'query', not from both"
                            : "'for-each' needs the key 'table', or 'query' where the codes are in a database");
        }
        if (query && !entries.has("column")) {
            problems.error(entries.whole(), "'for-each' needs the key 'column', which has the codes of the query");
        }
        for (String key : query ? OF_TABLES : OF_QUERIES) {
            if (entries.has(key)) {
                problems.error(
                        entries.place(key),
                        "'" + key + "' belongs to a '" + (query ? TABLE : QUERY) + "', and there is none");
            }
        }
    }

    /**
     * Reports a table or a dimension that the file does not have, before anything else is read.
     *
     * @param root the root of the file
     * @param key the node of this mapping
     */
    public boolean isFound(Node root, Node key, Problems problems) {
        if (table.isEmpty()) {
            return true;
        }
        Map<String, Node> tables = new LinkedHashMap<>();
        tables(root, tables);
        String named = table.get();
        Node found = tables.get(named);
        if (found == null) {
            Node at = value(key, TABLE).orElse(key);
            problems.error(at, Suggestions.refusal("no table '" + named + "'", named, tables.keySet()));
            return false;
        }
        List<String> dimensions = entries(found, "dimensions").stream()
                .flatMap(each -> text(each, "id").stream())
                .toList();
        if (!dimensions.contains(dimension)) {
            Node at = value(key, "dimension").orElse(key);
            problems.error(
                    at,
                    Suggestions.refusal(
                            "the table '" + named + "' has no dimension '" + dimension + "'", dimension, dimensions));
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
