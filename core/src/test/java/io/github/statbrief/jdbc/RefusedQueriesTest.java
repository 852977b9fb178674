package io.github.statbrief.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.statbrief.query.QuerySource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that cannot be run or read are refused at their place in the release, in words that give nothing away. */
class RefusedQueriesTest {
    private static final String VISITS =
            "create table visits (area varchar(40), \"year\" integer, visits varchar(40), amount decimal(9,2))";

    @TempDir
    private Path folder;

    private static TestDatabase filled(String name) throws Exception {
        TestDatabase database = TestDatabase.h2(name);
        database.execute(
                "drop table if exists visits",
                VISITS,
                "insert into visits values ('North', 2024, '31,406', 1.50), ('South', 2024, '12194', 2)",
                "insert into visits values ('North', 2025, 'many', null), ('South', 1066, null, 3)");
        return database;
    }

    private List<String> problems(TestDatabase database, String query) throws IOException {
        try (JdbcQueries queries = database.queries()) {
            return Queried.problems(Queried.release(folder, "jdbc: registry", "query: " + query), queries);
        }
    }

    @Test
    void aBadCellIsFoundByItsRowAndColumn() throws Exception {
        assertThat(problems(filled("cells"), "select area, \"year\" as \"year\", visits as \"visits\" from visits"))
                .containsExactly("18:18: write 'AREA'; no column 'area'");
        assertThat(
                        problems(
                                filled("cells2"),
                                "select area as \"area\", \"year\", visits as \"visits\" from visits order by \"year\" desc, area"))
                .containsExactly(
                        "18:18: row 1, column 'visits': 'many' is no value; write a number with an optional bound"
                                + " before it (more than, at least, less than, at most, about, nearly, just over; in signs"
                                + " > >= < <= ~ <~ >~), a range (4 to 6), a mark ([c] [x] [z] [low]) or a verbal statement"
                                + " (all, most, best)",
                        "18:18: row 2, column 'visits': '31,406' has a mark ',' that is not declared; the decimal mark is"
                                + " '.', declare 'thousands' where there is one",
                        "18:18: row 4, column 'visits': the value is empty and nothing says why; declare what an empty"
                                + " value means under 'missing'");
    }

