package io.github.statbrief.csv;

import io.github.statbrief.Figure;
import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.WholeFile;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.ChartSpec;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Writes all figures and every cell of all tables of a release as CSV. Immutable and safe to share between threads. */
public final class CsvExporter {
    /** Creates the exporter; it has no options. */
    public CsvExporter() {}

    /**
     * Checks a release and writes {@code figures.csv} and {@code <table id>.csv}, each atomically.
     *
     * @param release the release
     * @param directory the target folder; created if missing
     * @throws IOException if the files cannot be written
     * @throws io.github.statbrief.InvalidReleaseException if the release does not hold
     */
    public void write(Release release, Path directory) throws IOException {
        write(Outline.of(release), directory);
    }

    /**
     * Writes {@code figures.csv} and {@code <table id>.csv} of a checked release.
     *
     * @param outline its outline
     * @param directory the target folder; created if missing
     * @throws IOException if the files cannot be written
     */
    public void write(Outline outline, Path directory) throws IOException {
        Release release = outline.release();
        Files.createDirectories(directory);
        WholeFile.write(directory.resolve("figures.csv"), out -> writeFigures(release, out));
        for (Table table : release.tables().toList()) {
            WholeFile.write(directory.resolve(table.id() + ".csv"), out -> writeTable(table, out));
        }
    }

    /**
     * Writes the content of {@code figures.csv}.
     *
     * @param release the release
     * @param out the target stream; it stays open
     * @throws IOException if {@code out} fails
     */
    public void writeFigures(Release release, OutputStream out) throws IOException {
        new ReleaseFigures(release).write(out);
    }

    /**
     * Writes some figures in the given order and without their sections: the data of a chart.
     *
     * @param figures the figures
     * @param out the target stream; it stays open
     * @throws IOException if {@code out} fails
     */
    public void writeFigures(List<Figure> figures, OutputStream out) throws IOException {
        FigureCsv.write(figures, out);
    }

    /**
     * Writes the data of a chart: its figures, or the cells of its table, in the order in which they are drawn, then
     * its reference lines, a row each.
     *
     * @param chart the chart
     * @param out the target stream; it stays open
     * @throws IOException if {@code out} fails
     */
    public void writeChart(ChartSpec chart, OutputStream out) throws IOException {
        new ChartCsv(chart).write(out);
    }

    /**
     * Writes the content of {@code <table id>.csv}.
     *
     * @param table the table
     * @param out the target stream; it stays open
     * @throws IOException if {@code out} fails
     */
    public void writeTable(Table table, OutputStream out) throws IOException {
        TableCsv.write(table, out);
    }

    /**
     * Writes some cells of a table in the given order: the data of a chart.
     *
     * @param table the table
     * @param rows the cells, by their rows in the table's cells
     * @param out the target stream; it stays open
     * @throws IOException if {@code out} fails
     */
    public void writeCells(Table table, IntStream rows, OutputStream out) throws IOException {
        TableCsv.write(table, rows, out);
    }
}
