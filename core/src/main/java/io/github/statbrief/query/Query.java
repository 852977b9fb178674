package io.github.statbrief.query;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A query of a release.
 *
 * @param subject what its rows make: the id of a table, or {@code for-each}
 * @param connection the name of a connection; empty for the database within the process that reads {@code files}
 * @param sql one statement that gives rows, with {@code ?} for each parameter
 * @param parameters the texts to bind to the parameters, in order; never part of the statement
 * @param files the files that it reads as tables, by the names of the tables
 * @param line the line of the statement in the release file, from 1
 * @param column its column, from 1
 */
public record Query(
        String subject,
        Optional<String> connection,
        String sql,
        List<String> parameters,
        Map<String, Path> files,
        int line,
        int column) {
    /** Copies the collections in their order. */
    public Query {
        parameters = List.copyOf(parameters);
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }
}
