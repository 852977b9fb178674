package io.github.statbrief.jdbc;

import io.github.statbrief.query.Query;
import io.github.statbrief.query.QueryFailedException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * DuckDB within the process, which reads the files that a release names and nothing else: no other file, no network, no
 * extension, and no setting that could change that.
 */
final class EmbeddedDatabase {
    /** The address of a database in memory, a new one for each connection. */
    static final String URL = "jdbc:duckdb:";

    private EmbeddedDatabase() {}

    /** What DuckDB is told when a connection is opened to a database file of its own. */
    static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        properties.setProperty("allow_community_extensions", "false");
        // one thread gives rows in one order, also where a query asks for none
        properties.setProperty("threads", "1");
        return properties;
    }

    /** The same for a database file: nothing may be written to it, and nothing beside it be read. */
    static Properties ofFile() {
        Properties properties = properties();
        properties.setProperty("access_mode", "READ_ONLY");
        properties.setProperty("enable_external_access", "false");
        properties.setProperty("lock_configuration", "true");
        return properties;
    }

    /** Makes a table of each file of a query, and then shuts all other ways out. */
    static void confine(Connection connection, Query query) throws SQLException, QueryFailedException {
        Map<String, Path> files = new LinkedHashMap<>();
        for (Map.Entry<String, Path> file : query.files().entrySet()) {
            files.put(file.getKey(), real(file.getValue()));
        }
        List<String> steps = new ArrayList<>();
        steps.add("set allowed_paths = ["
                + files.values().stream().map(path -> literal(path.toString())).collect(Collectors.joining(", "))
                + "]");
        for (Map.Entry<String, Path> file : files.entrySet()) {
            steps.add("create temp view \"" + file.getKey() + "\" as select * from " + reader(file.getValue()));
        }
        steps.add("set enable_external_access = false");
        steps.add("set lock_configuration = true");
        try (Statement statement = connection.createStatement()) {
            for (String step : steps) {
                statement.execute(step);
            }
        }
    }

    /** The file behind all links: DuckDB compares the paths of files. */
    private static Path real(Path file) throws QueryFailedException {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw new QueryFailedException("'" + file.getFileName() + "' cannot be read; is it there?");
        }
    }

    /** How a file is read, by its name; every field of a text file stays text, so that no digit is lost. */
    private static String reader(Path file) throws QueryFailedException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".parquet")) {
            return "read_parquet(" + literal(file.toString()) + ")";
        }
        if (name.matches(".*\\.(json|ndjson|jsonl)(\\.gz)?")) {
            return "read_json(" + literal(file.toString()) + ")";
        }
        if (name.matches(".*\\.(csv|tsv|txt)(\\.gz)?")) {
            return "read_csv(" + literal(file.toString()) + ", header = true, all_varchar = true)";
        }
        throw new QueryFailedException("'" + file.getFileName()
                + "' is read by no query; name a file that ends in .csv, .tsv, .txt, .parquet, .json or .ndjson");
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
