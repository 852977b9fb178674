package io.github.statbrief.sheets.rows;

import java.util.List;
import java.util.function.IntFunction;

/**
 * The rows of one table of data, before they are surveyed.
 *
 * @param label what the table is called
 * @param names the columns that name what a row is of, as the table's dimensions do
 * @param values all other columns; those of different tables stand in one order
 * @param size the number of rows
 * @param place names a row, for messages
 */
public record TableRows(
        String label, List<LongColumn> names, List<LongColumn> values, int size, IntFunction<String> place) {
    /** Copies the lists of columns. */
    public TableRows {
        names = List.copyOf(names);
        values = List.copyOf(values);
    }
}
