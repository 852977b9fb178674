package io.github.statbrief.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.Problem;
import io.github.statbrief.engine.Format;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release for each row, by a program and by the command line of spark-submit. */
class RowsTest {
    private static final Set<Format> FORMATS = Set.of(Format.CSV, Format.MD, Format.JSON);

    private static final String TEMPLATE = """
            id: visits-{branch:id}
            title: Library visits in {label}
            publisher: City Library
            published: 2026-01-15
            language: en
            sections:
              - id: by-year
                title: Visits by year
                period: 2025
                text: "{label} counted {by-year-visits[2025]} and lent {lent}."
                figures:
                  - {id: lent, measure: {label: Loans, stat: count}, value: "{loans}", unit: loan}
                tables:
                  - id: by-year-visits
                    title: Visits in {label}
                    measures: [{id: by-year-visits, label: Visits, stat: count, unit: visit}]
                    data: {file: visits.csv, period: time, value: visits}
            """;

    private static final String ROWS = """
            select branch, label, loans,
                   array(struct('2024' as time, before as visits), struct('2025' as time, now as visits)) as visits
            from values ('N1', 'North', 1200, 30100, 31406), ('S1', 'South *& East*', 77, 10900, 12194)
                   as branches (branch, label, loans, before, now)
            """;

    private static LocalSpark spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = LocalSpark.start();
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    private static Dataset<Row> rows(String query) {
        return spark.session().sql(query);
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    @Test
    void eachRowMakesAReleaseOfTheTemplate() throws Exception {
        Manifest manifest =
                StatbriefSpark.render(rows(ROWS), ReleaseSource.of("profile.yaml", TEMPLATE), FORMATS, out());

        assertThat(manifest.problems()).isEmpty();
        assertThat(manifest.releases()).extracting(ManifestEntry::name).containsExactly("N1", "S1");
        assertThat(manifest.releases()).extracting(ManifestEntry::id).containsExactly("visits-n1", "visits-s1");
        assertThat(folder.resolve("out/visits-n1/brief.md"))
                .content()
                .contains("# Library visits in North", "North counted", "31,406 visits", "1,200 loans");
        // the signs of a value are no markup
        assertThat(folder.resolve("out/visits-s1/brief.md"))
                .content()
                .contains("South \\*\\& East\\*", "12,194 visits");
        assertThat(folder.resolve("out/visits-s1/data/by-year-visits.csv"))
                .content()
                .contains("10900", "12194");
    }

    @Test
    void aBadRowIsAProblemInTheTemplateAndStopsNothing() throws Exception {
        Manifest manifest = StatbriefSpark.render(
                rows(ROWS.replace("1200,", "'12 o0',").replace(" 77,", "'77',")),
                ReleaseSource.of("profile.yaml", TEMPLATE),
                FORMATS,
                out());

        assertThat(manifest.written()).extracting(ManifestEntry::name).containsExactly("S1");
        assertThat(manifest.problems())
                .first()
                .extracting(Problem::toString)
                .asString()
                .startsWith("profile.yaml:12:65: for 'N1': ");
    }

    @Test
    void aPlaceholderWithoutAColumnIsAProblemOfEachRow() throws Exception {
        Manifest manifest = StatbriefSpark.render(
                rows(ROWS),
                ReleaseSource.of("profile.yaml", TEMPLATE.replace("in {label}\npub", "in {lable}\npub")),
                FORMATS,
                out());

        assertThat(manifest.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "profile.yaml:2:8: for 'N1': write '{label}'; there is no value for '{lable}'",
                        "profile.yaml:2:8: for 'S1': write '{label}'; there is no value for '{lable}'");
    }

    @Test
    void aTemplateNeedsAPlaceholderInItsIdAndNoForEach() throws Exception {
        String bad = TEMPLATE.replace("visits-{branch:id}", "visits") + "for-each: {table: visits, dimension: x}\n";

        Manifest manifest = StatbriefSpark.render(rows(ROWS), ReleaseSource.of("profile.yaml", bad), FORMATS, out());

        assertThat(manifest.written()).isEmpty();
        assertThat(manifest.releases().get(0).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "for 'N1': write 'id: visits-{code:id}' with the name of a column for 'code'; without one all releases have one id",
                        "for 'N1': a template has no 'for-each': it makes a release of each row that a program has");
    }

    @Test
    void aColumnWithTheNameOfAFigureIsRefused() throws Exception {
        Manifest manifest = StatbriefSpark.render(
                rows(ROWS),
                ReleaseSource.of(
                        "profile.yaml",
                        TEMPLATE.replace("id: lent,", "id: loans,").replace("{lent}", "{loans}")),
                FORMATS,
                out());

        assertThat(manifest.problems())
                .extracting(Problem::message)
                .contains("for 'N1': '{loans}' would be the value and what has that id; give one of them another name");
    }

    @Test
    void valuesAreSpelledAsThoseOfDatabases() throws Exception {
        RowSources sources = RowSources.of(rows("select 1").schema(), ReleaseSource.of("t.yaml", ""));
        Row row = rows("""
                        select 'a' as text, 12.30 as decimal, 0.1D as double, 5.0F as float, 7L as long, true as truth, date'2024-02-29' as date,
                               timestamp'2024-02-29T09:30:00Z' as moment, timestamp_ntz'2024-02-29T09:30:00' as local, cast(null as int) as nothing,
                               'x,y\\n1,2' as `data/given.csv`, array(struct(1.50 as amount, 'a "b", c' as words)) as listed
                        """).collectAsList().get(0);

        ReleaseSource source = sources.call(row);

        assertThat(new ArrayList<>(source.values().values()))
                .containsExactly(
                        "a",
                        "12.30",
                        "0.1",
                        "5",
                        "7",
                        "true",
                        "2024-02-29",
                        "2024-02-29T09:30:00Z",
                        "2024-02-29T09:30:00",
                        "");
        assertThat(source.files().keySet()).containsExactly("data/given.csv", "listed.csv");
        assertThat(new String(source.files().get("listed.csv"), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("amount,words\n1.50,\"a \"\"b\"\", c\"\n");
    }

    @Test
    void aColumnWhoseValuesHaveNoTextIsRefusedBeforeAnythingRuns() {
        assertThatThrownBy(() -> StatbriefSpark.render(
                        rows("select 'a' as code, map('x', 1) as numbers"),
                        ReleaseSource.of("t.yaml", TEMPLATE),
                        FORMATS,
                        out()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the column 'numbers' is of the type map<string,int>, which has no text");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    /**
     * What a run of the command gave.
     *
     * @param code its exit code
     * @param out what it printed
     * @param err what it printed as errors
     */
    private record Run(int code, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = SubmitCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
        // the command has ended the session
        spark = LocalSpark.start();
        return new Run(code, out.toString(), err.toString());
    }

    @Test
    void theCommandRendersReleaseFilesAndExitsWith1ForABadOne() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        for (ReleaseSource each : Releases.sources(5)) {
            Files.writeString(in.resolve(each.name()), each.text());
        }

        Run good = run("--output", out(), "--formats", "csv,json", "--partitions", "2", in + "/*.yaml");
        assertThat(good).isEqualTo(new Run(0, "5 releases are in " + out() + ", 0 failed\n", ""));
        assertThat(folder.resolve("out/branch-3/release.json")).exists();

        Files.writeString(in.resolve("bad.yaml"), "id: Bad\n");
        Run bad = run("--output", out(), "--formats", "csv,json", in + "/*.yaml");
        assertThat(bad.code()).isEqualTo(1);
        assertThat(bad.out()).isEqualTo("5 releases are in " + out() + ", 1 failed\n");
        assertThat(bad.err()).contains("bad.yaml:1:");
    }

    @Test
    void theCommandRendersATemplateForEachRow() throws Exception {
        Path template = Files.writeString(folder.resolve("profile.yaml"), TEMPLATE);
        rows(ROWS).write().parquet(folder.resolve("rows.parquet").toString());

        Run run = run(
                "-o",
                out(),
                "-f",
                "md",
                "--template",
                template.toString(),
                "--rows",
                folder.resolve("rows.parquet").toString());

        assertThat(run).isEqualTo(new Run(0, "2 releases are in " + out() + ", 0 failed\n", ""));
        assertThat(folder.resolve("out/visits-n1/brief.md")).exists();
    }

    @Test
    void wrongUseExitsWith2AndAnOutputThatCannotBeWrittenWith3() throws Exception {
        assertThat(run("a.yaml").err()).contains("Missing required option: '--output=URI'");
        assertThat(run("-o", out()).err()).contains("name release files, or --template and --rows");
        assertThat(run("-o", out(), "a.yaml", "--template", "t.yaml").err()).contains("a run has one of them");
        assertThat(run("-o", out(), "a.yaml", "--rows", "r").err()).contains("--rows belongs to a --template");
        assertThat(run("-o", out(), "--template", "t.yaml").err()).contains("--template needs --rows");
        assertThat(run("-o", out(), "-f", "doc", "a.yaml").err()).contains("'doc' is no format");
        assertThat(run("-o", out(), "--commit", "maybe", "a.yaml")).satisfies(each -> {
            assertThat(each.code()).isEqualTo(2);
            assertThat(each.err()).contains("write rename or manifest");
        });
        Run theme =
                run("-o", out(), "--theme", "nigth", folder.resolve("none.yaml").toString());
        assertThat(theme.code()).isEqualTo(2);
        assertThat(theme.err()).contains("nigth");

        Path file = Files.writeString(folder.resolve("taken"), "a file");
        Path release = Files.writeString(folder.resolve("a.yaml"), Releases.text(1));
        Run unwritable = run("-o", file + "/out", release.toString());
        assertThat(unwritable.code()).isEqualTo(3);
        assertThat(unwritable.err())
                .contains("taken/out: nothing can be written there")
                .doesNotContain("\tat ");
        Run absent = run("-o", out(), folder.resolve("absent.yaml").toString());
        assertThat(absent.code()).isEqualTo(3);
        assertThat(absent.err()).contains("absent.yaml");
    }
}
