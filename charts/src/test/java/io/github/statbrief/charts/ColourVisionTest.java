package io.github.statbrief.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.charts.internal.shape.SeriesLook;
import io.github.statbrief.drawing.Mark;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Neighbours for eyes that lack one kind of cone. Measures: the distance in CIELAB of 1976, of which about 2.3 can just be seen and 25 is asked, and the contrast ratio
 * of WCAG 2, of which 2.4 is asked because the simulation changes lightness as well; with all cones it is 3, which {@link LegibilityTest} asks.
 */
@Tag("slow")
class ColourVisionTest {
    private static final double LEAST_DISTANCE = 25;
    private static final double LEAST_CONTRAST = 2.4;

    /**
     * Matrices on linear sRGB for a complete lack of one kind of cone, from G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for
     * Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (6), 2009, severity 1.0.
     */
    static Stream<Vision> visions() {
        return Stream.of(
                new Vision(
                        "protanopia",
                        new Row(0.152286, 1.052583, -0.204868),
                        new Row(0.114503, 0.786281, 0.099216),
                        new Row(-0.003882, -0.048116, 1.051998)),
                new Vision(
                        "deuteranopia",
                        new Row(0.367322, 0.860646, -0.227968),
                        new Row(0.280085, 0.672501, 0.047413),
                        new Row(-0.011820, 0.042940, 0.968881)),
                new Vision(
                        "tritanopia",
                        new Row(1.255528, -0.076749, -0.178779),
                        new Row(-0.078411, 0.930809, 0.147602),
                        new Row(0.004733, 0.691367, 0.303900)));
    }

    private record Vision(String name, Row red, Row green, Row blue) {
        Colour of(Colour colour) {
            return new Colour(red.of(colour), green.of(colour), blue.of(colour));
        }
    }

    /** What one channel takes of each. */
    private record Row(double red, double green, double blue) {
        int of(Colour colour) {
            double sum = red * linear(colour.red()) + green * linear(colour.green()) + blue * linear(colour.blue());
            return channel(Math.max(0, Math.min(1, sum)));
        }
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int channel(double linear) {
        double share = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(share * 255);
    }

    /** In CIELAB with the white of D65. */
    private static double distance(Colour one, Colour other) {
        double[] first = lab(one);
        double[] second = lab(other);
        return Math.sqrt(Math.pow(first[0] - second[0], 2)
                + Math.pow(first[1] - second[1], 2)
                + Math.pow(first[2] - second[2], 2));
    }

    private static double[] lab(Colour colour) {
        double red = linear(colour.red());
        double green = linear(colour.green());
        double blue = linear(colour.blue());
        double x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
        double y = root(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
        double z = root((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double share) {
        return share > 216 / 24389.0 ? Math.cbrt(share) : (24389 / 27.0 * share + 16) / 116;
    }

    /** Colours that lie side by side in some sample, whatever white line parts them: areas that touch, and series that follow each other. */
    private static Set<Set<Colour>> neighbours() {
        Palette palette = Theme.standard().palette();
        Set<Set<Colour>> pairs = new HashSet<>();
        for (int count = 2; count <= ChartSpec.MOST_SERIES; count++) {
            List<SeriesLook> looks = SeriesLook.of(palette, count);
            for (int series = 1; series < count; series++) {
                pairs.add(
                        Set.of(looks.get(series - 1).colour(), looks.get(series).colour()));
            }
        }
        for (ChartSpec chart : Samples.all().values()) {
            for (Surface.Touch touch : new Surface(Scene.picture(chart).drawing()).touches()) {
                if (touch.one().figure().isPresent() && touch.other().figure().isPresent()) {
                    pairs.add(Set.of(touch.one().colour(), touch.other().colour()));
                }
            }
        }
        pairs.removeIf(pair -> pair.contains(Colour.WHITE) || pair.contains(palette.fill()));
        return pairs;
    }

    @ParameterizedTest
    @MethodSource("visions")
    void neighboursStayApart(Vision vision) {
        Set<Set<Colour>> neighbours = neighbours();

        assertThat(neighbours).hasSizeGreaterThan(3);
        for (Set<Colour> pair : neighbours) {
            List<Colour> seen = new ArrayList<>();
            pair.forEach(colour -> seen.add(vision.of(colour)));
            assertThat(distance(seen.get(0), seen.get(1))).as("%s", pair).isGreaterThan(LEAST_DISTANCE);
            assertThat(seen.get(0).contrast(seen.get(1))).as("%s", pair).isGreaterThan(LEAST_CONTRAST);
        }
    }

    @ParameterizedTest
    @MethodSource("visions")
    void everySeriesStandsOutFromWhite(Vision vision) {
        for (Colour colour : Theme.standard().palette().series()) {
            assertThat(vision.of(colour).contrast(vision.of(Colour.WHITE)))
                    .as("%s", colour)
                    .isGreaterThan(LEAST_CONTRAST);
        }
    }

    static Stream<ChartSpec> ofSeveralSeries() {
        return Samples.all().values().stream()
                .filter(chart -> chart instanceof ChartSpec.OfSeries series
                        && series.plot().series().size() > 1);
    }

    /** Every series is named in the picture once at least, and series whose order alone does not tell them apart have shapes of their own. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("ofSeveralSeries")
    void colourIsNeverTheOnlySignal(ChartSpec chart) {
        Scene scene = Scene.page(chart);
        Plot plot = ((ChartSpec.OfSeries) chart).plot();
        String words = String.join(
                        "", scene.texts().stream().map(Mark.Text::words).toList())
                .replace(" ", "");

        for (Plot.Series series : plot.series()) {
            assertThat(words).contains(series.name().replace(" ", ""));
        }
        if (chart instanceof ChartSpec.Lines || chart instanceof ChartSpec.Dots || chart instanceof ChartSpec.Limits) {
            Set<Marker> shapes = new HashSet<>();
            SeriesLook.of(Theme.standard().palette(), plot.series().size()).forEach(look -> shapes.add(look.marker()));
            assertThat(shapes).hasSize(plot.series().size());
        }
    }
}
