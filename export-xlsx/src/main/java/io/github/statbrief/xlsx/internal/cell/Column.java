package io.github.statbrief.xlsx.internal.cell;

/**
 * A column of a table.
 *
 * @param heading its heading, unique in its table
 * @param widest the width in characters beyond which its text wraps
 * @param numeric whether it contains numbers, which are right-aligned with their heading
 */
public record Column(String heading, int widest, boolean numeric) {
    /** Makes a column of a few words. */
    public static Column words(String heading) {
        return new Column(heading, 26, false);
    }

    /** Makes a column of names, sentences or quotes. */
    public static Column prose(String heading, int widest) {
        return new Column(heading, widest, false);
    }

    /** Makes a column of numbers. */
    public static Column numbers(String heading) {
        return new Column(heading, 28, true);
    }

    /** The look of its cells. */
    public Styles.Look look() {
        return numeric ? Styles.Look.NUMBER : Styles.Look.CELL;
    }

    /** Returns the same column with another heading. */
    public Column renamed(String other) {
        return new Column(other, widest, numeric);
    }
}
