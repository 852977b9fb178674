package io.github.statbrief.xlsx;

import io.github.statbrief.Exporter;
import io.github.statbrief.Release;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.internal.sheet.Options;
import io.github.statbrief.xlsx.internal.sheet.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a release as an Excel workbook: a cover, contents, notes, key figures, a sheet for each section and table with all its figures, native charts, sources
 * and quotes. Numbers are numbers, shown as they were stated; the value of the figure {@code killed-on-duty} is found at the name {@code figure_killed_on_duty}.
 * Immutable and safe to share between threads.
 */
public final class XlsxExporter implements Exporter {
    private final Theme theme;
    private final Options options;

    /**
     * Makes an exporter.
     *
     * @param theme its typeface and colours
     */
    public XlsxExporter(Theme theme) {
        this(theme, Options.standard());
    }

    private XlsxExporter(Theme theme, Options options) {
        this.theme = theme;
        this.options = options;
    }

    /** The same exporter with native charts on sheets of their own, which is the default, or without. */
    public XlsxExporter withCharts(boolean charts) {
        return new XlsxExporter(theme, options.withCharts(charts));
    }

    /** The same exporter with filter buttons in its tables or, which is the default and what screen readers do best with, without. */
    public XlsxExporter withFilters(boolean filters) {
        return new XlsxExporter(theme, options.withFilters(filters));
    }

    /** The same exporter with headings that stay in view or, which is the default and what magnifiers do best with, without. */
    public XlsxExporter withFreezePanes(boolean freezePanes) {
        return new XlsxExporter(theme, options.withFreezePanes(freezePanes));
    }

    /**
     * The same exporter with another level of compression.
     *
     * @param level from 0, none, to 9, the hardest; 4 is the default, after which a file hardly gets smaller and takes much longer
     * @throws IllegalArgumentException where there is no such level
     */
    public XlsxExporter withLevel(int level) {
        return new XlsxExporter(theme, options.withLevel(level));
    }

    /**
     * The same exporter with data tables whose cells bear no references, which makes the file of a long table much smaller, or, which is the default, with them.
     * Excel, LibreOffice and most libraries find such cells by their order; a few readers, exceljs among them, need the references.
     */
    public XlsxExporter withCompact(boolean compact) {
        return new XlsxExporter(theme, options.withCompact(compact));
    }

    /**
     * Checks a release and writes its workbook; nothing is written before all of it is made or, of long tables, checked.
     *
     * @param release the release
     * @param out where to; it stays open
     * @throws io.github.statbrief.InvalidReleaseException where the release does not hold
     * @throws IllegalArgumentException where a text of the release cannot stand in a workbook or a table has more rows than a sheet, with the place
     * @throws IOException where {@code out} fails
     */
    @Override
    public void write(Release release, OutputStream out) throws IOException {
        write(Outline.of(release), out);
    }

    /**
     * Writes the workbook of a release that has been checked.
     *
     * @param outline its outline
     * @param out where to; it stays open
     * @throws IllegalArgumentException where a text of the release cannot stand in a workbook or a table has more rows than a sheet, with the place
     * @throws IOException where {@code out} fails
     */
    public void write(Outline outline, OutputStream out) throws IOException {
        new WorkbookWriter(theme, options).write(outline.withUsualContact(theme.contact()), out);
        out.flush();
    }
}
