package io.github.statbrief.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.drawing.Mark;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.theme.Colour;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final double PAGE_HEIGHT = 640;

    private static Mark.Box solid(Scene scene, String id) {
        return scene.boxes(id).get(0);
    }

    private static double end(Mark.Box box) {
        return box.x() + box.width();
    }

    @Test
    void groupedBarsStartAtZeroOnOneScale() {
        Scene scene = Scene.page(Samples.get("four-series"));

        double unit = solid(scene, "four-series[s0, c0]").width() / 412;
        assertThat(solid(scene, "four-series[s3, c0]").width()).isCloseTo(470 * unit, EXACTLY);
        assertThat(solid(scene, "four-series[s2, c4]").width()).isCloseTo(188 * unit, EXACTLY);
        assertThat(solid(scene, "four-series[s2, c4]").x()).isCloseTo(scene.zero(), EXACTLY);
        assertThat(scene.boxes("four-series[s2, c5]")).as("confidential").isEmpty();
        assertThat(scene.words("four-series[s2, c5]", "[c]").x()).isGreaterThan(scene.zero());
    }

    @Test
    void theBarsOfTheFirstGroupNameTheirSeries() {
        Scene scene = Scene.page(Samples.get("four-series"));

        for (int series = 0; series < 4; series++) {
            assertThat(scene.words("four-series[s" + series + ", c0]", "202" + (2 + series)))
                    .isNotNull();
        }
    }

    @Test
    void aBoundInAGroupAddsAMarkAndNoLength() {
        Scene scene = Scene.page(Samples.get("services"));

        double unit = solid(scene, "services[s0, c0]").width() / 1520;
        assertThat(solid(scene, "services[s0, c1]").width()).isCloseTo(980 * unit, EXACTLY);
        assertThat(scene.polygons("services[s0, c1]")).hasSize(2);
        assertThat(solid(scene, "services[s1, c2]").width())
                .as("a range is solid up to its lower end")
                .isCloseTo(395 * unit, EXACTLY);
        assertThat(end(scene.boxes("services[s1, c2]").get(1)) - scene.zero()).isCloseTo(440 * unit, EXACTLY);
    }

    @Test
    void fewShortNamesStandUnderUprightBarsAndLongNamesBesideHorizontalOnes() {
        Mark.Box upright = solid(Scene.page(Samples.get("regions")), "regions[s1, c0]");
        Mark.Box other = solid(Scene.page(Samples.get("regions")), "regions[s0, c3]");
        assertThat(upright.height() / other.height()).isCloseTo(66.8 / 49.7, within(1e-9));
        assertThat(upright.y() + upright.height()).isCloseTo(other.y() + other.height(), EXACTLY);

        Mark.Box level = solid(Scene.page(Samples.get("services")), "services[s0, c0]");
        assertThat(level.width()).isGreaterThan(level.height() * 5);
    }

    @Test
    void partsFollowEachOtherAndFullBarsAreEquallyLong() {
        Scene scene = Scene.page(Samples.get("channels"));

        for (int row = 0; row < 4; row++) {
            Mark.Box first = solid(scene, "channels[s0, c" + row + "]");
            Mark.Box second = solid(scene, "channels[s1, c" + row + "]");
            Mark.Box third = solid(scene, "channels[s2, c" + row + "]");
            assertThat(second.x()).isCloseTo(end(first), EXACTLY);
            assertThat(third.x()).isCloseTo(end(second), EXACTLY);
            assertThat(end(third)).isCloseTo(Scene.PAGE, within(1e-6));
        }
        assertThat(solid(scene, "channels[s0, c0]").width()
                        / solid(scene, "channels[s1, c0]").width())
                .isCloseTo(71 / 21.0, within(1e-9));
    }

    @Test
    void theValueOfAPartThatIsTooSmallForItStandsAfterTheBar() {
        Scene scene = Scene.page(Samples.get("small-parts"));

        double barEnd = end(solid(scene, "small-parts[s3, c0]"));
        assertThat(scene.words("small-parts[s1, c0]", "2").x()).isGreaterThan(barEnd);
        assertThat(scene.words("small-parts[s2, c0]", "12").x()).isGreaterThan(barEnd);
        assertThat(scene.words("small-parts[s0, c0]", "1,710").x()).isLessThan(barEnd);
        assertThat(scene.words("small-parts[s2, c2]", "[c]")).isNotNull();
    }

    @Test
    void valuesOfDotsThatAreCloseOrEqualStandOnEitherSide() {
        Scene scene = Scene.page(Samples.get("close-dots"));

        Mark.Text left = scene.words("close-dots[s0, c0]", "50");
        Mark.Text right = scene.words("close-dots[s1, c0]", "50");
        assertThat(left.x() + left.width() + 2 * Marker.REACH).isLessThan(right.x());
        assertThat(scene.words("close-dots[s1, c2]", "55").x())
                .as("the lower one is to the left, whichever series it is")
                .isLessThan(scene.words("close-dots[s0, c2]", "70").x());
    }

    @Test
    void dotsThatWouldHideEachOtherStandOneBelowTheOther() {
        Scene scene = Scene.page(Samples.get("four-dots"));

        for (int row : new int[] {0, 1, 2}) {
            List<Rectangle2D> dots = new ArrayList<>();
            for (int series = 0; series < 4; series++) {
                scene.polygons("four-dots[s" + series + ", c" + row + "]").stream()
                        .filter(shape -> !shape.colour().equals(Colour.WHITE))
                        .forEach(shape -> dots.add(middle(shape)));
            }
            assertThat(dots).hasSize(4);
            for (int one = 0; one < dots.size(); one++) {
                for (int other = one + 1; other < dots.size(); other++) {
                    assertThat(dots.get(one).intersects(dots.get(other)))
                            .as("row %d, dots %d and %d", row, one, other)
                            .isFalse();
                }
            }
        }
    }

    /** The part of a shape that the white edge of a neighbour must leave free. */
    private static Rectangle2D middle(Mark.Polygon shape) {
        double x = shape.corners().stream().mapToDouble(Mark.Point::x).average().orElseThrow();
        double y = shape.corners().stream().mapToDouble(Mark.Point::y).average().orElseThrow();
        return new Rectangle2D.Double(x - 3, y - 3, 6, 6);
    }

    @Test
    void aWhiskerReachesFromLimitToLimitAndARangeHasNoShape() {
        ChartSpec chart = Samples.get("ranges");
        Scene scene = Scene.page(chart);
        Colour line = Colour.of("#12436D");

        List<Mark.Box> whisker = scene.boxes("ranges[s0, c2]").stream()
                .filter(box -> box.colour().equals(line))
                .toList();
        List<Mark.Box> range = scene.boxes("ranges[s0, c0]").stream()
                .filter(box -> box.colour().equals(line))
                .toList();
        assertThat(range).hasSize(1);
        assertThat(scene.polygons("ranges[s0, c0]")).isEmpty();
        assertThat(whisker).as("two caps and a line").hasSize(3);
        assertThat(whisker.get(2).width() / range.get(0).width()).isCloseTo(40 / 50.0, within(1e-9));
        assertThat(scene.polygons("ranges[s0, c2]"))
                .as("the value with its edge")
                .hasSize(2);
    }

    @Test
    void whatHasNoValueStandsBeyondTheEndOfTheAxis() {
        Scene dots = Scene.page(Samples.get("close-dots"));
        Scene limits = Scene.page(Samples.get("anxiety"));

        assertThat(dots.words("close-dots[s0, c4]", "[c]").x()).isGreaterThan(tick(dots, "100"));
        assertThat(limits.words("anxiety[s0, c5]", "[c]").x()).isGreaterThan(tick(limits, "4"));
    }

    private static double tick(Scene scene, String words) {
        return scene.texts().stream()
                .filter(text -> text.figure().isEmpty() && text.words().equals(words))
                .mapToDouble(text -> text.x() + text.width() / 2)
                .max()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sixty-bars", "sixty-stacks", "sixty-dots", "sixty-limits"})
    void sixtyRowsFitOnOnePage(String id) {
        assertThat(Scene.page(Samples.get(id)).drawing().height()).isLessThan(PAGE_HEIGHT);
    }

    @Test
    void aSeriesIsNamedBesideABarOfItsOwnAndNeverWhereThereIsNone() {
        PlotMaker maker = new PlotMaker("t")
                .categories(Samples.LONG_LABEL, "South")
                .series("Boys", "40; 20")
                .series("Girls", "-; 30")
                .axis("0", "40", "10");
        Scene scene = Scene.page(new ChartSpec.GroupedBars("t", PlotMaker.captions("T", "S"), maker.plot()));

        assertThat(scene.texts().stream()
                        .filter(text -> text.words().equals("Girls"))
                        .map(Mark.Text::figure))
                .containsExactly(Optional.of("t[s1, c1]"));
    }

    @Test
    void aLegendNamesNoSeriesThatIsNotThere() {
        PlotMaker maker = new PlotMaker("t")
                .categories("North", "South")
                .series("Boys", "40; 20")
                .series("Girls", "-; -")
                .series("All", "80; 50")
                .axis("0", "80", "20");
        for (ChartSpec chart : List.of(
                new ChartSpec.GroupedBars("t", PlotMaker.captions("T", "S"), maker.plot()),
                new ChartSpec.Dots("t", PlotMaker.captions("T", "S"), maker.plot()),
                new ChartSpec.StackedBars("t", PlotMaker.captions("T", "S"), maker.plot(), false))) {
            assertThat(Scene.page(chart).texts())
                    .as("%s", chart)
                    .extracting(Mark.Text::words)
                    .contains("Boys", "All")
                    .doesNotContain("Girls");
        }
    }
}
