package io.github.statbrief.verify.internal.reading;

import java.util.List;

/**
 * A sheet of a workbook or an open spreadsheet.
 *
 * @param name its name
 * @param hidden whether a reader does not see it, or some of its rows or columns
 * @param rows its rows, blank ones included
 */
public record Sheet(String name, boolean hidden, List<List<SheetCell>> rows) {
    /** Copies the rows. */
    public Sheet {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
