package io.github.statbrief.charts;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.theme.Theme;
import java.util.List;
import java.util.Locale;

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
        check(chart);
        Typesetter type = new Typesetter(theme, typefaces, language);
        Panel panel = panel(chart, type, width);
        Sketch sketch = Sketch.empty(type);
        panel.draw(sketch);
        return sketch.drawing(width, panel.height());
    }

    /** Lays a chart out as a picture that stands alone: with its foot and source, and with its title if wanted. */
    Drawing picture(ChartSpec chart, Locale language, boolean titled) {
        check(chart);
        Picture.captions(chart, titled).forEach(text -> typefaces.check(text, "chart '" + chart.id() + "'"));
        Typesetter type = new Typesetter(theme, typefaces, language);
        return new Picture(chart, type, titled, width -> panel(chart, type, width)).drawing();
    }

    Typefaces typefaces() {
        return typefaces;
    }

    /** Refuses what the fonts cannot set before anything is laid out, with the figure or chart and the text. */
    private void check(ChartSpec chart) {
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
                            String.join("", words.flags()))
                    .forEach(text ->
                            typefaces.check(text, "figure '" + item.figure().id() + "'"));
        }
        if (chart instanceof ChartSpec.OfSeries series) {
            checkColours(chart, series.plot().series().size());
            PlotWords.of(series.plot())
                    .forEach(text -> typefaces.check(text, "chart '" + chart.id() + "', '" + text + "'"));
        }
    }

    private void checkColours(ChartSpec chart, int series) {
        int colours = theme.palette().series().size();
        if (series > colours && !(chart instanceof ChartSpec.Multiples)) {
            throw new IllegalArgumentException("chart '" + chart.id() + "': the theme has " + colours
                    + " series colour(s), the chart " + series + " series");
        }
    }

    private static Panel panel(ChartSpec chart, Typesetter type, double width) {
        return chart.accept(new Panels(type, width));
    }
}
