package io.github.statbrief.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.drawing.Mark;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.theme.Colour;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
    private static final Colour LINE = Colour.of("#12436D");

    private static Scene lines(String cells, int years) {
        PlotMaker maker =
                new PlotMaker("t").years(2001, 2000 + years).series("", cells).axis("0", "100", "20");
        return Scene.page(new ChartSpec.Lines("t", PlotMaker.captions("T", "S"), maker.plot()));
    }

    private static List<Mark.Polygon> inked(Scene scene, int place) {
        return scene.polygons("t[s0, c" + place + "]").stream()
                .filter(mark -> mark.colour().equals(LINE))
                .toList();
    }

    private static double left(Mark.Polygon polygon) {
        return polygon.corners().stream().mapToDouble(Mark.Point::x).min().orElseThrow();
    }

    private static double right(Mark.Polygon polygon) {
        return polygon.corners().stream().mapToDouble(Mark.Point::x).max().orElseThrow();
    }

    /** Whether a line leads to a place: something wider than a dot. */
    private static boolean isJoined(Scene scene, int place) {
        return inked(scene, place).stream().anyMatch(mark -> right(mark) - left(mark) > 20);
    }

    @Test
    void aValueThatIsMissingIsAGapThatSaysWhy() {
        Scene scene = lines("10; 20; [c]; 40; 50", 5);

        assertThat(isJoined(scene, 1)).isTrue();
        assertThat(isJoined(scene, 3)).isFalse();
        assertThat(isJoined(scene, 4)).isTrue();
        assertThat(scene.words("t[s0, c2]", "[c]").x())
                .isBetween(right(inked(scene, 1).get(0)), left(inked(scene, 4).get(0)));
    }

    @Test
    void aLineIsDashedTowardsAValueThatIsNotFinalAndStartsWhereTheSolidOneEnds() {
        Scene scene = lines("10; 20; 30; 40 [p]; 50 [p]", 5);

        assertThat(inked(scene, 2)).hasSize(1);
        List<Mark.Polygon> dashes = inked(scene, 3);
        assertThat(dashes).hasSizeGreaterThan(5).allMatch(dash -> right(dash) - left(dash) < 6);
        double joint = (right(inked(scene, 1).get(0)) + left(inked(scene, 2).get(0))) / 2
                + right(inked(scene, 2).get(0))
                - right(inked(scene, 1).get(0));
        assertThat(left(dashes.get(0))).isCloseTo(joint, within(1.5));
    }

    @Test
    void theBandStartsHalfwayBeforeTheFirstProvisionalValueAndIsNamed() {
        Scene scene = lines("10; 20; 30; 40 [p]; 50 [p]", 5);

        Mark.Box band = scene.drawing().marks().stream()
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .filter(box -> box.colour().equals(Colour.of("#F1F4F7")))
                .findFirst()
                .orElseThrow();
        double before = right(inked(scene, 2).get(0));
        double after = left(inked(scene, 4).get(0));
        assertThat(band.x()).isCloseTo((before + after) / 2, within(1.0));
        assertThat(scene.texts()).extracting(Mark.Text::words).contains("provisional");
    }

    @Test
    void thereIsNoBandWhereOnlyOneOfTheSeriesIsProvisional() {
        PlotMaker maker = new PlotMaker("t")
                .years(2001, 2003)
                .series("A", "1; 2; 3 [p]")
                .series("B", "2; 3; 4")
                .axis("0", "5", "1");
        Scene scene = Scene.page(new ChartSpec.Lines("t", PlotMaker.captions("T", "S"), maker.plot()));

        assertThat(scene.texts()).extracting(Mark.Text::words).doesNotContain("provisional");
    }

    @Test
    void aBreakPartsTheLineBeforeItsValueAndBearsAMark() {
        Scene scene = lines("10; 20; 70 [b]; 75", 4);

        assertThat(isJoined(scene, 2)).isFalse();
        assertThat(isJoined(scene, 3)).isTrue();
        List<Mark.Polygon> strokes = inked(scene, 2).stream()
                .filter(mark -> right(mark) < left(inked(scene, 3).get(0)) - 20)
                .toList();
        assertThat(strokes).as("two strokes between the lines").hasSize(2);
    }

    @Test
    void aValueBetweenTwoGapsIsADot() {
        Scene scene = lines("10; -; 30; -; 50", 5);

        assertThat(inked(scene, 2))
                .singleElement()
                .satisfies(dot -> assertThat(right(dot) - left(dot)).isCloseTo(2 * Marker.DOT, within(0.01)));
    }

    @Test
    void aRangeIsABarFromEndToEndThatNoLineJoins() {
        Scene scene = lines("10; 20..60; 30", 3);

        Mark.Box bar = scene.boxes("t[s0, c1]").stream()
                .filter(box -> box.colour().equals(LINE))
                .findFirst()
                .orElseThrow();
        double unit = bar.height() / 40;
        assertThat(unit * 100).isCloseTo(Scene.PAGE * 0.38, within(0.5));
        assertThat(isJoined(scene, 1)).isFalse();
        assertThat(isJoined(scene, 2)).isFalse();
    }

    @Test
    void theLabelsOfLinesThatEndTogetherKeepTheirOrderAndDoNotTouch() {
        Scene scene = Scene.page(Samples.get("close-ends"));

        List<Double> baselines = Stream.of("53.4", "53.2", "53.1 [p]")
                .map(words -> scene.texts().stream()
                        .filter(text -> text.words().equals(words))
                        .findFirst()
                        .orElseThrow()
                        .baseline())
                .toList();
        assertThat(baselines.get(1) - baselines.get(0)).isGreaterThan(20);
        assertThat(baselines.get(2) - baselines.get(1)).isGreaterThan(20);
    }

    @Test
    void everyValueOfFortyYearsIsMarkedAndTheYearsThatAreNamedAreRound() {
        Scene scene = Scene.page(Samples.get("forty-years"));

        for (int month = 0; month < 480; month++) {
            assertThat(scene.polygons("forty-years[s0, c" + month + "]")).isNotEmpty();
        }
        assertThat(scene.texts())
                .extracting(Mark.Text::words)
                .contains("Jan 1990", "Jan 1995", "Jan 2025")
                .doesNotContain("Jan 1991", "Feb 1990");
    }

    @Test
    void zeroIsTheDarkestLineOfTheAxis() {
        Scene scene = Scene.page(Samples.get("growth"));

        Mark.Box zero = scene.drawing().marks().stream()
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .filter(box -> box.width() > 300 && box.colour().equals(Colour.of("#595959")))
                .findFirst()
                .orElseThrow();
        Mark.Polygon low = scene.polygons("growth[s0, c5]").get(0);
        assertThat(low.corners().get(4).y()).as("a fall ends below zero").isGreaterThan(zero.y() + 50);
    }

    @Test
    void everyPanelShowsItsOwnSeriesAndAllOthersInGrey() {
        Scene scene = Scene.page(Samples.get("regions-over-time"));

        assertThat(scene.texts()).extracting(Mark.Text::words).contains("North East", "56 [p]", "West");
        long grey = scene.drawing().marks().stream()
                .filter(mark -> mark.colour().equals(Colour.of("#8A949E")))
                .count();
        assertThat(grey)
                .as("five others in each of six panels, one of them parted by a gap")
                .isEqualTo(6 * 5 + 5);
        assertThat(scene.drawing().marks().stream()
                        .filter(mark -> mark.colour().equals(LINE))
                        .map(Mark::figure))
                .doesNotContain(Optional.empty());
    }

    /** A stub of an axis' line left of "−2" would be read as a second minus. */
    @ParameterizedTest
    @ValueSource(strings = {"-2; 40; 55", "0; 40; 55", "20; 20; 20", "-; 20; 20", "[c]; 20; 60"})
    void noStubOfALineOfTheAxisStandsBeforeTheFirstWords(String cells) {
        PlotMaker maker = new PlotMaker("t").years(2001, 2003).series("", cells).axis("-20", "60", "20");
        Scene scene = Scene.page(new ChartSpec.Lines("t", PlotMaker.captions("T", "S"), maker.plot()));
        Surface surface = new Surface(scene.drawing());

        for (Mark.Text words : scene.texts()) {
            if (words.figure().isPresent() && words.x() < 60) {
                double middle = words.baseline() - 0.35 * words.size();
                Rectangle2D before = new Rectangle2D.Double(words.x() - 9, middle - 4, 7, 8);
                assertThat(surface.under(before)).as("%s", words).containsOnly(Colour.WHITE);
            }
        }
    }
}
