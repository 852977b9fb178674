package io.github.statbrief.jdbc;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A database that tests fill and that releases then read by the name {@code registry}. */
public record TestDatabase(String kind, String url, Optional<String> user, Optional<String> password) {
    /** A database of H2 in memory, alive as long as the process. */
    public static TestDatabase h2(String name) {
        return new TestDatabase(
                "H2", "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", Optional.of("writer"), Optional.of("quiet-9"));
    }

    /** A database file of DuckDB. */
    public static TestDatabase duckDb(Path folder) {
        return new TestDatabase(
                "DuckDB", "jdbc:duckdb:" + folder.resolve("registry.db"), Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return kind;
    }

    /** Runs statements that change it. */
    public void execute(String... statements) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** Makes a table of text columns of a CSV file, and a column {@code n} that counts its rows. */
    public void load(String table, Path csv) throws SQLException, IOException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(Files.newBufferedReader(csv))) {
            Iterator<CsvRecord> rows = reader.iterator();
            String columns = rows.next().getFields().stream()
                    .map(name -> '"' + name + "\" varchar(2000)")
                    .collect(Collectors.joining(", "));
            statement.execute("create table " + table + " (n integer, " + columns + ")");
            fill(connection, table, rows);
        }
    }

    private static void fill(Connection connection, String table, Iterator<CsvRecord> rows) throws SQLException {
        int count = 0;
        while (rows.hasNext()) {
            CsvRecord row = rows.next();
            count++;
            String holes = ", ?".repeat(row.getFieldCount());
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into " + table + " values (?" + holes + ")")) {
                insert.setInt(1, count);
                for (int field = 0; field < row.getFieldCount(); field++) {
                    insert.setString(field + 2, row.getField(field));
                }
                insert.executeUpdate();
            }
        }
    }

    private Connection open() throws SQLException {
        return user.isPresent()
                ? DriverManager.getConnection(url, user.get(), password.orElse(""))
                : DriverManager.getConnection(url);
    }

    /** The properties by which a release reaches it as {@code registry}. */
    public Map<String, String> properties() {
        Map<String, String> properties = new TreeMap<>();
        properties.put("statbrief.jdbc.registry.url", url);
        user.ifPresent(name -> properties.put("statbrief.jdbc.registry.user", name));
        password.ifPresent(secret -> properties.put("statbrief.jdbc.registry.password", secret));
        return properties;
    }

    /** What runs the queries of releases on it. */
    public JdbcQueries queries() {
        return new JdbcQueries(new ConnectionSettings(properties(), Map.of()), TestDatabase.class.getClassLoader());
    }
}
