package io.github.statbrief.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.statbrief.drawing.Mark;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Theme;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarsTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final Palette PALETTE = Theme.standard().palette();

    @Test
    void barsStartAtZeroAndAreAsLongAsTheirNumbers() {
        Scene scene = Scene.page(Samples.bars("case", "800", "200", "1"));

        double unit = solid(scene, "bar-1").width() / 800;
        assertThat(unit).isPositive();
        for (String bar : List.of("bar-1", "bar-2", "bar-3")) {
            assertThat(solid(scene, bar).x()).isCloseTo(scene.zero(), EXACTLY);
        }
        assertThat(solid(scene, "bar-2").width()).isCloseTo(200 * unit, EXACTLY);
        assertThat(solid(scene, "bar-3").width()).isCloseTo(unit, EXACTLY);
    }

    @ParameterizedTest
    @CsvSource({"more than,2", "at least,2", "just over,1", "about,2", "nearly,1"})
    void aBoundAddsAMarkBesideTheBarAndNoLength(String bound, int marks) {
        Scene scene = Scene.page(Samples.bars("case", "1,000", bound + " 500"));

        Mark.Box bar = solid(scene, "bar-2");
        assertThat(bar.width()).isCloseTo(solid(scene, "bar-1").width() / 2, EXACTLY);
        assertThat(scene.polygons("bar-1")).isEmpty();
        assertThat(scene.polygons("bar-2")).hasSize(marks).allSatisfy(mark -> {
            assertThat(mark.corners()).allMatch(corner -> corner.x() > end(bar));
            assertThat(mark.corners())
                    .allMatch(corner ->
                            corner.x() < scene.words("bar-2", bound + " 500").x());
        });
    }

    @Test
    void aboutHasAMarkOfItsOwnThatPointsNowhere() {
        Scene scene = Scene.page(Samples.bars("case", "1,000", "more than 500", "about 500"));

        Mark.Polygon arrow = scene.polygons("bar-2").get(0);
        Mark.Polygon wave = scene.polygons("bar-3").get(0);
        assertThat(wave.corners()).hasSizeGreaterThan(arrow.corners().size());
        assertThat(height(wave)).as("a wave lies, an arrow stands").isLessThan(height(arrow) / 2);
    }

    private static double height(Mark.Polygon polygon) {
        double[] corners =
                polygon.corners().stream().mapToDouble(Mark.Point::y).sorted().toArray();
        return corners[corners.length - 1] - corners[0];
    }

    @Test
    void theMarkOfASmallBoundIsAsLargeAsThatOfALargeOne() {
        Scene scene = Scene.page(Samples.bars("officer", "more than 48,000", "more than 3,400"));

        assertThat(width(scene.polygons("bar-2"))).isCloseTo(width(scene.polygons("bar-1")), EXACTLY);
        assertThat(width(scene.polygons("bar-1"))).isCloseTo(9, EXACTLY);
    }

    @ParameterizedTest
    @CsvSource({"less than", "at most"})
    void aBarThatItsFigureDoesNotReachIsOpen(String bound) {
        Scene scene = Scene.page(Samples.bars("case", "1,000", bound + " 500"));

        List<Mark.Box> boxes = scene.boxes("bar-2");
        assertThat(boxes).hasSize(2);
        assertThat(end(boxes.get(0)) - scene.zero())
                .isCloseTo(solid(scene, "bar-1").width() / 2, EXACTLY);
        assertThat(boxes.get(1).colour()).isEqualTo(PALETTE.fill());
        assertThat(boxes.get(1).width()).isCloseTo(boxes.get(0).width() - 2, EXACTLY);
        assertThat(tip(scene.polygons("bar-2").get(0))).as("points back").isEqualTo(Side.LEFT);
    }

    @Test
    void aRangeIsSolidUpToItsLowerEndAndOpenUpToItsUpperEnd() {
        Scene scene = Scene.page(Samples.bars("case", "1,000", "400 to 600"));

        double unit = solid(scene, "bar-1").width() / 1000;
        List<Mark.Box> boxes = scene.boxes("bar-2");
        assertThat(end(boxes.get(0)) - scene.zero()).isCloseTo(400 * unit, EXACTLY);
        assertThat(boxes.get(1).x() - scene.zero()).isCloseTo(400 * unit, EXACTLY);
        assertThat(end(boxes.get(1)) - scene.zero()).isCloseTo(600 * unit, EXACTLY);
        assertThat(boxes.get(2).colour()).isEqualTo(PALETTE.fill());
    }

    @Test
    void fallsLieLeftOfZeroOnTheScaleOfTheRises() {
        Scene scene = Scene.page(Samples.get("changes"));

        Mark.Box rise = solid(scene, "north");
        Mark.Box fall = solid(scene, "west");
        assertThat(end(fall)).isCloseTo(scene.zero(), EXACTLY);
        assertThat(fall.width() / 24_000).isCloseTo(rise.width() / 35_000, EXACTLY);
        assertThat(tip(scene.polygons("west").get(0))).as("more than a fall").isEqualTo(Side.LEFT);
        assertThat(tip(scene.polygons("north").get(0))).isEqualTo(Side.RIGHT);
        assertThat(tip(scene.polygons("centre").get(0))).as("less than a fall").isEqualTo(Side.RIGHT);
    }

    @Test
    void fallsThatAreStatedWithoutASignLieLeftOfZeroToo() {
        Scene scene = Scene.page(Samples.falls("person|people", "more than 24,000", "12,000", "less than 9,000"));

        assertThat(end(solid(scene, "bar-1"))).isCloseTo(scene.zero(), EXACTLY);
        assertThat(end(solid(scene, "bar-2"))).isCloseTo(scene.zero(), EXACTLY);
        assertThat(solid(scene, "bar-1").width())
                .isCloseTo(2 * solid(scene, "bar-2").width(), EXACTLY);
        assertThat(tip(scene.polygons("bar-1").get(0))).as("more than a fall").isEqualTo(Side.LEFT);
        assertThat(tip(scene.polygons("bar-3").get(0))).as("less than a fall").isEqualTo(Side.RIGHT);
    }

    @Test
    void negativeLevelsLieLeftOfZeroAndALowerBoundOfOnePointsBackToZero() {
        Scene scene = Scene.page(Samples.bars("case", "40", "-40", "more than -20"));

        assertThat(end(solid(scene, "bar-2"))).isCloseTo(scene.zero(), EXACTLY);
        assertThat(scene.boxes("bar-3").get(1).colour()).isEqualTo(PALETTE.fill());
        assertThat(tip(scene.polygons("bar-3").get(0))).isEqualTo(Side.RIGHT);
    }

    @Test
    void zerosHaveWordsAndNoBar() {
        Scene scene = Scene.page(Samples.get("all-zeros"));

        assertThat(scene.boxes("none-a")).isEmpty();
        assertThat(scene.words("none-a", "0").x()).isGreaterThan(scene.zero());
        assertThat(scene.words("none-c", "more than 0").x()).isGreaterThan(scene.zero());
    }

    @Test
    void theWordsOfEveryBarSayBoundNumberScaleAndFlags() {
        ChartSpec chart = Samples.bars("document", "1.2 billion", "more than 300 million", "5 million", "4 million");
        Scene scene = Scene.page(chart);

        assertThat(scene.words("bar-1", "1.2 billion")).isNotNull();
        assertThat(scene.words("bar-2", "more than 300 million")).isNotNull();
        assertThat(scene.words("bar-4", "4 million [p]")).isNotNull();
    }

    private enum Side {
        LEFT,
        RIGHT
    }

    /** Where a chevron points: its farthest corner at half its height. */
    private static Side tip(Mark.Polygon chevron) {
        double top = chevron.corners().stream().mapToDouble(Mark.Point::y).min().orElseThrow();
        double tips = chevron.corners().stream()
                .filter(corner -> corner.y() > top + 1 && corner.y() < top + 10)
                .mapToDouble(Mark.Point::x)
                .average()
                .orElseThrow();
        double arms = chevron.corners().stream()
                .filter(corner -> corner.y() == top)
                .mapToDouble(Mark.Point::x)
                .average()
                .orElseThrow();
        return tips > arms ? Side.RIGHT : Side.LEFT;
    }

    private static double width(List<Mark.Polygon> polygons) {
        double[] corners = polygons.stream()
                .flatMap(polygon -> polygon.corners().stream())
                .mapToDouble(Mark.Point::x)
                .sorted()
                .toArray();
        return corners[corners.length - 1] - corners[0];
    }

    private static Mark.Box solid(Scene scene, String figure) {
        Mark.Box box = scene.boxes(figure).get(0);
        assertThat(box.colour()).isEqualTo(PALETTE.primary());
        return box;
    }

    private static double end(Mark.Box box) {
        return box.x() + box.width();
    }
}
