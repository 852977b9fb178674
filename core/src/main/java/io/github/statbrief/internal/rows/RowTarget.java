package io.github.statbrief.internal.rows;

/** Receives the rows of a table. */
public interface RowTarget {
    /**
     * Takes the row that names the columns.
     *
     * @return whether further rows are taken
     */
    boolean header(Row row);

    /**
     * Takes a row of values.
     *
     * @return whether further rows are taken
     */
    boolean row(Row row);
}
