package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.statbrief.engine.internal.file.Digest;
import io.github.statbrief.engine.internal.file.OutputFile;
import io.github.statbrief.jdbc.ConnectionSettings;
import io.github.statbrief.jdbc.JdbcQueries;
import io.github.statbrief.jdbc.TestDatabase;
import io.github.statbrief.jdbc.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Releases whose tables come from databases have the outputs that they have from files, byte for byte. */
class QueriedReleasesTest {
    private static final Path REAL = Path.of("../core/src/test/resources/io/github/statbrief/yaml/real");
    private static final String ALCOHOL = "alcohol-bulletin-cut.csv";
    private static final String ANXIETY = "anxiety-cut.csv";
    private static final String REPORT = "report.json";

    @TempDir
    private Path folder;

    private Path project(String name, String alcohol, String anxiety) throws IOException {
        Path releases = Files.createDirectories(folder.resolve(name).resolve("src/main/statbrief"));
        String text = Files.readString(REAL.resolve("tables.yaml"));
        assertThat(text).contains("file: " + ALCOHOL, "file: " + ANXIETY);
        Files.writeString(
                releases.resolve("tables.yaml"),
                text.replace("file: " + ALCOHOL, alcohol).replace("file: " + ANXIETY, anxiety));
        Files.copy(REAL.resolve(ALCOHOL), releases.resolve(ALCOHOL));
        Files.copy(REAL.resolve(ANXIETY), releases.resolve(ANXIETY));
        return folder.resolve(name);
    }

    private Path queried(String name) throws IOException {
        return project(
                name,
                "jdbc: registry\n          query: select * from alcohol order by n",
                "jdbc: registry\n          query: select * from anxiety order by n");
    }

    private static TestDatabase filled(TestDatabase database) throws Exception {
        database.load("alcohol", REAL.resolve(ALCOHOL));
        database.load("anxiety", REAL.resolve(ANXIETY));
        return database;
    }

    /** Renders a project. */
    private static SmallProject render(Path base, JdbcQueries queries) throws RunFailedException {
        SmallProject project = new SmallProject(base);
        project.render(usual -> usual.withQueries(queries));
        return project;
    }

