package io.github.statbrief.xlsx.internal.cell;

/**
 * A column of a table.
 *
 * @param heading its heading, unique in its table
 * @param widest the width in characters beyond which its words wrap
 * @param numeric whether numbers stand in it; they and the heading are set to the right
 */
public record Column(String heading, int widest, boolean numeric) {
    /** A column of a few words. */
    public static Column words(String heading) {
        return new Column(heading, 26, false);
    }

    /** A column of names, sentences or quotes. */
    public static Column prose(String heading, int widest) {
        return new Column(heading, widest, false);
    }

    /** A column of numbers. */
    public static Column numbers(String heading) {
        return new Column(heading, 28, true);
    }

    /** How its cells look. */
    public Styles.Look look() {
        return numeric ? Styles.Look.NUMBER : Styles.Look.CELL;
    }

    public Column renamed(String other) {
        return new Column(other, widest, numeric);
    }
}
