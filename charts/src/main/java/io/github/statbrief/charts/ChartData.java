package io.github.statbrief.charts;

import io.github.statbrief.Figure;
import io.github.statbrief.Table;
import io.github.statbrief.csv.CsvExporter;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.outline.content.FigureItem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The data of a chart: its figures, or the cells of its table, in the order in which they are drawn. */
final class ChartData {
    private static final CsvExporter CSV = new CsvExporter();

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
                CSV.writeFigures(figures, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toByteArray();
    }

    private static void write(Table table, Plot plot, OutputStream out) throws IOException {
        CSV.writeCells(table, plot.observations().stream().flatMapToInt(one -> one.cell().stream()), out);
    }
}