    private static Map<String, String> outputs(Path base) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        Path outputs = base.resolve("target/statbrief/real-tables");
        for (OutputFile each : OutputFile.in(outputs)) {
            digests.put(each.path(), each.sha256());
        }
        assertThat(digests).containsKeys("brief.pdf", "workbook.xlsx", "workbook.ods", "index.html", REPORT);
        return digests;
    }

    private static JsonNode report(Path base) throws IOException {
        return JsonMapper.shared()
                .readTree(
                        base.resolve("target/statbrief/real-tables/report.json").toFile());
    }

    private static JdbcQueries embedded() {
        return new JdbcQueries(new ConnectionSettings(Map.of(), Map.of()), QueriedReleasesTest.class.getClassLoader());
    }

    /** The outputs of a project, without the report, which alone says where cells come from. */
    private static Map<String, String> shown(Path base) throws IOException {
        Map<String, String> outputs = outputs(base);
        outputs.remove(REPORT);
        return outputs;
    }

    @Test
    void outputsFromDatabasesAreThoseFromFiles() throws Exception {
        Path files = project("files", "file: " + ALCOHOL, "file: " + ANXIETY);
        try (JdbcQueries none = embedded()) {
            render(files, none);
        }
        Map<String, String> expected = shown(files);
        assertThat(report(files).has("queries")).isFalse();

        isTheSameFrom("h2", filled(TestDatabase.h2("outputs")), expected);
        isTheSameFrom("duckdb", filled(TestDatabase.duckDb(folder)), expected);
        for (String format : List.of("csv", "parquet", "json")) {
            Path sql = project(
                    format,
                    "files: {alcohol: alcohol." + format + "}\n          query: from alcohol",
                    "files: {anxiety: anxiety." + format + "}\n          query: from anxiety");
            copy(ALCOHOL, sql.resolve("src/main/statbrief/alcohol." + format), format);
            copy(ANXIETY, sql.resolve("src/main/statbrief/anxiety." + format), format);
            try (JdbcQueries queries = embedded()) {
                render(sql, queries);
            }
            assertThat(shown(sql)).as(format).isEqualTo(expected);
        }
    }

    /** Writes a table in another format of files, its fields as they are typed. */
    private static void copy(String table, Path file, String format) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("copy (select * from read_csv('" + REAL.resolve(table)
                    + "', header = true, all_varchar = true)) to '" + file + "' (format " + format + ")");
        }
    }

    @Test
    void outputsFromPostgreSqlAreThoseFromFiles() throws Exception {
        Optional<TestPostgres> server = TestPostgres.start();
        assumeTrue(server.isPresent(), "PostgreSQL is not installed here; its tables were not rendered");
        Path files = project("files", "file: " + ALCOHOL, "file: " + ANXIETY);
        try (TestPostgres running = server.orElseThrow();
                JdbcQueries none = embedded()) {
            render(files, none);
            isTheSameFrom("postgresql", filled(running.database()), shown(files));
        }
    }

    private void isTheSameFrom(String name, TestDatabase database, Map<String, String> expected) throws Exception {
        Path base = queried(name);
        try (JdbcQueries queries = database.queries()) {
            render(base, queries);
        }
        assertThat(shown(base)).as(name).isEqualTo(expected);
        JsonNode results = report(base).get("queries");
        assertThat(results.size()).isEqualTo(2);
        assertThat(results.get(0).get("table").asString()).isEqualTo("alcohol");
        assertThat(results.get(0).get("connection").asString()).isEqualTo("registry");
        assertThat(results.get(0).get("rows").asInt()).isEqualTo(88);
        assertThat(results.get(0).get("sha256").asString()).hasSize(64);
    }

    @Test
    void outputsAreUpToDateUntilTheResultOfAQueryChanges() throws Exception {
        TestDatabase database = filled(TestDatabase.h2("current"));
        Path base = queried("current");
        try (JdbcQueries queries = database.queries()) {
            render(base, queries);
            Map<String, String> before = outputs(base);
            assertThat(render(base, queries).lines()).anyMatch(line -> line.startsWith("Up to date"));

            database.execute("update anxiety set \"Value\" = '3.14' where n = 1");
            assertThat(render(base, queries).lines())
                    .anyMatch(line -> line.startsWith("Rendered ") && line.contains("query of anxiety"));
            assertThat(outputs(base)).isNotEqualTo(before);

            database.execute("update anxiety set \"Value\" = '3.13' where n = 1");
            render(base, queries);
            assertThat(outputs(base)).isEqualTo(before);
        }
    }

    @Test
    void aBadRowLeavesTheOutputsThatAreThere() throws Exception {
        TestDatabase database = filled(TestDatabase.h2("bad"));
        Path base = queried("bad");
        try (JdbcQueries queries = database.queries()) {
            render(base, queries);
            Map<String, String> before = outputs(base);
            database.execute("update anxiety set \"Value\" = 'three' where n = 5");

            assertThatThrownBy(() -> render(base, queries))
                    .isInstanceOf(RunFailedException.class)
                    .hasMessageContaining("src/main/statbrief/tables.yaml:")
                    .hasMessageContaining("row 5, column 'Value': write '3' in the database; 'three' is no value");
            assertThat(outputs(base)).isEqualTo(before);
        }
    }

    @Test
    void frozenResultsGiveTheSameOutputsWithoutTheDatabase() throws Exception {
        TestDatabase database = filled(TestDatabase.h2("frozen"));
        Path base = queried("frozen");
        Path releases = base.resolve("src/main/statbrief");
        List<Freezer.FrozenTable> frozen;
        try (JdbcQueries queries = database.queries()) {
            render(base, queries);
            frozen = freeze(base, queries, false);
        }
        Map<String, String> before = shown(base);
        assertThat(frozen)
                .extracting(Freezer.FrozenTable::text)
                .first()
                .asString()
                .isEqualTo("src/main/statbrief/tables.yaml:34:18: tables-alcohol.csv has the 88 row(s) of 'alcohol'; to"
                        + " read them in the place of the database, write 'file: tables-alcohol.csv' for 'query', and"
                        + " leave out 'jdbc', 'files' and 'parameters'");
        assertThat(Digest.of(releases.resolve("tables-alcohol.csv")))
                .isEqualTo(report(base).get("queries").get(0).get("sha256").asString());

        String text = Files.readString(releases.resolve("tables.yaml"))
                .replaceAll("jdbc: registry\n *query: select \\* from (\\w+) order by n", "file: tables-$1.csv");
        Files.writeString(releases.resolve("tables.yaml"), text);
        try (JdbcQueries none = embedded()) {
            render(base, none);
        }
        assertThat(shown(base)).isEqualTo(before);
    }

    private static List<Freezer.FrozenTable> freeze(Path base, JdbcQueries queries, boolean replace)
            throws RunFailedException {
        RunSettings settings = RunSettings.in(base, base.resolve("target"))
                .withReleases(List.of("src/main/statbrief/*.yaml"), List.of())
                .withQueries(queries);
        return new Freezer(settings, new SmallProject.Anybody(), replace).freeze();
    }

    @Test
    void earlierResultsAreReplacedOnlyWhenAskedForAndNothingIsHalfWritten() throws Exception {
        TestDatabase database = filled(TestDatabase.h2("again"));
        Path base = queried("again");
        Path releases = base.resolve("src/main/statbrief");
        try (JdbcQueries queries = database.queries()) {
            assertThat(freeze(base, queries, false)).allMatch(Freezer.FrozenTable::changed);
            assertThat(freeze(base, queries, false)).noneMatch(Freezer.FrozenTable::changed);
            List<String> before = Files.readAllLines(releases.resolve("tables-anxiety.csv"));

            database.execute("update anxiety set \"Notes\" = 'seen, and \"quoted\"' where n = 2");
            database.execute("update alcohol set \"Marker\" = 'provisional' where n = 2");
            assertThatThrownBy(() -> freeze(base, queries, false))
                    .isInstanceOf(RunFailedException.class)
                    .hasMessageContaining("tables-anxiety.csv has other content; set statbrief.replace");
            assertThat(Files.readAllLines(releases.resolve("tables-anxiety.csv")))
                    .isEqualTo(before);
            assertThat(freeze(base, queries, true)).allMatch(Freezer.FrozenTable::changed);
            assertThat(releases.resolve("tables-anxiety.csv")).content().contains("\"seen, and \"\"quoted\"\"\"");

            database.execute("update anxiety set \"Value\" = 'three' where n = 5");
            database.execute("update alcohol set \"Marker\" = '' where n = 2");
            List<String> replaced = Files.readAllLines(releases.resolve("tables-alcohol.csv"));
            assertThatThrownBy(() -> freeze(base, queries, true)).hasMessageContaining("row 5, column 'Value'");
            assertThat(Files.readAllLines(releases.resolve("tables-alcohol.csv")))
                    .isEqualTo(replaced);
        }
        try (Stream<Path> files = Files.list(releases)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "tables.yaml", ALCOHOL, ANXIETY, "tables-alcohol.csv", "tables-anxiety.csv");
        }
    }
}
