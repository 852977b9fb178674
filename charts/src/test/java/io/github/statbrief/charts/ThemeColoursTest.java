package io.github.statbrief.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.charts.internal.shape.SeriesLook;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every pair of colours that a chart or a head in a theme of ours can bring together, whether or not a sample does; {@link LegibilityTest} asks what is drawn. */
class ThemeColoursTest {
    /** The most classes between the marks of an axis. */
    private static final int MOST_CLASSES = 7;

    /** Two colours and how far apart they have to be. */
    private record Pair(String what, Colour one, Colour other, double least) {}

    @TestFactory
    Stream<DynamicTest> coloursThatCanMeetAreFarEnoughApart() {
        return Theme.names().stream().flatMap(ThemeColoursTest::colours);
    }

    private static Stream<DynamicTest> colours(String name) {
        Theme theme = Theme.named(name);
        List<Pair> pairs = new ArrayList<>(marks(theme.palette()));
        pairs.addAll(texts(theme));
        return pairs.stream()
                .map(pair -> DynamicTest.dynamicTest(
                        name + ", " + pair.what() + ": " + pair.one().hex() + " and "
                                + pair.other().hex(),
                        () -> assertThat(pair.one().contrast(pair.other())).isGreaterThanOrEqualTo(pair.least())));
    }

    private static List<Pair> marks(Palette palette) {
        List<Pair> pairs = new ArrayList<>();
        for (int count = 1; count <= ChartSpec.MOST_SERIES; count++) {
            List<SeriesLook> looks = SeriesLook.of(palette, count);
            for (int series = 0; series < count; series++) {
                Colour colour = looks.get(series).colour();
                pairs.add(new Pair("series on the page", colour, Colour.WHITE, 3));
                if (series > 0) {
                    pairs.add(new Pair(
                            "neighbours of " + count, looks.get(series - 1).colour(), colour, 3));
                }
            }
        }
        pairs.add(new Pair("a bar and the rest of its whole", palette.primary(), palette.rest(), 3));
        pairs.add(new Pair("the rest of a whole on the page", palette.rest(), Colour.WHITE, 3));
        pairs.add(new Pair("the outline of an open bar and its inside", palette.primary(), palette.fill(), 3));
        pairs.add(new Pair("other lines of a panel on the page", palette.midRule(), Colour.WHITE, 3));
        pairs.add(new Pair("a panel's own line and the others", palette.primary(), palette.midRule(), 3));
        return pairs;
    }

    private static List<Pair> texts(Theme theme) {
        Palette palette = theme.palette();
        List<Pair> pairs = new ArrayList<>();
        for (Colour text : List.of(palette.ink(), palette.muted(), palette.primary())) {
            pairs.add(new Pair("text on the page", text, Colour.WHITE, 4.5));
            pairs.add(new Pair("text on a tile", text, palette.fill(), 4.5));
        }
        pairs.add(new Pair("a flag on the page", palette.flag(), Colour.WHITE, 4.5));
        for (Role role : List.of(Role.TITLE, Role.PUBLISHER, Role.ATTRIBUTION)) {
            pairs.add(new Pair("the head", theme.style(role).colour(), theme.titleGround(), 4.5));
        }
        TextStyle style = theme.style(Role.NUMBER);
        List<Colour> grounds = new ArrayList<>(palette.series());
        grounds.addAll(List.of(palette.primary(), palette.rest(), palette.fill()));
        for (Colour ground : grounds) {
            pairs.add(new Pair(
                    "text on a mark", SeriesLook.on(ground, style, palette).colour(), ground, 4.5));
        }
        for (int classes = 1; classes <= MOST_CLASSES; classes++) {
            for (Colour shade : SeriesLook.shades(theme, classes, classes)) {
                pairs.add(new Pair(
                        "text on a shade", SeriesLook.on(shade, style, palette).colour(), shade, 4.5));
            }
        }
        return pairs;
    }

    /** Shades of one colour grow darker step by step, so that their order can be seen without colours. */
    @ParameterizedTest
    @ValueSource(strings = {"standard", "print", "large-print"})
    void everyShadeIsDarkerThanTheOneNearerToZero(String name) {
        Theme theme = Theme.named(name);
        for (int classes = 2; classes <= MOST_CLASSES; classes++) {
            List<Colour> above = SeriesLook.shades(theme, 0, classes);
            List<Colour> below = SeriesLook.shades(theme, classes, 0);
            for (int at = 1; at < classes; at++) {
                assertThat(above.get(at).contrast(Colour.WHITE))
                        .isGreaterThan(above.get(at - 1).contrast(Colour.WHITE) * 1.05);
                assertThat(below.get(at - 1).contrast(Colour.WHITE))
                        .isGreaterThan(below.get(at).contrast(Colour.WHITE) * 1.05);
            }
        }
    }

    /** White gaps, shapes and direct names are needed for those: the order of the palette is binding. */
    @ParameterizedTest
    @ValueSource(strings = {"standard", "print", "large-print"})
    void coloursThatAreNoNeighboursMayBeAlike(String name) {
        List<Colour> series = Theme.named(name).palette().series();

        assertThat(IntStream.range(2, series.size())
                        .mapToDouble(place -> series.get(place - 2).contrast(series.get(place))))
                .anyMatch(contrast -> contrast < 3);
    }
}
