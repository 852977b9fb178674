package io.github.statbrief.charts;

import io.github.statbrief.charts.internal.chart.ChartMaker;
import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.drawing.type.Typefaces;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.Captions;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;

/**
 * Lays charts out in a theme. It asks neither the machine for fonts nor the JVM for a locale; the same chart gives the same marks everywhere. Immutable and safe to
 * share between threads.
 */
public final class ChartPainter {
    private final Theme theme;
    private final Typefaces typefaces;

    /**
     * Makes a painter; it reads the theme's fonts once.
     *
     * @param theme how charts look
     */
    public ChartPainter(Theme theme) {
        this.theme = theme;
        typefaces = Typefaces.of(theme.fonts());
    }

    /**
     * Lays a chart out for a page that carries its title, subtitle and foot.
     *
     * @param chart the chart
     * @param language the language of its words
     * @param width the width of the page's text in points
     * @return its marks; the height follows from what the chart shows
     * @throws IllegalArgumentException where a figure's words hold a character that the theme's fonts lack
     */
    public Drawing draw(ChartSpec chart, Locale language, double width) {
        return draw(chart, language, width, 0, Double.POSITIVE_INFINITY);
    }

    /**
     * Lays a chart out for a page with little room, or beside something else, whose height lines over time take too.
     *
     * @param chart the chart
     * @param language the language of its words
     * @param width its width in points
     * @param least the height in points that lines have at least
     * @param most the height in points that lines have at most, as far as they and their names have room in it; other
     *     charts are as high as what they show needs
     * @return its marks
     * @throws IllegalArgumentException where a figure's words hold a character that the theme's fonts lack
     */
    public Drawing draw(ChartSpec chart, Locale language, double width, double least, double most) {
        check(chart, typefaces::check);
        JFreeChart made = ChartMaker.forPage(chart, type(language), width);
        double needed = ChartMaker.height(made, width);
        double height = needed;
        if (chart instanceof ChartSpec.Lines) {
            double lowest = Math.min(needed, ChartMaker.lowest(made, width));
            height = Math.max(lowest, Math.min(most, Math.max(least, needed)));
        }
        return draw(made, width, height);
    }

    /**
     * Makes a chart for an application: to show in a {@code ChartPanel}, to change, and to {@linkplain #draw(JFreeChart, double, double) draw} again. Its tool tips say
     * each value in words, and the address of each entity is the id of its figure or cell.
     *
     * @param chart the chart
     * @param language the language of its words
     * @return a new chart with its titles; like all of JFreeChart's it may be changed, and by one thread at a time
     * @throws IllegalArgumentException where it holds a character that the theme's family lacks: a screen draws no fallback
     */
    public JFreeChart chart(ChartSpec chart, Locale language) {
        check(chart, typefaces::checkForScreen);
        captions(chart, true).forEach(text -> typefaces.checkForScreen(text, "chart '" + chart.id() + "'"));
        return ChartMaker.alone(chart, Typesetter.forScreen(theme, typefaces, language), true);
    }

    /**
     * How high a chart has to be for everything in it to have its room; on a screen it may be higher or lower.
     *
     * @param chart a chart, changed or not
     * @param width how wide it is drawn, in points
     * @return its height in points
     */
    public double height(JFreeChart chart, double width) {
        return ChartMaker.height(chart, width);
    }

    /**
     * Draws a chart, changed or not, for PNG, SVG or PDF. Words come out in the theme's family, whatever font they have.
     *
     * @param chart the chart
     * @param width how wide, in points
     * @param height how high, in points
     * @return its marks
     * @throws IllegalArgumentException where it holds what a drawing cannot: pictures, colours that are mixed or seen through, words that are turned
     */
    public Drawing draw(JFreeChart chart, double width, double height) {
        return ChartMaker.record(chart, typefaces, width, height);
    }

    /** Lays a chart out as a picture that stands alone: with its foot and source, and with its title if wanted. */
    Drawing picture(ChartSpec chart, Locale language, boolean titled) {
        check(chart, typefaces::check);
        captions(chart, titled).forEach(text -> typefaces.check(text, "chart '" + chart.id() + "'"));
        JFreeChart made = ChartMaker.alone(chart, type(language), titled);
        return draw(made, ChartMaker.PICTURE_WIDTH, height(made, ChartMaker.PICTURE_WIDTH));
    }

    private Typesetter type(Locale language) {
        return new Typesetter(theme, typefaces, language);
    }

    /** Every text around the chart. */
    private static List<String> captions(ChartSpec chart, boolean titled) {
        Captions captions = chart.captions();
        List<String> texts = new ArrayList<>(List.of(captions.foot().orElse(""), captions.source()));
        if (titled) {
            texts.add(captions.title().plain());
            texts.add(captions.subtitle());
        }
        return texts;
    }

    Typefaces typefaces() {
        return typefaces;
    }

    /** Refuses what the fonts cannot set before anything is laid out, with the figure or chart and the text. */
    private void check(ChartSpec chart, BiConsumer<String, String> refusal) {
        for (FigureItem item : chart.items()) {
            FigureWording words = item.words();
            List.of(
                            words.label(),
                            words.lead(),
                            words.number(),
                            words.unit(),
                            words.baseline(),
                            words.period(),
                            words.absence(),
                            words.details(),
                            String.join("", words.flags()))
                    .forEach(text ->
                            refusal.accept(text, "figure '" + item.figure().id() + "'"));
        }
        Stream<String> words = chart.references().stream().flatMap(line -> Stream.of(line.label(), line.words()));
        if (chart instanceof ChartSpec.OfSeries series) {
            checkColours(chart, series.plot().series().size());
            words = Stream.concat(words, words(series.plot()));
        }
        words.forEach(text -> refusal.accept(text, "chart '" + chart.id() + "', '" + text + "'"));
    }

    /** Every label, name and mark of a plot. */
    private static Stream<String> words(Plot plot) {
        return Stream.of(
                        plot.categories().stream().map(Plot.Category::label),
                        plot.categories().stream().map(Plot.Category::brief),
                        plot.series().stream().map(Plot.Series::name),
                        plot.axis().ticks().stream().map(Plot.Tick::label),
                        plot.observations().stream().map(Observation::label))
                .flatMap(each -> each);
    }

    private void checkColours(ChartSpec chart, int series) {
        int colours = theme.palette().series().size();
        boolean one = chart instanceof ChartSpec.Multiples || chart instanceof CodeChart.HeatMap;
        if (series > colours && !one) {
            throw new IllegalArgumentException("chart '" + chart.id() + "': the theme has " + colours
                    + " series colour(s), the chart " + series + " series");
        }
    }
}
