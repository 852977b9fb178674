package io.github.statbrief.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.query.QueryDigest;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseSeries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release for each row of a query, whose tables ask for the rows of its code. */
class QueriedSeriesTest {
    private static final String SERIES = """
            id: school-{school:id}
            title: Pupils of {school:label}
            publisher: An office
            published: 2026-01-15
            language: en
            for-each:
              dimension: school
              jdbc: registry
              query: select code, name from schools order by code
              column: code
              labels: name
            sections:
              - id: pupils
                title: Pupils
                text: "{school:label} has {pupils[2025]} pupils."
                tables:
                  - id: pupils
                    title: Pupils of {school:label}
                    measures: [{id: pupils, label: Pupils, stat: count, unit: pupil}]
                    data:
                      jdbc: registry
                      query: select period, pupils from pupils where school = ? order by period
                      parameters: ["{school}"]
                      period: period
                      value: pupils
            """;

    @TempDir
    private Path folder;

    private static TestDatabase schools(String name, String... rows) throws Exception {
        TestDatabase database = TestDatabase.h2(name + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DATABASE_TO_UPPER=FALSE");
        database.execute(
                "create table schools (code varchar(40), name varchar(80))",
                "create table pupils (school varchar(40), period varchar(9), pupils integer)");
        database.execute(rows);
        return database;
    }

    private static TestDatabase two(String name) throws Exception {
        return schools(
                name,
                "insert into schools values ('S1', 'Hill *School*'), ('x'' or ''1'' = ''1', 'The Clever School')",
                "insert into pupils values ('S1', '2024', 210), ('S1', '2025', 214)",
                "insert into pupils values ('x'' or ''1'' = ''1', '2025', 9)");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("schools.yaml"), text);
    }

    private static ReleaseSeries series(Path file, JdbcQueries queries) {
        return ReleaseSeries.read(file, ReadOptions.standard().withQueries(queries));
    }

    private List<String> problems(String text, TestDatabase database) throws IOException {
        Path file = file(text);
        try (JdbcQueries queries = database.queries()) {
            return catchThrowableOfType(
                            InvalidReleaseException.class,
                            () -> series(file, queries).each(each -> {}))
                    .problems()
                    .stream()
                    .map(each -> each.line() + ":" + each.column() + ": " + each.message())
                    .toList();
        }
    }

    @Test
    void eachRowMakesARelease() throws Exception {
        Path file = file(SERIES);
        List<String> titles = new ArrayList<>();
        try (JdbcQueries queries = two("rows").queries()) {
            ReleaseSeries series = series(file, queries);
            series.each(outline -> titles.add(outline.release().id() + ": "
                    + outline.release().title() + ", "
                    + outline.release()
                            .tables()
                            .findFirst()
                            .orElseThrow()
                            .cells()
                            .size()));

            assertThat(series.codes()).containsExactly("S1", "x' or '1' = '1");
        }
        assertThat(titles)
                .containsExactly(
                        "school-s1: Pupils of Hill *School*, 2", "school-x-or-1-1: Pupils of The Clever School, 1");
    }

    @Test
    void theDigestOfAReleaseDependsOnItsOwnRowsOnly() throws Exception {
        Path file = file(SERIES);
        TestDatabase database = two("digests");
        try (JdbcQueries queries = database.queries()) {
            List<QueryDigest> before = digests(series(file, queries), "S1");
            database.execute(
                    "insert into schools values ('T2', 'Town')", "insert into pupils values ('T2', '2025', 7)");
            List<QueryDigest> others = digests(series(file, queries), "S1");
            database.execute("update schools set name = 'Hill' where code = 'S1'");
            List<QueryDigest> renamed = digests(series(file, queries), "S1");
            database.execute("update pupils set pupils = 215 where school = 'S1' and period = '2025'");
            List<QueryDigest> changed = digests(series(file, queries), "S1");

            assertThat(before).extracting(each -> each.query().subject()).containsExactly("for-each", "pupils");
            assertThat(sums(others)).isEqualTo(sums(before));
            assertThat(sums(renamed).get(0)).isNotEqualTo(sums(before).get(0));
            assertThat(sums(renamed).get(1)).isEqualTo(sums(before).get(1));
            assertThat(sums(changed).get(1)).isNotEqualTo(sums(before).get(1));
        }
    }

