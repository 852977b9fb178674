package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.statbrief.Figure;
import io.github.statbrief.Quote;
import io.github.statbrief.Release;
import io.github.statbrief.Source;
import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.file.OutputFile;
import io.github.statbrief.engine.internal.file.RefusedInputException;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example's outputs, read back with other libraries than those that wrote them, against a list that was written by hand. */
class ExampleOutputsTest {
    @TempDir
    private static Path outputs;

    private static Release release;
    private static String brief;
    private static List<Map<String, String>> workbook;
    private static Document page;

    @BeforeAll
    static void render() throws RefusedInputException, FailedRunException, IOException {
        release = Example.release();
        Example.render(outputs);
        try (PDDocument pdf = Loader.loadPDF(outputs.resolve("brief.pdf").toFile())) {
            brief = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
        workbook = FigureRows.of(outputs.resolve("workbook.xlsx"));
        page = Jsoup.parse(outputs.resolve("index.html"));
    }

    static List<NamedCsvRecord> figures() throws IOException {
        try (InputStream in = ExampleOutputsTest.class.getResourceAsStream("public-security-figures.csv");
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        }
    }

    @Test
    void theListNamesAllTwentySixFigures() throws IOException {
        assertThat(figures())
                .hasSize(26)
                .extracting(row -> row.getField("figure"))
                .containsExactlyInAnyOrderElementsOf(
                        release.figures().map(Figure::id).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void everyFigureStandsInTheBriefBehindItsNameWithBoundAndUnitInWords(NamedCsvRecord row) {
        Figure figure = release.figure(row.getField("figure"));
        String name = FigureText.of(release).label(figure.measure());

        assertThat(brief).contains(name + " " + row.getField("as stated") + " ");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void everyFigureHasItsRowInTheWorkbookWithTheNumberAsANumber(NamedCsvRecord row) {
        List<Map<String, String>> rows = rowsOf(row.getField("figure"));

        assertThat(rows).isNotEmpty().allSatisfy(cells -> {
            assertThat(cells).containsEntry("As stated", row.getField("as stated"));
            assertThat(cells.getOrDefault("Bound", "")).isEqualTo(row.getField("bound"));
            assertThat(cells.getOrDefault("Unit", "")).isEqualTo(row.getField("unit"));
            if (!row.getField("value").isEmpty()) {
                assertThat(cells).containsEntry("Value", row.getField("value"));
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void everyFigureHasItsRowInTheWebPageWithTheNumberInFullDigits(NamedCsvRecord row) {
        Element shown = page.getElementById("figure-" + row.getField("figure"));

        assertThat(shown.text()).contains(" " + row.getField("as stated") + " ");
        assertThat(shown.select("[data-figure]").eachAttr("data-figure")).containsOnly(row.getField("figure"));
        assertThat(shown.select("[data-figure]").first().attr("value")).isEqualTo(row.getField("value"));
    }

    @Test
    void theWebPageLinksToEveryFileBesideIt() throws IOException {
        assertThat(page.select("a[download]").eachAttr("href"))
                .allSatisfy(path -> assertThat(outputs.resolve(path)).isNotEmptyFile())
                .contains("brief.pdf", "workbook.xlsx", "workbook.ods", "data/figures.csv", "release.json", "brief.md")
                .contains("charts/casualties.png", "charts/casualties.svg", "charts/casualties.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void everyQuoteAndItsSourceStandInTheBriefAndBesideTheFigureInTheWorkbook(NamedCsvRecord row) {
        Figure figure = release.figure(row.getField("figure"));

        assertThat(figure.quotes()).isNotEmpty();
        for (Quote quote : figure.quotes()) {
            String source = title(quote.source());
            assertThat(brief).contains(quote.text()).contains(source);
            assertThat(rowsOf(figure.id())).allSatisfy(cells -> {
                assertThat(cells.get("Words of the source")).contains(quote.text());
                assertThat(cells.get("Source")).contains(source);
            });
        }
    }

    @Test
    void theFolderHoldsEveryFileOfTheDesign() throws IOException {
        List<String> expected = Stream.concat(
                        Stream.of(
                                "brief.pdf",
                                "brief.md",
                                "release.json",
                                "workbook.ods",
                                "workbook.xlsx",
                                "index.html",
                                "data/figures.csv",
                                "report.json"),
                        charts().flatMap(id -> Stream.of("png", "svg", "csv").map(type -> "charts/" + id + "." + type)))
                .sorted()
                .toList();

        assertThat(OutputFile.in(outputs)).extracting(OutputFile::path).containsExactlyElementsOf(expected);
        assertThat(OutputFile.in(outputs))
                .allSatisfy(file -> assertThat(file.size()).isPositive());
    }

    @Test
    void theReleaseIsReadFromItsTwinAsItWas() {
        Release twin = ReleaseReader.read(outputs.resolve("release.json"), ReadOptions.standard());

        assertThat(twin.sources()).allMatch(source -> source.lines().isEmpty());
        assertThat(twin.sections()).isEqualTo(release.sections());
        assertThat(twin.headline()).isEqualTo(release.headline());
        assertThat(twin.metadata()).isEqualTo(release.metadata());
    }

    @Test
    void theBriefCarriesTheWorkbookAndTheDataThatLieBesideIt() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(outputs.resolve("brief.pdf").toFile())) {
            Map<String, byte[]> attached = AttachedFiles.of(pdf);

            assertThat(attached).containsOnlyKeys("workbook.xlsx", "figures.csv", "release.json");
            assertThat(attached.get("release.json")).isEqualTo(Files.readAllBytes(outputs.resolve("release.json")));
            assertThat(attached.get("workbook.xlsx")).isEqualTo(Files.readAllBytes(outputs.resolve("workbook.xlsx")));
            assertThat(attached.get("figures.csv")).isEqualTo(Files.readAllBytes(outputs.resolve("data/figures.csv")));
        }
    }

    /** The ids of what is charted: those of the chart blocks, and the key figures. */
    private static Stream<String> charts() {
        Stream<String> charts = Outline.of(release).blocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(block -> ((Block.Chart) block).chart().id());
        return Stream.concat(Stream.of("key-figures"), charts);
    }

    private static List<Map<String, String>> rowsOf(String figure) {
        return workbook.stream().filter(cells -> figure.equals(cells.get("Id"))).toList();
    }

    private static String title(String source) {
        return release.sources().stream()
                .filter(each -> each.id().equals(source))
                .map(Source::title)
                .findFirst()
                .orElseThrow();
    }
}
