package io.github.statbrief.sheets.plan;

import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.rows.StreamedRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table on a sheet: one heading row, then one row for each figure, cell, note, quote or source.
 *
 * @param name its name in the workbook
 * @param columns its columns
 * @param rows its rows, each made once
 * @param longRows rows in the place of {@code rows} that may be many: written one by one, at the height of one line
 *     unless the reader's program makes them higher
 * @param nameColumns the number of first columns that name the rows
 */
public record SheetTable(
        String name, List<Column> columns, List<Row> rows, Optional<StreamedRows> longRows, int nameColumns) {
    /** Makes headings unique, as Excel requires: the second "Value" becomes "Value (2)". */
    public SheetTable {
        Set<String> taken = new HashSet<>();
        Map<String, Integer> numbers = new HashMap<>();
        List<Column> distinct = new ArrayList<>();
        for (Column column : columns) {
            String wanted = column.heading().strip().replaceAll("\\s+", " ");
            String heading = wanted;
            int again = numbers.getOrDefault(wanted, 2);
            while (!taken.add(heading.toLowerCase(Locale.ROOT))) {
                heading = wanted + " (" + again + ")";
                again++;
            }
            numbers.put(wanted, again);
            distinct.add(column.renamed(heading));
        }
        columns = List.copyOf(distinct);
        rows = List.copyOf(rows);
    }

    /** Makes a table of a few rows. */
    public SheetTable(String name, List<Column> columns, List<Row> rows) {
        this(name, columns, rows, Optional.empty(), 1);
    }

    /** Makes a table of possibly many rows. */
    public SheetTable(String name, StreamedRows rows) {
        this(name, rows.columns(), List.of(), Optional.of(rows), 1);
    }

    /** Returns the same table with a number of first columns that name the rows. */
    SheetTable named(int columnsOfNames) {
        return new SheetTable(name, columns, rows, longRows, columnsOfNames);
    }

    /** Whether any cell is blank. */
    boolean hasBlanks() {
        return longRows.map(StreamedRows::hasBlanks)
                .orElseGet(() -> rows.stream().anyMatch(row -> row.cells().contains(Content.BLANK)));
    }
}
