package io.github.statbrief.benchmarks;

import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Observation;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.theme.Weight;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What charts of other libraries are made from: names and values of one of ours, in the same fonts, colours and number of pixels.
 *
 * @param title the title
 * @param names what the values belong to
 * @param series one list of values for each series, those without a number as NaN
 * @param size how large the picture is
 * @param regular the font of text
 * @param bold the font of titles
 */
record PeerCharts(String title, List<String> names, List<Series> series, Size size, Font regular, Font bold) {
    /** The colours that ours have. */
    static final List<Color> COLOURS =
            List.of(new Color(0x12436D), new Color(0x28A197), new Color(0x801650), new Color(0xF46A25));

    /** Pixels of a picture. */
    record Size(int width, int height) {
        /** The size that a PNG file states in its first chunk. */
        static Size of(byte[] png) {
            java.nio.ByteBuffer header = java.nio.ByteBuffer.wrap(png);
            return new Size(header.getInt(16), header.getInt(20));
        }
    }

    /** The values of a series. */
    record Series(String name, List<Double> values) {}

    static PeerCharts of(ChartSpec.Bars bars, Size size) {
        List<String> names = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (FigureItem item : bars.items()) {
            names.add(item.words().label());
            values.add(item.figure().value().number().orElseThrow().doubleValue());
        }
        return of(bars.captions().title().plain(), names, List.of(new Series("values", values)), size);
    }

    static PeerCharts of(ChartSpec.Lines lines, Size size) {
        List<String> names =
                lines.plot().categories().stream().map(Plot.Category::brief).toList();
        List<Series> series = lines.plot().series().stream()
                .map(each -> new Series(
                        each.name(),
                        each.observations().stream()
                                .map(one -> one.map(Observation::value)
                                        .flatMap(value -> value.number())
                                        .map(Number::doubleValue)
                                        .orElse(Double.NaN))
                                .toList()))
                .toList();
        return of(lines.captions().title().plain(), names, series, size);
    }

    private static PeerCharts of(String title, List<String> names, List<Series> series, Size size) {
        return new PeerCharts(title, names, series, size, font(Weight.REGULAR), font(Weight.BOLD));
    }

    private static Font font(Weight weight) {
        byte[] file = Theme.standard().fonts().of(weight).bytes();
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("the theme's font cannot be read", e);
        }
    }
}
