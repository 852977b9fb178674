package io.github.statbrief.sheets.rows;

import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.NumberText;
import io.github.statbrief.sheets.cell.SafeText;
import io.github.statbrief.sheets.cell.TextMetrics;
import java.util.function.IntFunction;

/**
 * A column of a long table. It first surveys all rows; the writer of its cells depends on the result. Rows are given
 * by their index.
 */
public abstract class LongColumn {
    /** Writes the cells of a column. */
    @FunctionalInterface
    interface CellsOf {
        /**
         * Writes the cell of a row, from the end of its reference onward.
         *
         * @param row the row
         * @param out the buffer
         */
        void write(int row, CellBytes out);
    }

    /** The width up to which a word is kept whole. */
    private static final double WIDEST_WORD = 60;

    private final Column column;
    private boolean used;
    private boolean blanks;
    private boolean quoted;
    private double width;

    LongColumn(Column column) {
        this.column = column;
    }

    /** Its heading, width and look. */
    public Column column() {
        return column;
    }

    /** Whether any cell has content. */
    public boolean isUsed() {
        return used;
    }

    boolean hasBlanks() {
        return blanks;
    }

    /** Whether any of its words begin like a formula. */
    public boolean isQuoted() {
        return quoted;
    }

    /** The width of its content, in digits. */
    double width() {
        return width;
    }

    /**
     * Surveys all rows.
     *
     * @param size the number of rows
     * @param place names a row, for messages
     * @throws IllegalArgumentException if a cell cannot hold its text; names the place
     */
    abstract void survey(int size, IntFunction<String> place);

    /** The writer of its cells, available once all rows are surveyed. */
    abstract CellsOf cells(CellSpelling forms);

    /** Records all that another column has seen. */
    final void sawAll(LongColumn other) {
        used |= other.used;
        blanks |= other.blanks;
        quoted |= other.quoted;
        width = Math.max(width, other.width);
    }

    /** Records a blank cell. */
    final boolean sawBlank() {
        blanks = true;
        return true;
    }

    /** Records the width of a number. */
    final void sawNumber(double natural) {
        used = true;
        width = Math.max(width, natural);
    }

    /** Records a day. */
    final boolean sawDay() {
        sawNumber(NumberText.DAY_FORMAT.length());
        return true;
    }

    /** Records words found for the first time. */
    final void sawWords(String text, int at, IntFunction<String> place) {
        used = true;
        quoted |= SafeText.startsFormula(text);
        SafeText.checked(() -> place.apply(at) + ", column '" + column.heading() + "'", text);
        double all = TextMetrics.width(text);
        // a word longer than the column wraps only where it would be too wide for a screen
        double word = Math.min(TextMetrics.longestWord(text), WIDEST_WORD);
        width = Math.max(width, Math.min(all, Math.max(word, column.widest())));
    }
}
