package io.github.statbrief.xlsx.internal.sheet;

import io.github.statbrief.sheets.layout.Freeze;

/**
 * The options of an exporter.
 *
 * @param charts whether charts are drawn
 * @param filters whether tables have filter buttons
 * @param freeze when the heading row and the columns of names stay in view
 * @param level the level of compression, from 0 to 9
 * @param compact whether the cells of data tables have no references
 * @param full whether every table of data is on the full sheet, even if its sheet for readers says as much
 */
public record Options(boolean charts, boolean filters, Freeze freeze, int level, boolean compact, boolean full) {
    /** The default level; beyond it a smaller file costs more time than it saves. */
    private static final int USUAL_LEVEL = 4;

    private static final int HIGHEST_LEVEL = 9;

    /** Refuses a level outside 0 to 9. */
    public Options {
        if (level < 0 || level > HIGHEST_LEVEL) {
            throw new IllegalArgumentException(
                    "the level of compression is " + level + "; expected one from 0 (none) to 9 (hardest)");
        }
    }

    /** Charts on, large tables frozen; filters off, as the guidance for accessible sheets requires. */
    public static Options standard() {
        return new Options(true, false, Freeze.LARGE_TABLES, USUAL_LEVEL, false, false);
    }

    /** Returns the same options with or without charts. */
    public Options withCharts(boolean wanted) {
        return new Options(wanted, filters, freeze, level, compact, full);
    }

    /** Returns the same options with or without filter buttons. */
    public Options withFilters(boolean wanted) {
        return new Options(charts, wanted, freeze, level, compact, full);
    }

    /** Returns the same options with or without a heading row and first column that stay in view. */
    public Options withFreezePanes(boolean wanted) {
        return new Options(charts, filters, wanted ? Freeze.ALWAYS : Freeze.NEVER, level, compact, full);
    }

    /**
     * Returns the same options with another level of compression.
     *
     * @throws IllegalArgumentException if it is outside 0 to 9
     */
    public Options withLevel(int wanted) {
        return new Options(charts, filters, freeze, wanted, compact, full);
    }

    /** Returns the same options with or without cell references in data tables. */
    public Options withCompact(boolean wanted) {
        return new Options(charts, filters, freeze, level, wanted, full);
    }

    /** Returns the same options with or without every table of data on the full sheet. */
    public Options withFull(boolean wanted) {
        return new Options(charts, filters, freeze, level, compact, wanted);
    }
}
