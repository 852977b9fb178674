package io.github.statbrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.engine.TestReleases;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command, with the words of a command line, its exit codes and what it prints. */
class StatbriefTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path release;

    @BeforeEach
    void aRelease() throws IOException {
        release = Files.writeString(folder.resolve("tests.yaml"), TestReleases.SMALL);
        Files.writeString(folder.resolve("report.txt"), "12 tests were made\n");
    }

    private int run(String... words) {
        return run(Ansi.OFF, words);
    }

    private int run(Ansi ansi, String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine line = Statbrief.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi)).execute(words);
    }

    private String outputs() {
        return folder.resolve("outputs").toString();
    }

    private void broken() throws IOException {
        Files.writeString(
                folder.resolve("broken.yaml"), TestReleases.small("broken").replace("unit:", "unti:"));
    }

    @Test
    void verifyReadsOutputsBackAndNamesTheFigureThatDiffers() throws IOException {
        assertThat(run("report", release.toString(), "-o", outputs(), "-f", "csv,md,html"))
                .isZero();
        assertThat(run("verify", release.toString(), "-o", outputs())).isZero();
        assertThat(out.toString()).startsWith("tests: ").contains(": proven");

        Path data = folder.resolve("outputs/tests/data/figures.csv");
        Files.writeString(data, Files.readString(data).replace("exact,12,", "exact,21,"));
        assertThat(run("verify", release.toString(), "-o", outputs(), "--json")).isEqualTo(1);
        JsonNode found = JsonMapper.shared().readTree(out.toString()).get(0);
        assertThat(found.path("release").stringValue()).isEqualTo("tests");
        assertThat(found.path("discrepancies").toString())
                .contains("value is '21', stated is '12'", "is not the file that was written");
    }

    @Test
    void reportRendersTheFormatsThatAreAskedFor() {
        assertThat(run("report", release.toString(), "--output", outputs(), "--formats", "csv,md"))
                .isZero();
        assertThat(err.toString()).contains("rendered tests: 1 figure, 0 tables, 0 charts as csv, md in ");
        assertThat(out.toString()).isEmpty();
        assertThat(folder.resolve("outputs/tests/brief.md")).content().contains("Tests made");
        assertThat(folder.resolve("outputs/tests/brief.pdf")).doesNotExist();

        assertThat(run("report", folder.toString(), "-o", outputs(), "-f", "csv,md"))
                .isZero();
        assertThat(err.toString()).startsWith("up to date ");
        assertThat(run("report", folder.toString(), "-o", outputs(), "-f", "csv,md", "--quiet"))
                .isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aReleaseWithErrorsExitsWithOneAndTheOthersAreRendered() throws IOException {
        broken();

        assertThat(run("report", folder.toString(), "-o", outputs(), "-f", "md"))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("failed: 1 of 2 releases are rendered; not:")
                .contains("broken.yaml:15:9: write 'unit'; unknown key 'unti'");
        assertThat(folder.resolve("outputs/tests/brief.md")).exists();
    }

    @Test
    void wrongUseExitsWithTwoAndSaysWhatIsRight() {
        assertThat(run("report")).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required parameter: 'FILE'");
        assertThat(run("report", release.toString(), "-f", "excel")).isEqualTo(2);
        assertThat(err.toString()).contains("--formats: 'excel' is no format; write one or more of pdf,xlsx");
        assertThat(run("reprot")).isEqualTo(2);
        assertThat(err.toString()).contains("report");
    }

    @Test
    void whatIsNoFolderForOutputsIsNamedWithTheOptionThatChangesIt() throws IOException {
        Files.writeString(folder.resolve("outputs"), "a thesis");

        assertThat(run("report", release.toString(), "-o", outputs())).isEqualTo(1);
        assertThat(err.toString()).contains("is no folder; set another --output");
        assertThat(folder.resolve("outputs")).hasContent("a thesis");
        assertThat(run("report", release.toString(), "--lock-timeout", "-1")).isEqualTo(1);
        assertThat(err.toString()).contains("--lock-timeout: -1 is no number of seconds");
    }

    @Test
    void jsonIsAllThatStandsOnStandardOutput() throws IOException {
        broken();

        assertThat(run("report", folder.toString(), "-o", outputs(), "-f", "md", "--json"))
                .isEqualTo(1);
        JsonNode result = JsonMapper.shared().readTree(out.toString());
        assertThat(result.path("rendered").path(0).path("id").stringValue()).isEqualTo("tests");
        JsonNode problem = result.path("problems").path(0);
        assertThat(problem.path("severity").stringValue()).isEqualTo("error");
        assertThat(problem.path("line").intValue()).isEqualTo(15);
        assertThat(problem.path("message").stringValue()).startsWith("write 'unit'; unknown key 'unti'");

        assertThat(run("check", folder.toString(), "--json")).isEqualTo(1);
        assertThat(JsonMapper.shared().readTree(out.toString()).path("problems").findValuesAsString("severity"))
                .contains("error");
    }

    @Test
    void checkFindsProblemsAndWritesNothingButItsReports() throws IOException {
        assertThat(run("check", release.toString())).isZero();
        assertThat(out.toString()).isEqualToIgnoringNewLines("1 release file(s): 0 error(s), 0 warning(s)\n");
        broken();
        Path sarif = folder.resolve("check.sarif");
        Path junit = folder.resolve("check.xml");

        assertThat(run("check", folder.toString(), "--sarif", sarif.toString(), "--junit", junit.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("error: ").contains("broken.yaml:15:9: write 'unit'; unknown key 'unti'");
        assertThat(sarif).content().contains("unknown key");
        assertThat(junit).content().contains("unknown key");
        assertThat(folder.resolve("statbrief-outputs")).doesNotExist();
    }

    @Test
    void warningsFailWhereThatIsAskedFor() throws IOException {
        Files.delete(folder.resolve("report.txt"));

        assertThat(run("check", release.toString())).isZero();
        assertThat(err.toString()).contains("warning: ").contains("tests.yaml:7:");
        assertThat(run("check", release.toString(), "--fail-on-warning")).isEqualTo(1);
        assertThat(run("report", release.toString(), "-o", outputs(), "--fail-on-warning"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("--fail-on-warning is set");
    }

    @Test
    void coloursAreThereWhereATerminalHasThemAndNowhereElse() throws IOException {
        broken();
        run(Ansi.ON, "check", folder.resolve("broken.yaml").toString());
        assertThat(err.toString()).contains("\u001B[31m");
        run(Ansi.OFF, "check", folder.resolve("broken.yaml").toString());
        assertThat(err.toString()).doesNotContain("\u001B");
    }

    @Test
    void aBarIsDrawnOnATerminalAndTakenAwayAtTheEnd() {
        TerminalProgress bar = new TerminalProgress(new PrintWriter(out), Ansi.ON, true, false);
        bar.advanced(1, 4);
        bar.advanced(4, 4);

        assertThat(out.toString())
                .contains("[#######                       ] 1 of 4 releases")
                .endsWith("\r\u001B[K");
        out.getBuffer().setLength(0);
        new TerminalProgress(new PrintWriter(out), Ansi.OFF, false, false).advanced(1, 4);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void helpCompletionManualAndVersionNameEveryCommand() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("report", "check", "preview", "init", "schema", "Exit codes:");
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("Usage: statbrief");
        assertThat(run("generate-completion")).isZero();
        assertThat(out.toString()).contains("complete -F _complete_statbrief", "--formats", "check");
        assertThat(run("man")).isZero();
        assertThat(out.toString())
                .startsWith(".TH STATBRIEF 1")
                .contains(".SS report", ".SS check", ".SS preview", "\\fB\\-\\-fail\\-on\\-warning\\fR");
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("(?s)statbrief \\d+\\.\\d+\\.\\d+.*Java .*");
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("preview", release.toString(), "--port", Integer.toString(taken.getLocalPort())))
                    .isEqualTo(3);
            assertThat(err.toString())
                    .contains("port " + taken.getLocalPort() + " cannot be served")
                    .contains("choose another with --port");
        }
    }

    @Test
    void initWritesAReleaseThatCheckAcceptsAndReplacesNothing() {
        Path begun = folder.resolve("begun");

        assertThat(run("init", "library-visits", "--directory", begun.toString()))
                .isZero();
        assertThat(out.toString()).contains("library-visits.yaml", "visits.csv", "theme.yaml");
        assertThat(err.toString()).startsWith("Next: statbrief preview ");
        assertThat(run("check", begun.resolve("library-visits.yaml").toString()))
                .isZero();
        assertThat(err.toString()).isEmpty();

        assertThat(run("init", "library-visits", "--directory", begun.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("library-visits.yaml is there already; nothing was written");
        assertThat(run("init", "Library visits")).isEqualTo(2);
        assertThat(err.toString()).contains("'Library visits' is no id of a release");
    }

    @Test
    void initProposesAReleaseForATableThatCheckAccepts() throws IOException {
        Path begun = folder.resolve("begun");
        Path table = Files.writeString(
                folder.resolve("visits.csv"), "Quarter,Branch,Visits\nQ1 2025,North,10\nQ2 2025,North,12\n");

        assertThat(run("init", "--from", table.toString(), "--directory", begun.toString()))
                .isZero();
        assertThat(run("check", begun.resolve("visits.yaml").toString())).isZero();
        assertThat(run(
                        "init",
                        "--from",
                        table.toString(),
                        "loans",
                        "--directory",
                        folder.resolve("named").toString()))
                .isZero();
        assertThat(folder.resolve("named/loans.yaml")).exists();

        Path workbook = Files.writeString(folder.resolve("book.csv"), "PK\u0003\u0004[Content_Types].xml xl/workbook");
        assertThat(run("init", "--from", workbook.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("statbrief: 'book.csv' is an Excel workbook; save it as CSV");
        assertThat(run("init", "--from", folder.resolve("none.csv").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("there is no file ");
        assertThat(run("init")).isEqualTo(2);
        assertThat(err.toString()).contains("give the id of the release, library-visits-2025, or --from");
    }

    @Test
    void schemaWritesBothSchemas() {
        assertThat(run("schema", "--directory", folder.resolve("schema").toString()))
                .isZero();

        assertThat(folder.resolve("schema/release.schema.json")).content().contains("2020-12");
        assertThat(folder.resolve("schema/theme.schema.json")).content().contains("palette");
    }

    /** A release whose table comes from a database of H2. */
    private String queried(String name) throws IOException, SQLException {
        String url = "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
        try (Connection connection = DriverManager.getConnection(url, "writer", "quiet-9");
                Statement statement = connection.createStatement()) {
            statement.execute("create table visits (area varchar(20), time integer, visits integer)");
            statement.execute("insert into visits values ('North', 2024, 30100), ('North', 2025, 31406)");
        }
        Files.writeString(folder.resolve("visits.yaml"), """
                id: visits
                title: Visits
                publisher: An office
                published: 2026-01-15
                language: en
                sections:
                  - id: all
                    title: All
                    tables:
                      - id: by-area
                        title: Visits
                        measures: [{id: visits, label: Visits, stat: count, unit: visit}]
                        dimensions: [{id: area, label: Area, column: AREA}]
                        data: {jdbc: registry, query: select * from visits order by time, period: TIME, value: VISITS}
                """);
        return url;
    }

    @Test
    void tablesOfADatabaseAreRenderedAndFrozen() throws IOException, SQLException {
        String file = folder.resolve("visits.yaml").toString();
        String url = queried("rendered");
        System.setProperty("statbrief.jdbc.registry.password", "quiet-9");
        try {
            assertThat(run(
                            "report",
                            file,
                            "-o",
                            outputs(),
                            "-f",
                            "csv",
                            "--jdbc",
                            "registry=" + url,
                            "--jdbc-user",
                            "registry=writer"))
                    .isZero();
            assertThat(folder.resolve("outputs/visits/data/by-area.csv"))
                    .content()
                    .contains("31406");
            assertThat(folder.resolve("outputs/visits/report.json"))
                    .content()
                    .contains("\"connection\" : \"registry\"");

            assertThat(run("freeze", file, "--jdbc", "registry=" + url, "--jdbc-user", "registry=writer"))
                    .isZero();
            assertThat(out.toString()).contains("visits.yaml:14:39: visits-by-area.csv has the 2 row(s) of 'by-area'");
            assertThat(folder.resolve("visits-by-area.csv"))
                    .hasContent("AREA,TIME,VISITS\nNorth,2024,30100\nNorth,2025,31406\n");
        } finally {
            System.clearProperty("statbrief.jdbc.registry.password");
        }
    }

    @Test
    void aConnectionThatCannotBeOpenedIsAProblemOfTheReleaseAndTellsNoPassword() throws IOException, SQLException {
        String file = folder.resolve("visits.yaml").toString();
        String url = queried("refused");

        assertThat(run("check", file, "--jdbc", "registry=" + url + ";PASSWORD=hidden"))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("visits.yaml:14:39: the connection 'registry' cannot be opened")
                .doesNotContain("hidden");
        assertThat(run("check", file, "--json")).isEqualTo(1);
        assertThat(err.toString() + out).contains("no connection is named 'registry'; set statbrief.jdbc.registry.url");
        assertThat(run("check", file, "--jdbc", "registry=jdbc:nothing:x")).isEqualTo(1);
        assertThat(err.toString()).contains("no driver takes an address that begins 'jdbc:nothing:'", "--driver-path");
        assertThat(run("check", file, "--driver-path", folder.resolve("none").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--driver-path: there is no jar and no folder");
        assertThat(run("freeze", release.toString())).isZero();
        assertThat(err.toString()).contains("No table of these releases comes from a query");
    }
}
