package io.github.statbrief.sheets.rows;

/** How a format spells rows around their cells. Used by one thread. */
public interface RowSpelling {
    /**
     * Begins a row.
     *
     * @param at its index among the rows of the table
     * @param out the buffer
     */
    void beginRow(int at, CellBytes out);

    /** Begins a cell in a column. */
    void beginCell(int column, CellBytes out);

    /** Ends a row. */
    void endRow(CellBytes out);
}
