package io.github.statbrief.charts;

import io.github.statbrief.Figure;
import io.github.statbrief.csv.FigureCsv;
import io.github.statbrief.outline.ChartSpec;
import io.github.statbrief.outline.FigureItem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The data of a chart: its figures, in the order in which they are drawn. */
final class ChartData {
    private ChartData() {}

    static byte[] csv(ChartSpec chart) {
        List<Figure> figures = chart.items().stream().map(FigureItem::figure).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FigureCsv.write(figures, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toByteArray();
    }
}
