package io.github.statbrief.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.statbrief.query.Query;
import io.github.statbrief.query.QueryFailedException;
import io.github.statbrief.query.QueryResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Each type of each database has one spelling, whatever the zone and the version of Java. */
@Isolated("one test changes the defaults of the JVM")
class SpelledTypesTest {
    private static final String COMMON = """
            select cast(null as varchar(9)), cast('' as varchar(9)), cast(' x ' as varchar(9)), cast(42 as smallint),
              cast(-7 as integer), cast(9007199254740993 as bigint), cast(12.30 as decimal(9,2)),
              cast(0.00000001 as decimal(20,8)), cast(0.1 as double precision), cast(5 as double precision),
              cast(1.0e-7 as double precision), cast(2e23 as double precision), cast(0.1 as real),
              date '2024-02-29', time '09:30:00', timestamp '2024-02-29 09:30:00', timestamp '2024-02-29 00:00:00.250',
              cast('2024-02-29 09:30:00+02:00' as timestamp with time zone), true, false, cast(null as date)
            """;

    private static final List<String> SPELLED = List.of(
            "",
            "",
            " x ",
            "42",
            "-7",
            "9007199254740993",
            "12.30",
            "0.00000001",
            "0.1",
            "5",
            "0.0000001",
            "200000000000000000000000",
            "0.1",
            "2024-02-29",
            "09:30:00",
            "2024-02-29T09:30:00",
            "2024-02-29T00:00:00.25",
            "2024-02-29T07:30:00Z",
            "true",
            "false",
            "");

    private static List<String> row(JdbcQueries queries, String sql) throws QueryFailedException {
        Query query = new Query("types", Optional.of("registry"), sql, List.of(), Map.of(), 1, 1);
        try (QueryResult result = queries.run(query)) {
            return result.next().orElseThrow();
        }
    }

    private static void isSpelled(TestDatabase database) throws Exception {
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String each : List.of("UTC", "America/New_York", "Pacific/Auckland")) {
                TimeZone.setDefault(TimeZone.getTimeZone(each));
                try (JdbcQueries queries = database.queries()) {
                    assertThat(row(queries, COMMON)).as(each).containsExactlyElementsOf(SPELLED);
                }
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void valuesOfH2HaveOneSpelling() throws Exception {
        TestDatabase database = TestDatabase.h2("types");
        database.execute("create table here (n integer)");
        isSpelled(database);
        try (JdbcQueries queries = database.queries()) {
            assertThat(row(queries, "select cast('11111111-2222-3333-4444-555555555555' as uuid), cast('a' as clob)"))
                    .containsExactly("11111111-2222-3333-4444-555555555555", "a");
        }
    }

    @Test
    void valuesOfDuckDbHaveOneSpelling(@TempDir Path folder) throws Exception {
        TestDatabase database = TestDatabase.duckDb(folder);
        database.execute("create table here (n integer)");
        isSpelled(database);
        try (JdbcQueries queries = database.queries()) {
            assertThat(row(
                            queries,
                            "select 170141183460469231731687303715884105727::hugeint, 'nan'::double, 255::utinyint"))
                    .containsExactly("170141183460469231731687303715884105727", "NaN", "255");
        }
    }

    @Test
    void valuesOfPostgreSqlHaveOneSpelling() throws Exception {
        Optional<TestPostgres> server = TestPostgres.start();
        assumeTrue(server.isPresent(), "PostgreSQL is not installed here; its types were not read");
        try (TestPostgres running = server.orElseThrow()) {
            isSpelled(running.database());
            try (JdbcQueries queries = running.database().queries()) {
                assertThat(row(queries, "select 'NaN'::numeric, '{\"a\": 1}'::json, 'x'::char(3), 5::money"))
                        .hasSize(4)
                        .startsWith("NaN", "{\"a\": 1}", "x  ");
            }
        }
    }
}
