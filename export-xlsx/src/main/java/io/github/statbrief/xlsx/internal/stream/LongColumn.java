package io.github.statbrief.xlsx.internal.stream;

import io.github.statbrief.xlsx.internal.cell.Column;
import io.github.statbrief.xlsx.internal.cell.SafeText;
import io.github.statbrief.xlsx.internal.cell.TextMetrics;
import java.util.function.IntFunction;

/**
 * A column of a long table. It sees every row to know what stands there; what writes its cells is made from that. A row is its place among the rows.
 */
public abstract class LongColumn {
    /** Writes the cells of a column. */
    @FunctionalInterface
    interface CellsOf {
        /**
         * Writes the cell of a row from the end of its reference on.
         *
         * @param row the row
         * @param out where to
         */
        void write(int row, CellBytes out);
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
    public boolean isUsed() {
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
     * Sees all rows.
     *
     * @param size how many rows there are
     * @param place says of a row what it is, for messages
     * @throws IllegalArgumentException where a cell cannot hold its text, with the place
     */
    abstract void survey(int size, IntFunction<String> place);

    /** What writes its cells, once all rows have been seen. */
    abstract CellsOf cells(CellTemplates forms);

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
        width = Math.max(width, Math.min(TextMetrics.width(text), column.widest()));
    }
}
