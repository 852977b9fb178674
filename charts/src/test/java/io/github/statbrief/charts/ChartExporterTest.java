package io.github.statbrief.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.drawing.Mark;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.theme.Theme;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartExporterTest {
    private static final Outline OUTLINE = Outline.of(Samples.release());

    private final ChartExporter exporter = new ChartExporter(Theme.standard());

    @Test
    void pictureDrawingAndDataOfEveryChartAreWrittenAndNothingElse() throws IOException {
        Path directory = Path.of("target", "figures");

        exporter.write(OUTLINE, directory);

        List<String> expected = Samples.ofFigures().stream()
                .map(ChartSpec::id)
                .flatMap(id -> Stream.of(id + ".csv", id + ".png", id + ".svg"))
                .sorted()
                .toList();
        assertThat(names(directory)).isEqualTo(expected).contains("key-figures.png");
    }

    /** It halves the file. */
    @ParameterizedTest
    @ValueSource(strings = {"casualties", "forty-years", "key-figures", "sixty-limits", "long-names"})
    void aPictureHasFewEnoughColoursForAPalette(String id) throws IOException {
        byte[] png = exporter.png(Samples.get(id), Locale.ENGLISH);

        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getColorModel()).isInstanceOf(IndexColorModel.class);
    }

    @Test
    void theDataOfAChartHasARowForEachBarInItsOrder(@TempDir Path directory) throws IOException {
        exporter.write(OUTLINE, directory);

        List<String> rows = Files.readAllLines(directory.resolve("casualties.csv"));
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).startsWith("id,label,");
        assertThat(rows.get(1))
                .startsWith("injured,Injured on duty,")
                .contains("48000")
                .contains("officer");
        assertThat(rows.get(2)).startsWith("died,Died on duty,").contains("3400");
    }

    @Test
    void theDataOfAChartOfATableHasARowForEachCellThatIsDrawn() {
        Map<String, byte[]> files = exporter.files(Samples.release(), List.of(Samples.get("anxiety")));

        List<String> rows = new String(Objects.requireNonNull(files.get("anxiety.csv")), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(rows).hasSize(13);
        assertThat(rows.get(0)).contains("measure", "series_label", "low", "high");
        assertThat(rows.get(1)).contains("Women", "North East", "3.41", "3.30", "3.52");
        assertThat(rows.get(9)).contains("Men", "London", "3.21", "u");
    }

    static Stream<String> samples() {
        return Samples.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theDataOfEveryChartHoldsAllThatIsDrawnAndNothingElse(String id) {
        ChartSpec chart = Samples.get(id);
        int drawn = chart instanceof ChartSpec.OfSeries series
                ? series.plot().observations().size()
                : chart.items().size();

        byte[] data = Objects.requireNonNull(
                exporter.files(Samples.release(), List.of(chart)).get(id + ".csv"));

        List<String> rows = new String(data, StandardCharsets.UTF_8).lines().toList();
        int lines = chart.references().size();
        assertThat(rows).hasSize(1 + drawn + lines);
        assertThat(rows.stream().filter(row -> row.startsWith("reference line,")))
                .hasSize(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ᚠ", "中", "\t"})
    void aNameThatTheFontLacksIsAnErrorThatNamesTheChartAndTheText(String character) {
        String name = "North" + character + "county";
        ChartSpec chart = new ChartSpec.GroupedBars(
                "areas",
                PlotMaker.captions("T", "S"),
                new PlotMaker("areas")
                        .categories("North", name)
                        .series("", "1; 2")
                        .axis("0", "2", "1")
                        .plot());

        assertThatThrownBy(() -> exporter.files(Samples.release(), List.of(chart)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("chart 'areas', '" + name + "': the font ")
                .hasMessageContaining("U+%04X".formatted(character.codePointAt(0)));
    }

    @Test
    void moreSeriesThanTheThemeHasColoursAreAnErrorThatNamesTheChart() {
        PlotMaker maker = new PlotMaker("many").categories("North").axis("0", "2", "1");
        for (int series = 0; series < 5; series++) {
            maker.series("S" + series, "1");
        }
        ChartSpec chart = new ChartSpec.Dots("many", PlotMaker.captions("T", "S"), maker.plot());

        assertThatThrownBy(() -> exporter.files(Samples.release(), List.of(chart)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("chart 'many': the theme has 4 series colour(s), the chart 5 series");
    }

    @Test
    void nothingIsWrittenWhereOneChartCannotBeDrawn(@TempDir Path directory) {
        Path inside = directory.resolve("charts");

        assertThatThrownBy(() -> exporter.write(Samples.named("Births in ᚠ county"), inside))
                .isInstanceOf(InvalidReleaseException.class)
                .hasMessageStartingWith("sections[0].figures[0].measure.label: ")
                .hasMessageContaining("U+16A0");

        assertThat(inside).doesNotExist();
    }

    @Test
    void aFileThatCannotBeReplacedLeavesNoHalfFile(@TempDir Path directory) throws IOException {
        Files.createDirectories(directory.resolve("key-figures.png").resolve("in-the-way"));

        assertThatThrownBy(() -> exporter.write(OUTLINE, directory)).isInstanceOf(IOException.class);

        assertThat(names(directory)).containsExactly("key-figures.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ᚠ", "中"})
    void aCharacterThatTheFontLacksIsAnErrorThatNamesItAndItsFigure(String character) {
        String codePoint = "U+%04X".formatted(character.codePointAt(0));

        assertThatThrownBy(() -> Samples.page("Births" + character))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("figure 'named': the font OpenSans-Regular.ttf has no character ")
                .hasMessageContaining(codePoint);
    }

    @Test
    void anAccentApartFromItsLetterIsDrawnAsOneCharacter() {
        Drawing apart = Samples.page("Re\u0301gion");
        Drawing one = Samples.page("R\u00E9gion");

        assertThat(width(apart)).isEqualTo(width(one));
    }

    @Test
    void theTitleCanBeLeftToThePage() {
        ChartSpec chart = Samples.get("casualties");
        String title = chart.captions().title().plain();

        List<String> titled = words(Scene.PAINTER.picture(chart, Locale.ENGLISH, true));
        List<String> untitled = words(Scene.PAINTER.picture(chart, Locale.ENGLISH, false));

        assertThat(titled)
                .contains(title, chart.captions().subtitle(), chart.captions().source());
        assertThat(untitled)
                .doesNotContain(title, chart.captions().subtitle())
                .contains(chart.captions().source());
    }

    @Test
    void moreCompressionMakesSmallerFilesOfTheSameDrawings(@TempDir Path directory) throws IOException {
        exporter.withCompression(0).write(OUTLINE, directory.resolve("fast"));
        exporter.withCompression(9).write(OUTLINE, directory.resolve("small"));

        assertThat(Files.size(directory.resolve("small/awards.png")))
                .isLessThan(Files.size(directory.resolve("fast/awards.png")) / 10);
        assertThat(directory.resolve("small/awards.svg")).hasSameBinaryContentAs(directory.resolve("fast/awards.svg"));
        assertThatThrownBy(() -> exporter.withCompression(10)).hasMessageContaining("10");
    }

    private static double width(Drawing drawing) {
        return new Scene(drawing)
                .texts().stream().mapToDouble(Mark.Text::width).max().orElseThrow();
    }

    private static List<String> words(Drawing drawing) {
        return new Scene(drawing).texts().stream().map(Mark.Text::words).toList();
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
