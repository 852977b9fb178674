package io.github.statbrief.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.drawing.Mark;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ReleaseReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReferenceLinesTest {
    private static final Colour INK = Theme.standard().palette().ink();

    private static ChartSpec bars(String value) {
        return new ChartSpec.GroupedBars(
                "t",
                PlotMaker.captions("T", "S"),
                new PlotMaker("t")
                        .categories("North", "South")
                        .series("", "100; 50")
                        .axis("0", "100", "50")
                        .reference(value, "Target")
                        .plot());
    }

    private static List<Mark.Box> dashes(Scene scene) {
        return scene.drawing().marks().stream()
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .filter(box -> box.colour().equals(INK))
                .toList();
    }

    @Test
    void aLineLiesWhereABarOfItsValueEnds() {
        Scene scene = Scene.page(bars("50"));
        Mark.Box bar = scene.boxes("t[s0, c1]").get(0);

        assertThat(dashes(scene))
                .hasSizeGreaterThan(5)
                .allSatisfy(dash -> assertThat(dash.x() + dash.width() / 2)
                        .isCloseTo(bar.x() + bar.width(), org.assertj.core.data.Offset.offset(0.01)));
    }

    @Test
    void itIsDrawnOverABarAndReachesBeyondTheLongest() {
        Scene over = Scene.page(bars("75"));
        Mark.Box bar = over.boxes("t[s0, c0]").get(0);
        Scene beyond = Scene.page(bars("150"));
        Mark.Box longest = beyond.boxes("t[s0, c0]").get(0);

        assertThat(dashes(over).stream()
                        .filter(dash -> dash.figure().isPresent())
                        .filter(dash -> dash.y() >= bar.y() && dash.y() + dash.height() <= bar.y() + bar.height()))
                .isNotEmpty();
        assertThat(dashes(beyond).get(0).x()).isGreaterThan(longest.x() + longest.width());
    }

    @Test
    void itsWordsAreReadByAKeyboard() {
        String svg =
                new String(new ChartExporter(Theme.standard()).svg(bars("75"), Locale.ENGLISH), StandardCharsets.UTF_8);

        assertThat(svg).contains("aria-label=\"Target: 75\"").contains("data-figure=\"reference 1\"");
    }

    @Test
    void everyMarkOfAnIndexBearsTheCellFromWhichItIsCalculated() {
        ChartSpec index = ChartExporter.charts(Outline.of(ReleaseReader.read(
                        Path.of("..", "examples", "every-chart", "src", "main", "statbrief", "every-chart.yaml"))))
                .stream()
                .filter(chart -> chart.id().equals("growth"))
                .findFirst()
                .orElseThrow();
        Scene scene = Scene.page(index);
        String csv = new String(ChartExporter.csv(index), StandardCharsets.UTF_8);

        assertThat(scene.words("growth[cases, 2025]", "143.2 [p]")).isNotNull();
        assertThat(scene.polygons("growth[staff, 2023]")).isNotEmpty();
        assertThat(csv).contains("cases,Cases,2025,590,exact,590,").contains(",143.2,2018");
    }

    /** Limits that are missing or parted from others part the ground between them. */
    @Test
    void theGroundBetweenLimitsEndsWhereTheLineDoes() {
        Scene scene = Scene.page(Samples.get("band"));
        List<Mark> grounds = scene.drawing().marks().stream()
                .filter(mark -> mark instanceof Mark.Polygon && mark.figure().isEmpty())
                .filter(mark ->
                        !mark.colour().equals(Colour.WHITE) && mark.colour().contrast(Colour.WHITE) < 1.5)
                .toList();

        assertThat(grounds).hasSize(4);
    }
}
