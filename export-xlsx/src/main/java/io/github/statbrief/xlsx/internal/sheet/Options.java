package io.github.statbrief.xlsx.internal.sheet;

/**
 * What a caller can choose.
 *
 * @param charts whether charts have sheets
 * @param filters whether tables have filter buttons
 * @param freezePanes whether the heading row and the first column stay in view
 * @param level how hard the file is compressed, from 0 to 9
 * @param compact whether the cells of data tables bear no references
 */
public record Options(boolean charts, boolean filters, boolean freezePanes, int level, boolean compact) {
    /** Of the ten levels, the one after which a smaller file costs more time than it is worth. */
    private static final int USUAL_LEVEL = 4;

    private static final int HIGHEST_LEVEL = 9;

    public Options {
        if (level < 0 || level > HIGHEST_LEVEL) {
            throw new IllegalArgumentException(
                    "the level of compression is " + level + "; expected one from 0 (none) to 9 (hardest)");
        }
    }

    /** Charts on; filters and freeze panes off, as the guidance for accessible sheets asks. */
    public static Options standard() {
        return new Options(true, false, false, USUAL_LEVEL, false);
    }

    public Options withCharts(boolean wanted) {
        return new Options(wanted, filters, freezePanes, level, compact);
    }

    public Options withFilters(boolean wanted) {
        return new Options(charts, wanted, freezePanes, level, compact);
    }

    public Options withFreezePanes(boolean wanted) {
        return new Options(charts, filters, wanted, level, compact);
    }

    public Options withLevel(int wanted) {
        return new Options(charts, filters, freezePanes, wanted, compact);
    }

    public Options withCompact(boolean wanted) {
        return new Options(charts, filters, freezePanes, level, wanted);
    }
}
