package io.github.statbrief.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.statbrief.drawing.Mark;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Theme;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CodeChartsTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    private static String id(String chart, int series, int category) {
        return chart + "[s" + series + ", c" + category + "]";
    }

    private static Mark.Box bar(Scene scene, String id) {
        return scene.boxes(id).get(0);
    }

    @Test
    void bothSidesOfAPyramidShareOneScaleAndOneZero() {
        Scene scene = Scene.page(Samples.get("population"));

        double unit = bar(scene, id("population", 1, 2)).width() / 1700;
        List<Integer> women = List.of(412, 1310, 1720, 1640, 1290);
        for (int row = 0; row < women.size(); row++) {
            Mark.Box left = bar(scene, id("population", 0, row));
            Mark.Box right = bar(scene, id("population", 1, row));
            assertThat(left.width()).isCloseTo(women.get(row) * unit, within(1e-6));
            assertThat(left.x() + left.width()).isCloseTo(right.x(), EXACTLY);
            assertThat(left.y()).isCloseTo(right.y(), EXACTLY);
        }
    }

    @Test
    void numbersArePositiveOnBothEndsOfAPyramid() {
        Scene scene = Scene.page(Samples.get("population"));
        double zero = bar(scene, id("population", 1, 0)).x();

        List<Mark.Text> ticks = scene.texts().stream()
                .filter(text -> text.figure().isEmpty() && text.words().equals("1,000"))
                .toList();
        assertThat(ticks).hasSize(2);
        double left = ticks.get(0).x() + ticks.get(0).width() / 2;
        double right = ticks.get(1).x() + ticks.get(1).width() / 2;
        assertThat(zero - left).isCloseTo(right - zero, within(1e-6));
        assertThat(scene.texts()).noneMatch(text -> text.words().startsWith("\u2212"));
    }

    @Test
    void whatHasNoBarStandsOnItsOwnSide() {
        Scene scene = Scene.page(Samples.get("pyramid-marks"));
        double zero = bar(scene, id("pyramid-marks", 1, 0)).x();

        Mark.Text confidential = scene.words(id("pyramid-marks", 0, 0), "[c]");
        assertThat(confidential.x() + confidential.width()).isLessThan(zero);
        assertThat(scene.words(id("pyramid-marks", 0, 1), "0").x()).isLessThan(zero);
        assertThat(scene.words(id("pyramid-marks", 1, 1), "0").x()).isGreaterThan(zero);
        assertThat(scene.words(id("pyramid-marks", 1, 4), "[x]").x()).isGreaterThan(zero);
    }

    @Test
    void aBoundOnTheLeftPointsAwayFromZero() {
        Scene scene = Scene.page(Samples.get("pyramid-marks"));
        Mark.Box bar = bar(scene, id("pyramid-marks", 0, 2));

        assertThat(scene.polygons(id("pyramid-marks", 0, 2)))
                .hasSize(2)
                .allSatisfy(mark -> assertThat(mark.corners()).allMatch(corner -> corner.x() < bar.x()));
    }

    @Test
    void everyBarOfAWaterfallStartsWhereTheOneBeforeEnds() {
        Scene scene = Scene.page(Samples.get("spending"));
        double zero = bar(scene, id("spending", 0, 0)).x();
        double unit = bar(scene, id("spending", 0, 5)).width() / 199.3;

        double end = zero;
        for (int part = 0; part < 5; part++) {
            Mark.Box box = bar(scene, id("spending", 0, part));
            boolean falls = part == 4;
            assertThat(falls ? box.x() + box.width() : box.x()).isCloseTo(end, within(1e-6));
            end = falls ? box.x() : box.x() + box.width();
        }
        assertThat(bar(scene, id("spending", 0, 5)).x()).isCloseTo(zero, within(1e-6));
        assertThat(end).isCloseTo(zero + 199.3 * unit, within(1e-6));
    }

    @Test
    void risesFallsAndTheTotalOfAWaterfallHaveAColourEach() {
        Scene scene = Scene.page(Samples.get("spending"));

        assertThat(bar(scene, id("spending", 0, 0)).colour())
                .isEqualTo(bar(scene, id("spending", 0, 1)).colour())
                .isNotEqualTo(bar(scene, id("spending", 0, 4)).colour())
                .isNotEqualTo(bar(scene, id("spending", 0, 5)).colour());
        assertThat(bar(scene, id("spending", 0, 4)).colour())
                .isNotEqualTo(bar(scene, id("spending", 0, 5)).colour());
    }

    @Test
    void cellsOfAHeatMapAreShadedByTheirClassAndSayTheirNumber() {
        Scene scene = Scene.page(Samples.get("output"));
        Palette palette = Theme.standard().palette();

        assertThat(bar(scene, id("output", 0, 0)).colour())
                .isEqualTo(bar(scene, id("output", 2, 2)).colour())
                .isNotEqualTo(bar(scene, id("output", 1, 0)).colour())
                .isNotEqualTo(bar(scene, id("output", 3, 0)).colour());
        assertThat(bar(scene, id("output", 1, 0)).colour())
                .as("the lowest class")
                .isEqualTo(palette.series().get(palette.series().size() - 1));
        assertThat(bar(scene, id("output", 2, 0)).colour()).as("missing").isEqualTo(Colour.WHITE);
        assertThat(scene.words(id("output", 2, 0), "[x]").words()).isEqualTo("[x]");
        assertThat(scene.texts()).extracting(Mark.Text::words).contains("-20 to 0", "0 to 20");
    }

    @Test
    void aRangeHasNoShade() {
        assertThat(bar(Scene.page(Samples.get("unemployment")), id("unemployment", 2, 2))
                        .colour())
                .isEqualTo(Colour.WHITE);
    }

    @Test
    void theAreasOfAHistogramShowItsNumbers() {
        Scene scene = Scene.page(Samples.get("dwellings"));
        List<Integer> numbers = List.of(212, 318, 451, 603, 1270, 988, 742, 809, 455);
        List<Integer> widths = List.of(30, 10, 10, 10, 20, 20, 20, 40, 80);

        Mark.Box first = bar(scene, id("dwellings", 0, 0));
        double gap = 0.75;
        double unit = (first.width() + gap) / 30;
        double area = (first.width() + gap) * first.height() / 212;
        double x = first.x();
        for (int at = 0; at < numbers.size(); at++) {
            Mark.Box box = bar(scene, id("dwellings", 0, at));
            assertThat(box.width() + gap).isCloseTo(widths.get(at) * unit, within(1e-6));
            assertThat((box.width() + gap) * box.height()).isCloseTo(numbers.get(at) * area, within(1e-3));
            assertThat(box.x()).isCloseTo(x, within(1e-6));
            x += box.width() + gap;
        }
    }

    @Test
    void theBoundsOfClassesStandWhereClassesMeet() {
        Scene scene = Scene.page(Samples.get("equal-classes"));
        Mark.Box second = bar(scene, id("equal-classes", 0, 1));

        Mark.Text bound = scene.texts().stream()
                .filter(text -> text.figure().isEmpty() && text.words().equals("10"))
                .findFirst()
                .orElseThrow();
        assertThat(bound.x() + bound.width() / 2).isCloseTo(second.x() - 0.375, within(1e-6));
        assertThat(scene.words(id("equal-classes", 0, 2), "[c]").words()).isEqualTo("[c]");
    }

    @Test
    void everySideOfAPyramidIsSpoken() {
        CodeChart.Pyramid pyramid = (CodeChart.Pyramid) Samples.get("population");

        assertThat(SpokenItems.of(pyramid, java.util.Locale.ENGLISH))
                .extracting(item -> item.words())
                .startsWith("Women, 80 and over: 412 cases", "Men, 80 and over: 255 cases");
    }
}
