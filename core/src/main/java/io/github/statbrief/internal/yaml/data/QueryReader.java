package io.github.statbrief.internal.yaml.data;

import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.query.Query;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads a query with its connection, parameters and files. */
public final class QueryReader {
    /** The keys of a query. */
    public static final List<String> KEYS = List.of("query", "jdbc", "parameters", "files");

    private static final String QUERY = "query";
    private static final String FILES = "files";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z0-9]+(-[a-z0-9]+)*(:id|:label)?}");
    /** The name of a table in SQL that needs no quotes. */
    private static final Pattern TABLE = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private static final Set<String> SECRETS = Set.of("url", "user", "username", "password");

    private final NodeReader values;
    private final DataFiles data;

    /**
     * Creates a reader of queries.
     *
     * @param values reads values
     * @param data finds the files of queries
     */
    public QueryReader(NodeReader values, DataFiles data) {
        this.values = values;
        this.data = data;
    }

    /** Refuses keys that belong to the settings of a run. */
    public void refuseSecrets(Node node) {
        if (node instanceof MappingNode mapping) {
            mapping.getValue().stream()
                    .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key && SECRETS.contains(key.getValue()))
                    .forEach(tuple -> values.problems()
                            .error(
                                    tuple.getKeyNode(),
                                    "the address, user and password of a connection never stand in a release; write its"
                                            + " name, 'jdbc: registry', and give statbrief.jdbc.registry.url to the build or"
                                            + " the command"));
        }
    }

    /**
     * Reads a query.
     *
     * @param entries the mapping that has its keys
     * @param subject what its rows make: the id of a table
     * @return the query; empty, with problems, if it cannot be read
     */
    public Optional<Query> read(Entries entries, String subject) {
        int before = values.problems().errors();
        Optional<String> sql = entries.words(QUERY);
        Optional<String> connection = entries.node("jdbc").flatMap(this::connection);
        List<String> parameters = entries.list("parameters", this::parameter);
        Map<String, Path> files = entries.node(FILES).map(this::files).orElse(Map.of());
        if (sql.isPresent() && PLACEHOLDER.matcher(sql.get()).find()) {
            values.problems()
                    .error(
                            entries.place(QUERY),
                            "a placeholder is never put into a query; write ? there and the placeholder under"
                                    + " 'parameters', which are bound");
        }
        if (entries.has(FILES) && entries.has("jdbc")) {
            values.problems()
                    .error(
                            entries.place(FILES),
                            "files are read by the database within the process; leave out 'jdbc' or 'files'");
        }
        Mark at = entries.place(QUERY).getStartMark().orElseThrow();
        return values.problems().errors() > before
                ? Optional.empty()
                : sql.map(text ->
                        new Query(subject, connection, text, parameters, files, at.getLine() + 1, at.getColumn() + 1));
    }

    private Optional<String> connection(Node node) {
        // an address may hold a password, which no message may repeat
        boolean address = values.scalar(node).orElse("").matches("(?s).*[:/;@?].*");
        if (address) {
            values.problems()
                    .error(
                            node,
                            "the name of a connection is expected here, such as 'registry'; its address is a setting of"
                                    + " the build or the command: statbrief.jdbc.registry.url");
            return Optional.empty();
        }
        return values.id(node, "connection");
    }

    private Optional<String> parameter(Node node) {
        Optional<String> text = values.words(node);
        if (text.isPresent() && PLACEHOLDER.matcher(text.get()).matches()) {
            values.problems()
                    .error(
                            node,
                            "nothing stands for '" + text.get()
                                    + "' here; a placeholder is named by the dimension of 'for-each'");
            return Optional.empty();
        }
        return text;
    }

    private Map<String, Path> files(Node node) {
        Map<String, Path> files = new LinkedHashMap<>();
        values.mapping(node, "'files'")
                .ifPresent(mapping -> Entries.named(mapping, values).tuples().forEach(tuple -> {
                    Optional<String> name = values.text(tuple.getKeyNode());
                    if (name.isPresent() && !TABLE.matcher(name.get()).matches()) {
                        values.problems()
                                .error(
                                        tuple.getKeyNode(),
                                        "'" + name.get()
                                                + "' is no name of a table; write lower-case letters, digits and _");
                    } else {
                        values.words(tuple.getValueNode())
                                .flatMap(file -> data.find(file, tuple.getValueNode(), values.problems()))
                                .ifPresent(path -> files.put(name.orElse(""), path));
                    }
                }));
        return files;
    }
}
