package io.github.statbrief.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.statbrief.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The database within the process reads the files that a release names, and nothing else of the machine. */
class ConfinedQueriesTest {
    @TempDir
    private Path folder;

    private Path release;
    private Path secret;

    @BeforeEach
    void files() throws IOException {
        release = Files.createDirectory(folder.resolve("release"));
        secret = Files.writeString(folder.resolve("secret.csv"), "area,year,visits\nNorth,2024,4711\n");
        Files.writeString(release.resolve("visits.csv"), "area,year,visits\nNorth,2024,31406.10\nSouth,2024,12194\n");
        Files.writeString(release.resolve("beside.csv"), "area,year,visits\nNorth,2024,4711\n");
    }

    private static JdbcQueries queries() {
        return new JdbcQueries(new ConnectionSettings(Map.of(), Map.of()), ConfinedQueriesTest.class.getClassLoader());
    }

    private List<String> problems(String... data) throws IOException {
        try (JdbcQueries queries = queries()) {
            return Queried.problems(Queried.release(release, data), queries);
        }
    }

    @Test
    void namedFilesAreReadAsTablesWithEveryDigit() throws IOException {
        try (JdbcQueries queries = queries()) {
            assertThat(Queried.cells(
                            Queried.release(release, "files: {of_2024: visits.csv}", "query: select * from of_2024"),
                            queries))
                    .containsExactly("North, 2024: 31,406.10", "South, 2024: 12,194");
        }
    }

