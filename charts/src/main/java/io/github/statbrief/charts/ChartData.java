package io.github.statbrief.charts;

import io.github.statbrief.Figure;
import io.github.statbrief.Table;
import io.github.statbrief.csv.FigureCsv;
import io.github.statbrief.csv.TableCsv;
import io.github.statbrief.outline.ChartSpec;
import io.github.statbrief.outline.FigureItem;
import io.github.statbrief.outline.Plot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The data of a chart: its figures, or the cells of its table, in the order in which they are drawn. */
final class ChartData {
    private ChartData() {}

    static byte[] csv(ChartSpec chart) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (chart instanceof ChartSpec.OfSeries series
                    && series.plot().table().isPresent()) {
                write(series.plot().table().get(), series.plot(), out);
            } else {
                List<Figure> figures =
                        chart.items().stream().map(FigureItem::figure).toList();
                FigureCsv.write(figures, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toByteArray();
    }

    private static void write(Table table, Plot plot, OutputStream out) throws IOException {
        TableCsv.write(table, plot.observations().stream().flatMapToInt(one -> one.cell().stream()), out);
    }
}
