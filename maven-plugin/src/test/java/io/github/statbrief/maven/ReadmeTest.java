package io.github.statbrief.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.engine.Example;
import io.github.statbrief.engine.Java;
import io.github.statbrief.engine.Markdown;
import io.github.statbrief.engine.Starter;
import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** README says nothing that does not work; its pom is run by the integration test {@code readme}. */
@Tag("slow")
class ReadmeTest {
    private static final String RELEASE = "samples-2025.yaml";

    private static final String IMPORTS = """
            import io.github.statbrief.*;
            import io.github.statbrief.charts.ChartExporter;
            import io.github.statbrief.csv.CsvExporter;
            import io.github.statbrief.html.HtmlExporter;
            import io.github.statbrief.ods.OdsExporter;
            import io.github.statbrief.outline.Outline;
            import io.github.statbrief.pdf.PdfExporter;
            import io.github.statbrief.theme.Theme;
            import io.github.statbrief.xlsx.audit.AuditFinding;
            import io.github.statbrief.xlsx.audit.WorkbookAudit;
            import io.github.statbrief.xlsx.XlsxExporter;
            import java.io.OutputStream;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.time.LocalDate;
            import java.util.List;
            import java.util.Map;
            """;

    @TempDir
    private Path folder;

    private Markdown readme;

    @BeforeEach
    void read() throws IOException {
        readme = Markdown.read("README.md");
        Files.writeString(folder.resolve(RELEASE), only("yaml"));
    }

    private String only(String language) {
        assertThat(readme.blocks(language)).hasSize(1);
        return readme.blocks(language).get(0);
    }

    @Test
    void itBeginsWithTheTwoCommandsAndTheSecondIsWhatTheMachineRuns() throws IOException {
        assertThat(readme.text()).startsWith("# Statbrief\n\n```shell\n");
        assertThat(readme.blocks("shell")).containsExactly("mvn -q package -DskipTests\n", "mvn verify\n");
        assertThat(Files.readString(Example.HOME.resolve(".ci/run"))).containsPattern("(?m)^mvn (-\\S+ )*verify\\b");
    }

    @Test
    void theFilesThatItSaysToOpenAreThoseOfTheExample() throws FailedRunException, IOException {
        String text = readme.text();
        List<String> named = Pattern.compile("`((?:charts/|data/)?[\\w-]+\\.(?:pdf|xlsx|ods|svg|png|csv))`")
                .matcher(text.substring(0, text.indexOf("## What it makes")))
                .results()
                .map(found -> found.group(1))
                .toList();
        Example.render(folder.resolve("example"));

        assertThat(named)
                .contains("brief.pdf", "workbook.xlsx", "workbook.ods")
                .allSatisfy(name ->
                        assertThat(folder.resolve("example").resolve(name)).isNotEmptyFile());
    }

    @Test
    void theReleaseFileIsReadWithOneWarningOfTheQuoteThatNothingIsHeldAgainst() {
        List<Problem> warnings = new ArrayList<>();
        Release release = ReleaseReader.read(folder.resolve(RELEASE), warnings::add);

        assertThat(warnings)
                .extracting(warning -> warning.line() + ":" + warning.column() + ": " + warning.message())
                .containsExactly(
                        "9:5: the source 'annual-report' names no text, so that 1 quote was not checked against it;"
                                + " name its 'file'");
        assertThat(readme.text().replaceAll("\\s+", " "))
                .contains(warnings.get(0)
                        .message()
                        .substring(0, warnings.get(0).message().indexOf(';')));
        assertThat(release.id()).isEqualTo("samples-2025");
        assertThat(release.figures()).hasSize(2);
    }

    @Test
    void theSpreadsheetIsProposedAsAReleaseWithAtMostFiveLinesToDo() throws Exception {
        Path table = Files.writeString(folder.resolve("visits.csv"), only("csv"));
        Path proposed =
                Starter.from(folder.resolve("begun"), table, Optional.empty()).get(0);
        Release release = ReleaseReader.read(proposed);

        assertThat(proposed).hasFileName("visits.yaml");
        assertThat(Files.readAllLines(proposed).stream().filter(line -> line.contains("# TODO")))
                .hasSize(5);
        assertThat(release.title()).isEqualTo("Library visits by branch");
        assertThat(release.headline()).isNotEmpty();
        assertThat(release.sections().get(0).tables().get(0).cells().size()).isEqualTo(6);
    }