    @Test
    void aCellGivenTwiceIsFoundByItsRows() throws Exception {
        assertThat(problems(filled("twice"), "select 'A' as \"area\", 2024 as \"year\", 5 as \"visits\" from visits"))
                .contains("18:18: row 2, column 'visits': the same measure, period and codes stand in row 1 already");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from visits",
                "update visits set visits = 'none'",
                "drop table visits",
                "insert into visits values ('X', 1, '1', 1)",
                "call 1",
                "set schema other",
                "runscript from 'x.sql'",
                "selectx"
            })
    void onlyStatementsThatReadAreRun(String statement) throws Exception {
        assertThat(problems(filled("reading"), "\"" + statement + "\""))
                .containsExactly(
                        "18:18: a query begins with select, with, from, values or table; other statements are not run");
    }

    @Test
    void aSecondStatementIsNotRun() throws Exception {
        TestDatabase database = filled("second");

        assertThat(problems(database, "select * from visits; drop table visits"))
                .singleElement()
                .asString()
                .startsWith("18:18: a query is one statement");
        assertThat(problems(
                        database, "select area as \"area\", 1 as \"year\", 2 as \"visits\" from visits where 1 = 0;"))
                .containsExactly("18:18: no row holds a cell of this table");
    }

    @Test
    void aQueryWithAMistakeIsToldWithTheWordsOfTheDatabase() throws Exception {
        assertThat(problems(filled("mistake"), "select * from visitors"))
                .singleElement()
                .asString()
                .startsWith("18:18: the query cannot be run: ")
                .contains("VISITORS");
    }

    @Test
    void aConnectionThatIsNotSetIsNamedWithItsSettings() throws Exception {
        Path release = Queried.release(folder, "jdbc: registri", "query: select 1");
        try (JdbcQueries queries = filled("unset").queries()) {
            assertThat(Queried.problems(release, queries))
                    .containsExactly("18:18: write 'registry'; no connection is named 'registri'; set"
                            + " statbrief.jdbc.registri.url, or STATBRIEF_JDBC_REGISTRI_URL in the environment");
        }
        assertThat(Queried.problems(release, QuerySource.none()))
                .singleElement()
                .asString()
                .startsWith("18:18: the cells are in a database, and this reader was given none");
    }

    @Test
    void aPasswordIsNeverRepeated() throws Exception {
        Map<String, String> settings = new TreeMap<>(filled("secret").properties());
        settings.put("statbrief.jdbc.registry.password", "wrong-secret");
        settings.put("statbrief.jdbc.other.url", "jdbc:nowhere://someone:hidden-1@host/db?password=hidden-2");
        settings.put("statbrief.jdbc.third.url", "hidden-3");
        settings.put("statbrief.jdbc.fourth.url", "jdbc:h2:tcp://localhost:1/x;PASSWORD=hidden-4");
        ConnectionSettings connections =
                new ConnectionSettings(settings, Map.of("STATBRIEF_JDBC_REGISTRY_PASSWORD", "hidden-5"));
        try (JdbcQueries queries = new JdbcQueries(connections, getClass().getClassLoader())) {
            for (String name : List.of("registry", "other", "third", "fourth")) {
                assertThat(Queried.problems(Queried.release(folder, "jdbc: " + name, "query: select 1"), queries))
                        .singleElement()
                        .asString()
                        .startsWith("18:18: ")
                        .doesNotContain("secret", "hidden");
            }
        }
        assertThat(connections.toString()
                        + JdbcConnection.of("jdbc:h2:mem:hidden").withUser("u", "hidden"))
                .doesNotContain("hidden");
    }

    @Test
    void theEnvironmentGivesWhatPropertiesLeaveOut() throws Exception {
        Map<String, String> properties = filled("environment").properties();
        String password = properties.remove("statbrief.jdbc.registry.password");
        Path release = Queried.release(
                folder,
                "jdbc: registry",
                "query: select area as \"area\", \"year\", amount as \"visits\" from visits where \"year\" = 2024");
        try (JdbcQueries queries = new JdbcQueries(
                new ConnectionSettings(properties, Map.of("STATBRIEF_JDBC_REGISTRY_PASSWORD", password)),
                getClass().getClassLoader())) {
            assertThat(Queried.cells(release, queries)).containsExactly("North, 2024: 1.50", "South, 2024: 2.00");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"url: jdbc:h2:mem:x", "password: hidden", "user: someone"})
    void addressesAndPasswordsInAReleaseAreRefused(String line) throws Exception {
        Path release = Queried.release(folder, "jdbc: registry", line, "query: select 1");

        assertThat(Queried.problems(release, QuerySource.none()))
                .anyMatch(problem -> problem.startsWith(
                        "18:11: the address, user and password of a connection never stand in a release"))
                .noneMatch(problem -> problem.contains("hidden"));
    }

    @Test
    void anAddressInThePlaceOfANameIsRefusedWithoutRepeatingIt() throws Exception {
        Path release =
                Queried.release(folder, "jdbc: jdbc:postgresql://db.example.org/x?password=hidden", "query: select 1");

        assertThat(Queried.problems(release, QuerySource.none()))
                .singleElement()
                .asString()
                .startsWith("17:17: the name of a connection is expected here")
                .doesNotContain("hidden");
    }

    @Test
    void aSlowQueryEndsWithItsTimeAndTheSettingThatAllowsMore() throws Exception {
        String slow = "select count(*) as \"visits\" from system_range(1, 100000) a, system_range(1, 100000) b"
                + " where a.x * b.x = -1";
        Map<String, String> settings = new TreeMap<>(filled("slow").properties());
        settings.put("statbrief.jdbc.registry.timeout", "1");
        try (JdbcQueries queries = new JdbcQueries(
                new ConnectionSettings(settings, Map.of()), getClass().getClassLoader())) {
            assertThat(Queried.problems(Queried.release(folder, "jdbc: registry", "query: " + slow), queries))
                    .containsExactly("18:18: the query did not end within 1 s; make it faster, or set"
                            + " statbrief.jdbc.registry.timeout to more seconds");
        }
        try (JdbcQueries queries = new JdbcQueries(
                new ConnectionSettings(Map.of("statbrief.jdbc.embedded.timeout", "1"), Map.of()),
                getClass().getClassLoader())) {
            String endless =
                    "query: select count(*) as visits from range(100000000) a, range(100000000) b where a.range + b.range = -1";
            assertThat(Queried.problems(Queried.release(folder, endless), queries))
                    .containsExactly("17:18: the query did not end within 1 s; make it faster, or set"
                            + " statbrief.jdbc.embedded.timeout to more seconds");
        }
    }

    @Test
    void aServerThatStopsMidwayIsToldWithTheRowsReadSoFar() throws Exception {
        Optional<TestPostgres> server = TestPostgres.start();
        assumeTrue(server.isPresent(), "PostgreSQL is not installed here; no connection was dropped");
        try (TestPostgres running = server.orElseThrow();
                JdbcQueries queries = running.database().queries()) {
            Path release = Queried.release(
                    folder,
                    "jdbc: registry",
                    "query: select i::text as area, 2024 as year, i as visits from generate_series(1, 50000) i");
            QuerySource stopped = query -> new StopsAfter(queries.run(query), 1_500, running);

            assertThat(Queried.problems(release, stopped))
                    .singleElement()
                    .asString()
                    .matches("18:18: the result breaks off after row \\d+: .*");
            assertThat(Queried.problems(release, queries))
                    .singleElement()
                    .asString()
                    .startsWith("18:18: the connection 'registry' cannot be opened: ")
                    .doesNotContain("quiet-9");

            running.startAgain();
            assertThat(Queried.cells(release, queries)).hasSize(50_000);
        }
    }

    @Test
    void aServerThatNeverAnswersIsGivenUp() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Map<String, String> settings = Map.of(
                    "statbrief.jdbc.registry.url",
                    "jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/registry",
                    "statbrief.jdbc.registry.timeout",
                    "1");
            try (JdbcQueries queries = new JdbcQueries(
                    new ConnectionSettings(settings, Map.of()), getClass().getClassLoader())) {
                assertThat(Queried.problems(Queried.release(folder, "jdbc: registry", "query: select 1"), queries))
                        .containsExactly(
                                "18:18: the connection 'registry' did not open within 1 s; is its server there?");
            }
        }
    }

    @Test
    void aStatementOfPostgreSqlThatReadsAndWritesIsRefusedByItsTransaction() throws Exception {
        Optional<TestPostgres> server = TestPostgres.start();
        assumeTrue(server.isPresent(), "PostgreSQL is not installed here; its transactions were not tried");
        try (TestPostgres running = server.orElseThrow();
                JdbcQueries queries = running.database().queries()) {
            running.database().execute("create table visits (visits integer)");
            Path writing = Queried.release(
                    folder,
                    "jdbc: registry",
                    "query: with w as (insert into visits values (1) returning visits) select visits from w");

            assertThat(Queried.problems(writing, queries))
                    .singleElement()
                    .asString()
                    .contains("in a read-only transaction");
            Path slow = Queried.release(folder, "jdbc: registry", "query: select pg_sleep(60)::text as visits");
            Map<String, String> settings = new TreeMap<>(running.database().properties());
            settings.put("statbrief.jdbc.registry.timeout", "1");
            try (JdbcQueries impatient = new JdbcQueries(
                    new ConnectionSettings(settings, Map.of()), getClass().getClassLoader())) {
                assertThat(Queried.problems(slow, impatient))
                        .containsExactly("18:18: the query did not end within 1 s; make it faster, or set"
                                + " statbrief.jdbc.registry.timeout to more seconds");
            }
        }
    }

    @Test
    void aColumnWithoutATextIsRefusedByName() throws Exception {
        assertThat(problems(filled("blob"), "select cast('61' as blob) as \"picture\""))
                .containsExactly(
                        "18:18: the column 'picture' is of the type BINARY LARGE OBJECT, which has no text; cast"
                                + " it in the query, or leave it out");
    }

    @Test
    void aFieldLongerThanThatOfAFileIsRefused() throws Exception {
        assertThat(problems(
                        filled("long"), "select repeat('x', 100001) as \"area\", 2024 as \"year\", 1 as \"visits\""))
                .containsExactly(
                        "18:18: row 1, column 'area': the row is too long: a field holds at most 100000 characters,"
                                + " a row at most 4000 fields");
    }

    @Test
    void aReleaseHasAFileOrAQuery() throws Exception {
        Files.writeString(folder.resolve("a.csv"), "area,year,visits\nNorth,2024,1\n");

        assertThat(Queried.problems(Queried.release(folder, "file: a.csv", "query: select 1"), QuerySource.none()))
                .containsExactly("18:18: the cells come from a 'file' or from a 'query', not from both");
        assertThat(Queried.problems(Queried.release(folder), QuerySource.none()))
                .containsExactly("15:11: 'data' needs the key 'file', or 'query' where the cells are in a database");
        assertThat(Queried.problems(Queried.release(folder, "file: a.csv", "jdbc: registry"), QuerySource.none()))
                .containsExactly("18:17: 'jdbc' belongs to a 'query', and there is none");
        assertThat(Queried.problems(Queried.release(folder, "query: select 1", "separator: ;"), QuerySource.none()))
                .containsExactly("18:22: 'separator' says how a file is written; leave it out beside 'query'");
    }
}
