package io.github.statbrief.ods;

import io.github.statbrief.Release;
import io.github.statbrief.ods.internal.file.SpreadsheetWriter;
import io.github.statbrief.outline.Exporter;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.sheets.layout.Freeze;
import io.github.statbrief.theme.Theme;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalInt;

/**
 * Writes a release as an open spreadsheet (OpenDocument 1.3) with the sheets of its workbook: contents, key figures, each
 * table of data and notes for readers; behind them full sheets with every field of every figure and cell, sources and
 * quotes. Numbers are numbers, shown as stated; the value of the figure {@code killed-on-duty} has the name
 * {@code figure_killed_on_duty}. It has no charts, and its first sheet says so. Immutable and safe to share between threads.
 */
public final class OdsExporter implements Exporter {
    private static final int HIGHEST_LEVEL = 9;

    private final Theme theme;
    private final boolean full;
    private final OptionalInt level;

    /**
     * Creates an exporter.
     *
     * @param theme the theme; only its typeface and colours are used
     */
    public OdsExporter(Theme theme) {
        this(theme, false, OptionalInt.empty());
    }

    private OdsExporter(Theme theme, boolean full, OptionalInt level) {
        this.theme = theme;
        this.full = full;
        this.level = level;
    }

    /**
     * Returns the same exporter with every table of data on the full sheet, one row for each cell, or only those whose
     * cells say more than the sheet for readers shows, which is the default.
     */
    public OdsExporter withFullTables(boolean wanted) {
        return new OdsExporter(theme, wanted, level);
    }

    /**
     * Returns the same exporter with another level of compression.
     *
     * @param wanted from 0, none, to 9, the hardest; the default is 4, and 3 where thousands of rows are alike; beyond
     *     it a file hardly shrinks and takes much longer
     * @throws IllegalArgumentException if the level is outside this range
     */
    public OdsExporter withLevel(int wanted) {
        if (wanted < 0 || wanted > HIGHEST_LEVEL) {
            throw new IllegalArgumentException(
                    "the level of compression is " + wanted + "; expected one from 0 (none) to 9 (hardest)");
        }
        return new OdsExporter(theme, full, OptionalInt.of(wanted));
    }

    /**
     * Checks a release and writes its spreadsheet. Writes nothing before its sheets are made and its long tables are
     * checked.
     *
     * @param release the release
     * @param out the target stream; it stays open
     * @throws io.github.statbrief.InvalidReleaseException if the release has errors
     * @throws IllegalArgumentException if a spreadsheet cannot hold a text of the release or a table has more rows than a
     *     sheet; names the place
     * @throws IOException if {@code out} fails
     */
    @Override
    public void write(Release release, OutputStream out) throws IOException {
        write(Outline.of(release), out);
    }

    /**
     * Writes the spreadsheet of a checked release.
     *
     * @param outline its outline
     * @param out the target stream; it stays open
     * @throws IllegalArgumentException if a spreadsheet cannot hold a text of the release or a table has more rows than a
     *     sheet; names the place
     * @throws IOException if {@code out} fails
     */
    @Override
    public void write(Outline outline, OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out);
        new SpreadsheetWriter(theme, Freeze.LARGE_TABLES, full, level)
                .write(outline.withUsualContact(theme.contact()), buffered);
        buffered.flush();
    }
}
