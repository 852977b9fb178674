package io.github.statbrief.xlsx;

import io.github.statbrief.Exporter;
import io.github.statbrief.Release;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.theme.Theme;
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
        return new XlsxExporter(theme, new Options(charts, options.filters(), options.freezePanes()));
    }

    /** The same exporter with filter buttons in its tables or, which is the default and what screen readers do best with, without. */
    public XlsxExporter withFilters(boolean filters) {
        return new XlsxExporter(theme, new Options(options.charts(), filters, options.freezePanes()));
    }

    /** The same exporter with headings that stay in view or, which is the default and what magnifiers do best with, without. */
    public XlsxExporter withFreezePanes(boolean freezePanes) {
        return new XlsxExporter(theme, new Options(options.charts(), options.filters(), freezePanes));
    }

    /**
     * Writes the workbook; nothing is written before all of it is made or, of long tables, checked.
     *
     * @param release the release
     * @param out where to; it stays open
     * @throws IllegalArgumentException where a text of the release cannot stand in a workbook, with its place
     * @throws IOException where {@code out} fails
     */
    @Override
    public void write(Release release, OutputStream out) throws IOException {
        new WorkbookWriter(theme, options).write(Outline.of(release.withUsualContact(theme.contact())), out);
        out.flush();
    }
}