    @Test
    void theRefusalOfRowsAboutTheSameIsAsItSays() throws Exception {
        Path table = Files.writeString(
                folder.resolve("visits.csv"), "Year,Branch,Visits\n2024,North,10\n2024,South,9\n2024,North,11\n");
        Matcher told = Pattern.compile("`(visits\\.csv:4: [^`]*)`").matcher(readme.text());
        assertThat(told.find()).isTrue();

        assertThatThrownBy(() -> Starter.from(folder.resolve("begun"), table, Optional.empty()))
                .hasMessageStartingWith(told.group(1));
    }

    @Test
    void theLibraryCallsCompileAndWriteWhatTheySay() throws IOException, InterruptedException {
        String nothingFound = "if (!findings.isEmpty()) throw new IllegalStateException(findings.toString());\n";
        run(built() + readme.blocks("java").get(1) + nothingFound);

        assertThat(folder.resolve("brief.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("workbook.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("page/index.html")).isNotEmptyFile();
        assertThat(folder.resolve("workbook.ods")).isNotEmptyFile();
        assertThat(folder.resolve("charts/key-figures.svg")).isNotEmptyFile();
        assertThat(folder.resolve("data/figures.csv")).content().contains(">41,000", "visits");
        assertThat(folder.resolve("data/loans.csv")).content().contains("31406");
    }

    @Test
    void aSlipInTheReleaseThatIsBuiltIsToldAsItSays() throws IOException, InterruptedException {
        Matcher told = Pattern.compile("`(sections\\[0]\\.tables\\[0][^`]*)`").matcher(readme.text());
        assertThat(told.find()).isTrue();
        String slip = built().replace(".row(\"2025\", List.of(\"books\")", ".row(\"2025\", List.of(\"boks\")");

        run("try {\n" + slip + "throw new AssertionError(release);\n} catch (InvalidReleaseException e) {\n"
                + "Files.writeString(Path.of(\"told.txt\"), e.getMessage());\n}\n");

        assertThat(folder.resolve("told.txt")).hasContent(told.group(1));
    }

    private String built() {
        assertThat(readme.blocks("java")).hasSize(2);
        return readme.blocks("java").get(0);
    }

    private void run(String body) throws IOException, InterruptedException {
        Path source = Files.writeString(
                folder.resolve("Call.java"),
                IMPORTS + "class Call {\n    public static void main(String[] none) throws Exception {\n"
                        + body.indent(8) + "    }\n}\n");
        Java.run(folder, source.toString());
    }

    @Test
    void thePomNamesThisPluginAndItsGoal() throws IOException {
        String parent = Files.readString(Example.HOME.resolve("pom.xml"));
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(parent);

        assertThat(version.find()).isTrue();
        assertThat(readme.blocks("xml"))
                .hasSize(2)
                .allSatisfy(block -> assertThat(block.replaceAll("\\s+", ""))
                        .contains(
                                "<groupId>io.github.statbrief</groupId><artifactId>statbrief-maven-plugin</artifactId><version>"
                                        + version.group(1) + "</version>"));
        assertThat(readme.blocks("xml").get(0)).contains("<goal>report</goal>");
        assertThat(readme.blocks("xml").get(1)).contains("<reporting>");
    }

    @Test
    void everyParameterOfTheGoalIsListed() throws IOException {
        String mojo = Files.readString(
                Example.HOME.resolve("maven-plugin/src/main/java/io/github/statbrief/maven/ReportMojo.java"));
        List<String> parameters = Pattern.compile("property = \"([^\"]+)\"")
                .matcher(mojo)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(parameters)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(readme.text()).contains("| `" + name + "` |"));
    }
}