    @Test
    void aFolderAndFilesBehindLinksWithinItAreRead() throws IOException {
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), release);
        Files.createSymbolicLink(release.resolve("latest.csv"), release.resolve("visits.csv"));
        try (JdbcQueries queries = queries()) {
            assertThat(Queried.cells(
                            Queried.release(linked, "files: {visits: latest.csv}", "query: from visits"), queries))
                    .hasSize(2);
        }
    }

    @Test
    void aConnectionNamedAsTheDatabaseWithinTheProcessIsAnotherOne() throws Exception {
        TestDatabase database = TestDatabase.h2("named");
        database.execute("drop all objects", "create table visits (n integer)");
        ConnectionSettings settings = new ConnectionSettings(
                Map.of(
                        "statbrief.jdbc.embedded.url", database.url(),
                        "statbrief.jdbc.embedded.user", "writer",
                        "statbrief.jdbc.embedded.password", "quiet-9"),
                Map.of());
        try (JdbcQueries queries = new JdbcQueries(settings, getClass().getClassLoader())) {
            assertThat(Queried.problems(
                            Queried.release(release, "jdbc: embedded", "query: select n from visits"), queries))
                    .noneMatch(problem -> problem.contains("cannot be run"));
            assertThat(Queried.problems(Queried.release(release, "query: select n from visits"), queries))
                    .singleElement()
                    .asString()
                    .contains("Table with name visits does not exist");
        }
    }

    static Stream<String> waysOut() {
        return Stream.of(
                "select * from '{secret}'",
                "select * from '../secret.csv'",
                "select * from 'beside.csv'",
                "select * from '{release}/beside.csv'",
                "select * from '{release}/../secret.csv'",
                "select * from '{release}/link.csv'",
                "select * from read_csv('{secret}')",
                "select * from read_text('{secret}')",
                "select * from read_blob('{secret}')",
                "select * from read_json('{secret}')",
                "select * from read_parquet('{secret}')",
                "select * from sniff_csv('{secret}')",
                "select * from parquet_metadata('{secret}')",
                "select * from glob('{folder}/*')",
                "select * from query('from read_text(''{secret}'')')",
                "select * from query_table('{secret}')",
                "select * from 'https://example.org/visits.csv'",
                "select * from 's3://bucket/visits.parquet'",
                "select * from sqlite_scan('{folder}/x.db', 't')",
                "select getenv('HOME') as area");
    }

    @ParameterizedTest
    @MethodSource("waysOut")
    void aQueryThatReachesForAnythingElseIsRefused(String sql) throws IOException {
        Files.createSymbolicLink(release.resolve("link.csv"), secret);
        String reaching = sql.replace("{secret}", secret.toString())
                .replace("{release}", release.toString())
                .replace("{folder}", folder.toString());

        assertThat(problems("files: {visits: visits.csv}", "query: >-", "  " + reaching))
                .singleElement()
                .asString()
                .startsWith("18:18: the query cannot be run: ")
                .doesNotContain("4711");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "copy visits to 'out.csv'",
                "attach 'other.db' as other",
                "install httpfs",
                "load httpfs",
                "set enable_external_access = true",
                "pragma database_list",
                "export database 'out'",
                "create table t as select 1",
                "reset allowed_paths"
            })
    void aStatementThatWritesOrChangesSettingsIsNotRun(String sql) throws IOException {
        assertThat(problems("files: {visits: visits.csv}", "query: " + sql))
                .containsExactly(
                        "18:18: a query begins with select, with, from, values or table; other statements are not run");
        assertThat(release.resolve("out.csv")).doesNotExist();
    }

    @Test
    void settingsAreLocked() throws Exception {
        JdbcConnection memory = JdbcConnection.of(EmbeddedDatabase.URL);
        try (var connection = new Drivers(getClass().getClassLoader()).open(memory, EmbeddedDatabase.properties());
                var statement = connection.createStatement()) {
            EmbeddedDatabase.confine(
                    connection,
                    new Query(
                            "visits",
                            Optional.empty(),
                            "select 1",
                            List.of(),
                            Map.of("visits", release.resolve("visits.csv")),
                            1,
                            1));
            for (String each : List.of(
                    "set enable_external_access = true",
                    "set allowed_paths = ['" + secret + "']",
                    "set lock_configuration = false",
                    "reset enable_external_access",
                    "install httpfs",
                    "load httpfs",
                    "attach '" + folder.resolve("other.db") + "' as other",
                    "copy (select 1) to '" + folder.resolve("out.csv") + "'")) {
                assertThat(catchThrowable(() -> statement.execute(each)))
                        .as(each)
                        .isInstanceOf(SQLException.class);
            }
        }
        assertThat(folder.resolve("out.csv")).doesNotExist();
        assertThat(folder.resolve("other.db")).doesNotExist();
    }

    @Test
    void filesOutsideOfTheFolderAreRefusedWhereTheyAreNamed() throws IOException {
        Files.createSymbolicLink(release.resolve("link.csv"), secret);

        for (String name : List.of("../secret.csv", secret.toString(), "link.csv")) {
            assertThat(problems("files: {visits: " + name + "}", "query: select * from visits"))
                    .containsExactly("17:27: '" + name
                            + "' leads out of the folder; write the name of a file that lies beside this one");
        }
        assertThat(problems("files: {visits: none.csv}", "query: select * from visits"))
                .containsExactly("17:27: there is no file 'none.csv' beside the release");
        assertThat(problems("files: {Visits: visits.csv}", "query: select * from visits"))
                .containsExactly("17:19: 'Visits' is no name of a table; write lower-case letters, digits and _");
        Files.writeString(release.resolve("notes.docx"), "x");
        assertThat(problems("files: {visits: notes.docx}", "query: select * from visits"))
                .containsExactly("18:18: 'notes.docx' is read by no query; name a file that ends in .csv, .tsv, .txt,"
                        + " .parquet, .json or .ndjson");
    }

    @Test
    void aDatabaseFileIsNeitherWrittenNorAWayOut() throws Exception {
        TestDatabase database = TestDatabase.duckDb(folder);
        database.execute("create table visits (area varchar, year varchar, visits varchar)");
        database.execute("insert into visits values ('North', '2024', '5')");
        try (JdbcQueries queries = database.queries();
                JdbcQueries others = database.queries()) {
            Path good = Queried.release(release, "jdbc: registry", "query: from visits");
            assertThat(Queried.cells(good, queries)).containsExactly("North, 2024: 5");
            assertThat(Queried.cells(good, others)).containsExactly("North, 2024: 5");

            Path bad = Queried.release(release, "jdbc: registry", "query: select * from '" + secret + "'");
            assertThat(Queried.problems(bad, queries))
                    .singleElement()
                    .asString()
                    .startsWith("18:18: the query cannot be run: ")
                    .doesNotContain("4711");
        }
    }

    @Test
    void aParameterIsBoundAndNeverPartOfTheQuery() throws IOException {
        try (JdbcQueries queries = queries()) {
            Path injecting = Queried.release(
                    release,
                    "files: {visits: visits.csv}",
                    "query: select * from visits where area = ?",
                    "parameters: [\"x' or '1' = '1\"]");
            assertThat(Queried.problems(injecting, queries))
                    .containsExactly("18:18: no row holds a cell of this table");
            Path bound = Queried.release(
                    release,
                    "files: {visits: visits.csv}",
                    "query: select * from visits where area = ?",
                    "parameters: [South]");
            assertThat(Queried.cells(bound, queries)).containsExactly("South, 2024: 12,194");
        }
        assertThat(problems("files: {visits: visits.csv}", "query: select * from visits where area = '{area}'"))
                .containsExactly(
                        "18:18: a placeholder is never put into a query; write ? there and the placeholder under"
                                + " 'parameters', which are bound");
        assertThat(problems(
                        "files: {visits: visits.csv}",
                        "query: select * from visits where area = ?",
                        "parameters: ['{area}']"))
                .containsExactly("19:24: nothing stands for '{area}' here; a placeholder is named by the dimension of"
                        + " 'for-each'");
    }
}
