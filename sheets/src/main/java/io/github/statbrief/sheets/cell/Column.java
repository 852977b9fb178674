package io.github.statbrief.sheets.cell;

/**
 * A column of a table.
 *
 * @param heading its heading, unique in its table
 * @param widest the width in characters beyond which its text wraps
 * @param narrowest the least width in characters
 * @param look the look of its cells
 * @param stress when its cells are bold
 */
public record Column(String heading, int widest, int narrowest, Look look, Stress stress) {
    /** When the cells of a column are bold. */
    public enum Stress {
        /** In rows that are. */
        IN_BOLD_ROWS,
        /** In rows that are, and then in the theme's first colour. */
        COLOURED_IN_BOLD_ROWS,
        /** Always, in the theme's first colour: the total of the columns beside it. */
        ALWAYS,
        /** Never. */
        NEVER
    }

    private static final int NARROWEST = 9;
    private static final int NARROWEST_NUMBER = 12;

    /** Makes a column of a few words. */
    public static Column words(String heading) {
        return new Column(heading, 26, NARROWEST, Look.CELL, Stress.IN_BOLD_ROWS);
    }

    /** Makes a column of names, sentences or quotes. */
    public static Column prose(String heading, int widest) {
        return new Column(heading, widest, NARROWEST, Look.CELL, Stress.IN_BOLD_ROWS);
    }

    /** Makes a column of numbers. */
    public static Column numbers(String heading) {
        return new Column(heading, 28, NARROWEST, Look.NUMBER, Stress.IN_BOLD_ROWS);
    }

    /** Makes a column of numbers that is read beside others of its kind. */
    public static Column series(String heading, boolean total) {
        return new Column(heading, 28, NARROWEST_NUMBER, Look.SERIES, total ? Stress.ALWAYS : Stress.IN_BOLD_ROWS);
    }

    /** Makes a column of the names of rows. */
    public static Column names(String heading, int narrowest) {
        return new Column(heading, 44, narrowest, Look.CELL, Stress.IN_BOLD_ROWS);
    }

    /** Makes a column of the words behind the numbers of a series, a little apart from them. */
    public static Column behind(String heading) {
        return new Column(heading, 26, NARROWEST, Look.BEHIND, Stress.NEVER);
    }

    /** Returns the same column with another width beyond which its text wraps. */
    public Column wrapping(int at) {
        return new Column(heading, at, narrowest, look, stress);
    }

    /** Returns the same column with other stress. */
    public Column stressed(Stress other) {
        return new Column(heading, widest, narrowest, look, other);
    }

    /** The stress on one of its cells. */
    public Accent accent(boolean boldRow) {
        return switch (stress) {
            case ALWAYS -> Accent.TOTAL;
            case COLOURED_IN_BOLD_ROWS -> boldRow ? Accent.TOTAL : Accent.NONE;
            case IN_BOLD_ROWS -> boldRow ? Accent.STRONG : Accent.NONE;
            case NEVER -> Accent.NONE;
        };
    }

    /** The look of its heading. */
    public Look headingLook() {
        return look.heading();
    }

    /** Whether it contains numbers. */
    public boolean numeric() {
        return look == Look.NUMBER || look == Look.SERIES;
    }

    /** Returns the same column with another heading. */
    public Column renamed(String other) {
        return new Column(other, widest, narrowest, look, stress);
    }
}
