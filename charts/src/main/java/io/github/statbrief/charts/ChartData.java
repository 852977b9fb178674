package io.github.statbrief.charts;

import io.github.statbrief.csv.CsvExporter;
import io.github.statbrief.outline.chart.ChartSpec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The data of a chart: its figures, or the cells of its table, in the order in which they are drawn. */
final class ChartData {
    private static final CsvExporter CSV = new CsvExporter();

    private ChartData() {}

    static byte[] csv(ChartSpec chart) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CSV.writeChart(chart, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toByteArray();
    }
}