    private static List<QueryDigest> digests(ReleaseSeries series, String code) {
        List<QueryDigest> digests = new ArrayList<>();
        series.outline(code, digests::add);
        return digests;
    }

    private static List<String> sums(List<QueryDigest> digests) {
        return digests.stream().map(QueryDigest::sha256).toList();
    }

    @Test
    void aReleaseWithoutRowsDoesNotKeepTheOthersFromBeingMade() throws Exception {
        assertThat(problems(
                        SERIES,
                        schools(
                                "empty",
                                "insert into schools values ('A', 'A'), ('B', 'B')",
                                "insert into pupils values ('B', '2025', 1)")))
                .containsExactly("22:18: for 'A': no row holds a cell of this table");
    }

    @Test
    void codesThatCannotHaveAReleaseAreFoundByTheirRows() throws Exception {
        assertThat(problems(
                        SERIES,
                        schools(
                                "codes",
                                "insert into schools values ('A', 'A'), ('A', 'Again'), ('', 'None'), ('C', null)")))
                .containsExactly(
                        "9:10: row 1, column 'code': the code is empty; each release needs one",
                        "9:10: row 3, column 'code': the code 'A' stands in row 2 already",
                        "9:10: row 4, column 'name': the label is empty; each release needs one");
        assertThat(problems(SERIES.replace("column: code", "column: kode"), two("column")))
                .containsExactly("9:10: write 'code'; no column 'kode'");
        assertThat(problems(SERIES, schools("none"))).containsExactly("7:3: the query gives no code");
    }

    @Test
    void theKeysOfTablesAndOfQueriesAreNotMixed() throws Exception {
        TestDatabase database = two("keys");
        assertThat(problems(SERIES.replace("  labels: name", "  labels: name\n  keep: [K1]"), database))
                .containsExactly("12:9: 'keep' belongs to a 'table', and there is none");
        assertThat(problems(SERIES.replace("  column: code\n", ""), database))
                .containsExactly("7:3: 'for-each' needs the key 'column', which has the codes of the query");
        assertThat(problems(
                        SERIES.replace("  dimension: school\n", "  dimension: school\n  table: pupils\n"), database))
                .containsExactly("10:10: the codes come from a 'table' or from a 'query', not from both");
        assertThat(problems(SERIES.replace("where school = ?", "where school = '{school}'"), database))
                .containsExactly(
                        "22:18: a placeholder is never put into a query; write ? there and the placeholder under"
                                + " 'parameters', which are bound");
    }

    @Test
    void aTableThatHasTheCodesIsAskedForOnceAndToldForEachRelease() throws Exception {
        String text = SERIES.replaceAll(
                        "  jdbc: registry\n  query: select code.*\n  column: code\n  labels: name\n",
                        "  table: pupils\n")
                .replace(
                        "        data:\n",
                        "        dimensions: [{id: school, label: School, column: school}]\n        data:\n")
                .replace(
                        "select period, pupils from pupils where school = ? order by period",
                        "select * from pupils order by school")
                .replaceAll(" *parameters: .*\n", "");
        Path file = file(text);
        List<String> run = new ArrayList<>();
        try (JdbcQueries queries = two("once").queries()) {
            ReleaseSeries series =
                    ReleaseSeries.read(file, ReadOptions.standard().withQueries(query -> {
                        run.add(query.subject());
                        return queries.run(query);
                    }));

            assertThat(series.codes()).containsExactly("S1", "x' or '1' = '1");
            assertThat(digests(series, "S1")).hasSize(1);
            assertThat(sums(digests(series, "S1"))).isEqualTo(sums(digests(series, "x' or '1' = '1")));
        }
        assertThat(run).containsExactly("pupils");
        assertThat(problems(
                        text.replace("order by school", "where school = ?")
                                .replace(
                                        "          period: period",
                                        "          parameters: [\"{school}\"]\n          period: period"),
                        two("bound")))
                .containsExactly(
                        "8:10: the query of 'pupils' has parameters, and its codes are needed before any is bound;"
                                + " leave them out there, or give 'for-each' a query of its own");
    }
}
