package io.github.statbrief.xlsx.internal.sheet;

/**
 * The options of an exporter.
 *
 * @param charts whether charts have sheets
 * @param filters whether tables have filter buttons
 * @param freezePanes whether the heading row and the first column stay in view
 * @param level the level of compression, from 0 to 9
 * @param compact whether the cells of data tables have no references
 */
public record Options(boolean charts, boolean filters, boolean freezePanes, int level, boolean compact) {
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

    /** Charts on; filters and freeze panes off, as the guidance for accessible sheets requires. */
    public static Options standard() {
        return new Options(true, false, false, USUAL_LEVEL, false);
    }

    /** Returns the same options with or without sheets of charts. */
    public Options withCharts(boolean wanted) {
        return new Options(wanted, filters, freezePanes, level, compact);
    }

    /** Returns the same options with or without filter buttons. */
    public Options withFilters(boolean wanted) {
        return new Options(charts, wanted, freezePanes, level, compact);
    }

    /** Returns the same options with or without a heading row and first column that stay in view. */
    public Options withFreezePanes(boolean wanted) {
        return new Options(charts, filters, wanted, level, compact);
    }

    /**
     * Returns the same options with another level of compression.
     *
     * @throws IllegalArgumentException if it is outside 0 to 9
     */
    public Options withLevel(int wanted) {
        return new Options(charts, filters, freezePanes, wanted, compact);
    }

    /** Returns the same options with or without cell references in data tables. */
    public Options withCompact(boolean wanted) {
        return new Options(charts, filters, freezePanes, level, wanted);
    }
}
