package io.github.statbrief.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.charts.internal.shape.SeriesLook;
import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.drawing.Mark;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Theme;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample, as a picture, on a page and on a narrow page. */
@Tag("slow")
class LegibilityTest {
    private static final double TEXT_CONTRAST = 4.5;
    private static final double MARK_CONTRAST = 3;
    private static final double LIGHT = 1.7;
    private static final double ROUNDING = 1e-6;
    /** Every shade that a heat map may have, but for the theme's own colours. */
    private static final Set<Colour> SHADES = IntStream.rangeClosed(1, 7)
            .boxed()
            .flatMap(classes -> SeriesLook.shades(Theme.standard(), classes, classes).stream())
            .filter(shade -> !Theme.standard().palette().series().contains(shade))
            .collect(Collectors.toSet());

    /** A drawing and the sample that it shows. */
    record Case(String name, Drawing drawing) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> drawings() {
        ChartPainter painter = new ChartPainter(Theme.standard());
        List<Case> cases = new ArrayList<>();
        for (ChartSpec chart : Samples.all().values()) {
            cases.add(new Case(chart.id() + ", picture", painter.picture(chart, Locale.ENGLISH, true)));
            cases.add(new Case(chart.id() + ", no title", painter.picture(chart, Locale.ENGLISH, false)));
            cases.add(new Case(chart.id() + ", page", painter.draw(chart, Locale.ENGLISH, 484)));
            cases.add(new Case(chart.id() + ", narrow", painter.draw(chart, Locale.ENGLISH, 300)));
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void everyTextAndMarkLiesWithinThePicture(Case one) {
        Drawing drawing = one.drawing();
        Rectangle2D ground = new Rectangle2D.Double(
                -ROUNDING, -ROUNDING, drawing.width() + 2 * ROUNDING, drawing.height() + 2 * ROUNDING);

        assertThat(drawing.marks()).isNotEmpty();
        assertThat(drawing.marks().stream().filter(mark -> !ground.contains(bounds(mark))))
                .as("what leaves %s", ground)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noTwoTextsTouch(Case one) {
        List<Mark.Text> texts = new Scene(one.drawing()).texts();

        for (int first = 0; first < texts.size(); first++) {
            for (int second = first + 1; second < texts.size(); second++) {
                assertThat(bounds(texts.get(first)).intersects(bounds(texts.get(second))))
                        .as("%s and %s", texts.get(first), texts.get(second))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void textStandsOnOneGroundAndIs45To1ToIt(Case one) {
        Surface surface = new Surface(one.drawing());
        for (Mark.Text text : new Scene(one.drawing()).texts()) {
            Set<Colour> grounds = surface.under(bounds(text));
            assertThat(grounds).as("%s is crossed by what lies beneath", text).hasSizeLessThan(2);
            grounds.forEach(ground -> assertThat(text.colour().contrast(ground))
                    .as("%s on %s", text, ground)
                    .isGreaterThanOrEqualTo(TEXT_CONTRAST));
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void areasThatTouchAre3To1(Case one) {
        for (Surface.Touch touch : new Surface(one.drawing()).touches()) {
            if (!isRule(touch.one()) && !isRule(touch.other()) && !(isGround(touch.one()) && isGround(touch.other()))) {
                assertThat(touch.one().colour().contrast(touch.other().colour()))
                        .as("%s and %s", touch.one(), touch.other())
                        .isGreaterThanOrEqualTo(MARK_CONTRAST);
            }
        }
    }

    /** White, the ground of boxes, and the shades of heat maps: their cells say their numbers, and white gaps part them. */
    private static boolean isGround(Mark mark) {
        return mark.colour().equals(Colour.WHITE)
                || mark.colour().equals(Theme.standard().palette().fill())
                || SHADES.contains(mark.colour())
                || isTint(mark);
    }

    /** The ground between limits belongs to no figure and is as light as the line of an axis. */
    private static boolean isTint(Mark mark) {
        return mark.figure().isEmpty() && mark.colour().contrast(Colour.WHITE) < LIGHT;
    }

    /** Lines of axes help the eye and say nothing: where one is not seen, nothing is lost. */
    private static boolean isRule(Mark mark) {
        Palette palette = Theme.standard().palette();
        return mark.figure().isEmpty()
                && (mark.colour().equals(palette.lightRule()) || mark.colour().equals(palette.muted()));
    }

    private static Rectangle2D bounds(Mark mark) {
        return mark.accept(new Mark.Visitor<>() {
            @Override
            public Rectangle2D box(Mark.Box box) {
                return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
            }

            @Override
            public Rectangle2D polygon(Mark.Polygon polygon) {
                Mark.Point first = polygon.corners().get(0);
                Rectangle2D bounds = new Rectangle2D.Double(first.x(), first.y(), 0, 0);
                polygon.corners().forEach(corner -> bounds.add(corner.x(), corner.y()));
                return bounds;
            }

            /** From the height of an "l" to the depth of a "p". */
            @Override
            public Rectangle2D text(Mark.Text text) {
                double up = 0.77 * text.size();
                double down = 0.24 * text.size();
                return new Rectangle2D.Double(text.x(), text.baseline() - up, text.width(), up + down);
            }
        });
    }
}
