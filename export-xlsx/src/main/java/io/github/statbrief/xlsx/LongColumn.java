package io.github.statbrief.xlsx;

import java.util.function.IntFunction;

/**
 * A column of a long table. It is shown every row to see what stands there; what writes its cells is made from that.
 *
 * @param <T> what a row shows
 */
abstract class LongColumn<T> {
    /**
     * Writes the cells of a column.
     *
     * @param <T> what a row shows
     */
    @FunctionalInterface
    interface CellsOf<T> {
        /**
         * Writes the cell of a row from the end of its reference on.
         *
         * @param at the place of the row
         * @param row what it shows
         * @param out where to
         */
        void write(int at, T row, CellBytes out);
    }

    private final Column column;
    private boolean used;
    private boolean blanks;
    private boolean quoted;
    private double width;

    LongColumn(Column column) {
        this.column = column;
    }

    Column column() {
        return column;
    }

    /** Whether anything stands in it. */
    boolean isUsed() {
        return used;
    }

    boolean hasBlanks() {
        return blanks;
    }

    /** Whether any of its words begin as a formula does. */
    boolean isQuoted() {
        return quoted;
    }

    /** The width of what stands in it, in digits. */
    double width() {
        return width;
    }

    /**
     * Sees all rows at once, where their places are enough for that.
     *
     * @param size how many rows there are
     * @param place says of a row what it is, for messages
     * @throws IllegalArgumentException where a cell cannot hold its text, with the place
     */
    void surveyAll(int size, IntFunction<String> place) {}

    /**
     * Sees a row.
     *
     * @param at the place of the row
     * @param row what it shows
     * @param place says of a row what it is, for messages
     * @throws IllegalArgumentException where a cell cannot hold its text, with the place
     */
    void survey(int at, T row, IntFunction<String> place) {}

    /** What writes its cells, once all rows have been seen. */
    abstract CellsOf<T> cells(CellForms forms);

    /** Notes a blank cell. */
    final boolean sawBlank() {
        blanks = true;
        return true;
    }

    /** Notes a number of such a width. */
    final void sawNumber(double natural) {
        used = true;
        width = Math.max(width, natural);
    }

    /** Notes words that it has not seen before. */
    final void sawWords(String text, int at, IntFunction<String> place) {
        used = true;
        quoted |= SafeText.startsFormula(text);
        SafeText.checked(() -> place.apply(at) + ", column '" + column.heading() + "'", text);
        width = Math.max(width, Math.min(TextFit.width(text), column.widest()));
    }
}
