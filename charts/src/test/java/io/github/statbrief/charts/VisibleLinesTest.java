package io.github.statbrief.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.charts.internal.shape.SeriesLook;
import io.github.statbrief.drawing.Mark;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.value.Flag;
import io.github.statbrief.yaml.ReleaseReader;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How much of each line is seen: where lines lie on each other, none may hide another. */
class VisibleLinesTest {
    private static final double LEAST_SHARE = 0.7;
    private static final double STEP = 0.5;
    /** What crosses a line hides no more of it at a time, in points. */
    private static final double LONGEST_HIDDEN = 18;
    /** How far from its place the colour of a line may be: half a line, and half of what each other line takes beside it. */
    private static final double SIDE = 0.7;

    private static final double SIDE_OF_OTHERS = 0.75;

    static Stream<ChartSpec> charts() {
        Stream<ChartSpec> examples = Stream.of("public-security", "alcohol-duty", "every-chart")
                .map(name -> Path.of("..", "examples", name, "src", "main", "statbrief", name + ".yaml"))
                .flatMap(file -> ChartExporter.charts(Outline.of(ReleaseReader.read(file))).stream());
        return Stream.of(examples, Samples.all().values().stream(), onEachOther())
                .flatMap(each -> each)
                .filter(ChartSpec.Lines.class::isInstance);
    }

    /** Equal lines, equal but for a little, and zeros on the axis. */
    private static Stream<ChartSpec> onEachOther() {
        return Stream.of(
                lines("equal", "10; 20; 30; 40; 30", "10; 20; 30; 40; 30"),
                lines("nearly-equal", "10; 20; 30; 40; 30", "10.2; 19.8; 30.1; 39.9; 30.2"),
                lines("four-equal", "20; 20; 25; 25", "20; 20; 25; 25", "20; 20; 25; 25", "20; 20; 25; 25"),
                lines("zeros", "0; 0; 0; 0", "0; 0; 0; 0"),
                lines("steep", "0; 50; 0; 50; 0", "0.4; 50; 0.4; 50; 0.4"),
                lines("weaving", "10; 12; 10; 12; 10; 12", "12; 10; 12; 10; 12; 10"));
    }

    private static ChartSpec lines(String id, String... series) {
        PlotMaker maker = new PlotMaker(id).years(2001, 2000 + series[0].split(";").length);
        for (int at = 0; at < series.length; at++) {
            maker.series("Series " + at, series[at]);
        }
        return new ChartSpec.Lines(
                id, PlotMaker.captions(id, "Cases"), maker.axis("0", "50", "10").plot());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void atLeastSevenTenthsOfEveryLineShowInItsColour(ChartSpec chart) {
        Plot plot = ((ChartSpec.Lines) chart).plot();
        Scene scene = Scene.page(chart);
        Surface surface = new Surface(scene.drawing());
        List<SeriesLook> looks =
                SeriesLook.of(Theme.standard().palette(), plot.series().size());
        for (int series = 0; series < plot.series().size(); series++) {
            Colour colour = looks.get(series).colour();
            List<Rectangle2D> places = places(plot, series, scene);
            long seen = 0;
            int hidden = 0;
            for (Rectangle2D place : places) {
                boolean isSeen = surface.under(place).contains(colour);
                seen += isSeen ? 1 : 0;
                hidden = isSeen ? 0 : hidden + 1;
                assertThat(hidden * STEP)
                        .as(
                                "how far %s of %s is out of sight at %s",
                                plot.series().get(series).name(), chart.id(), place)
                        .isLessThan(LONGEST_HIDDEN);
            }
            assertThat(seen)
                    .as("%s of %s, of %d places", plot.series().get(series).name(), chart.id(), places.size())
                    .isGreaterThanOrEqualTo((long) (LEAST_SHARE * places.size()));
        }
    }

    @Test
    void linesThatOnlyCrossKeepTheirPlaces() {
        Scene scene = Scene.page(Samples.get("channels-over-time"));

        assertThat(scene.polygons("channels-over-time[s0, c4]").stream()
                        .filter(mark -> !mark.colour().equals(Colour.WHITE)))
                .hasSize(1);
    }

    /** Small places along a line, from where its values lie on the axis; dashes are as wide as the gaps between them. */
    private static List<Rectangle2D> places(Plot plot, int series, Scene scene) {
        Axes axes = Axes.of(plot, scene);
        List<Optional<Observation>> observations = plot.series().get(series).observations();
        List<Rectangle2D> places = new ArrayList<>();
        for (int at = 1; at < observations.size(); at++) {
            Optional<Observation> before = observations.get(at - 1).filter(VisibleLinesTest::isPoint);
            Optional<Observation> after = observations.get(at).filter(VisibleLinesTest::isPoint);
            if (before.isEmpty() || after.isEmpty() || after.get().flags().contains(Flag.BREAK)) {
                continue;
            }
            boolean dashed = after.get().flags().stream().anyMatch(Flag::isTentative);
            double side = SIDE + SIDE_OF_OTHERS * (plot.series().size() - 1);
            double wide = dashed ? 3.2 : 0.7;
            double x = axes.x(at - 1);
            double y = axes.y(before.get());
            double length = Math.hypot(axes.x(at) - x, axes.y(after.get()) - y);
            for (double way = 0; way < length; way += STEP) {
                double share = way / length;
                double middleX = x + share * (axes.x(at) - x);
                double middleY = y + share * (axes.y(after.get()) - y);
                places.add(new Rectangle2D.Double(middleX - wide, middleY - side, 2 * wide, 2 * side));
            }
        }
        return places;
    }

    private static boolean isPoint(Observation one) {
        return one.isDrawable() && one.low().equals(one.high());
    }

    /** Where the plot lies, found from the marks of its axes. */
    private record Axes(double left, double step, double zero, double unit, boolean logarithmic) {
        static Axes of(Plot plot, Scene scene) {
            List<Mark.Box> lines = scene.drawing().marks().stream()
                    .filter(Mark.Box.class::isInstance)
                    .map(Mark.Box.class::cast)
                    .filter(box -> box.figure().isEmpty() && box.width() > 200 && box.height() < 1)
                    .toList();
            double left = lines.get(0).x();
            double right = left + lines.get(0).width();
            double[] ys = lines.stream()
                    .mapToDouble(box -> box.y() + box.height() / 2)
                    .sorted()
                    .toArray();
            boolean logarithmic = plot.axis().logarithmic();
            double low = placed(plot.axis().low().doubleValue(), logarithmic);
            double high = placed(plot.axis().high().doubleValue(), logarithmic);
            double unit = (ys[ys.length - 1] - ys[0]) / (high - low);
            int places = plot.categories().size();
            return new Axes(
                    places == 1 ? (left + right) / 2 : left + 5,
                    places == 1 ? 0 : (right - left - 10) / (places - 1),
                    ys[ys.length - 1] + low * unit,
                    unit,
                    logarithmic);
        }

        private static double placed(double value, boolean logarithmic) {
            return logarithmic ? Math.log(value) : value;
        }

        double x(int place) {
            return left + place * step;
        }

        double y(Observation one) {
            return zero - placed(one.low().orElseThrow().doubleValue(), logarithmic) * unit;
        }
    }
}
