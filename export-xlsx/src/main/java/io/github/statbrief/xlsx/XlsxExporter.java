package io.github.statbrief.xlsx;

import io.github.statbrief.Release;
import io.github.statbrief.outline.Exporter;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.internal.sheet.Options;
import io.github.statbrief.xlsx.internal.sheet.WorkbookWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a release as an Excel workbook: contents, key figures, each table of data with its chart, and notes for readers;
 * behind them full sheets with every field of every figure and cell, sources and quotes. A part that readers do not meet
 * holds the whole release, so that it can be read from the workbook again. Numbers are numeric cells, shown
 * as stated; the value of the figure {@code killed-on-duty} has the name {@code figure_killed_on_duty}. Immutable and safe
 * to share between threads.
 */
public final class XlsxExporter implements Exporter {
    private final Theme theme;
    private final Options options;

    /**
     * Creates an exporter.
     *
     * @param theme the theme; only its typeface and colours are used
     */
    public XlsxExporter(Theme theme) {
        this(theme, Options.standard());
    }

    private XlsxExporter(Theme theme, Options options) {
        this.theme = theme;
        this.options = options;
    }

    /** Returns the same exporter with native charts, which is the default, or without. */
    public XlsxExporter withCharts(boolean charts) {
        return new XlsxExporter(theme, options.withCharts(charts));
    }

    /**
     * Returns the same exporter with filter buttons in its tables, or without, which is the default and best for
     * screen readers.
     */
    public XlsxExporter withFilters(boolean filters) {
        return new XlsxExporter(theme, options.withFilters(filters));
    }

    /**
     * Returns the same exporter with headings that stay in view in every table, or in none, which is best for
     * magnifiers. By default they do in tables larger than a screen.
     */
    public XlsxExporter withFreezePanes(boolean freezePanes) {
        return new XlsxExporter(theme, options.withFreezePanes(freezePanes));
    }

    /**
     * Returns the same exporter with another level of compression.
     *
     * @param level from 0, none, to 9, the hardest; 4 is the default; beyond it a file hardly shrinks and takes much
     *     longer
     * @throws IllegalArgumentException if the level is outside this range
     */
    public XlsxExporter withLevel(int level) {
        return new XlsxExporter(theme, options.withLevel(level));
    }

    /**
     * Returns the same exporter with data tables whose cells have no references, which makes the file of a long table
     * much smaller, or with them, which is the default. Excel, LibreOffice and most libraries locate such cells by
     * their order; a few readers, exceljs among them, need the references.
     */
    public XlsxExporter withCompact(boolean compact) {
        return new XlsxExporter(theme, options.withCompact(compact));
    }

    /**
     * Returns the same exporter with every table of data on the full sheet, one row for each cell, or only those whose
     * cells say more than the sheet for readers shows, which is the default.
     */
    public XlsxExporter withFullTables(boolean full) {
        return new XlsxExporter(theme, options.withFull(full));
    }

    /**
     * Checks a release and writes its workbook. Writes nothing before the workbook is made and its long tables are
     * checked.
     *
     * @param release the release
     * @param out the target stream; it stays open
     * @throws io.github.statbrief.InvalidReleaseException if the release has errors
     * @throws IllegalArgumentException if a workbook cannot hold a text of the release or a table has more rows than
     *     a sheet; names the place
     * @throws IOException if {@code out} fails
     */
    @Override
    public void write(Release release, OutputStream out) throws IOException {
        write(Outline.of(release), out);
    }

    /**
     * Writes the workbook of a checked release.
     *
     * @param outline its outline
     * @param out the target stream; it stays open
     * @throws IllegalArgumentException if a workbook cannot hold a text of the release or a table has more rows than
     *     a sheet; names the place
     * @throws IOException if {@code out} fails
     */
    @Override
    public void write(Outline outline, OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out);
        new WorkbookWriter(theme, options).write(outline, buffered);
        buffered.flush();
    }
}
