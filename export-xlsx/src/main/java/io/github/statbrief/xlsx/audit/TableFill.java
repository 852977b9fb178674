package io.github.statbrief.xlsx.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds blank cells, rows and columns of a table during a scan, including cells and rows missing from the file. Used
 * once.
 */
final class TableFill {
    private static final int MOST = 100;

    private final AuditedTable table;
    private final boolean[] filled;
    private final List<Integer> blankRows = new ArrayList<>();
    private Optional<String> firstBlank = Optional.empty();
    private int row;
    private int expected;

    TableFill(AuditedTable table) {
        this.table = table;
        int columns = table.range().getLastColumn() - table.range().getFirstColumn() + 1;
        filled = new boolean[columns];
        row = table.range().getFirstRow() + table.headingRows();
        expected = table.range().getFirstColumn();
    }

    /** Visits a cell of the table's body. */
    void accept(AuditedCell cell) {
        if (cell.isBlank()) {
            return;
        }
        while (row < cell.row()) {
            endRow();
        }
        if (cell.column() > expected) {
            blank(expected);
        }
        filled[cell.column() - table.range().getFirstColumn()] = true;
        expected = cell.column() + 1;
    }

    /** Ends the table. */
    void end() {
        while (row <= table.range().getLastRow() && blankRows.size() < MOST) {
            endRow();
        }
    }

    /** The first blank cell, if any. */
    Optional<String> firstBlank() {
        return firstBlank;
    }

    /** The first hundred blank rows, from 0. */
    List<Integer> blankRows() {
        return blankRows;
    }

    /** The blank columns, from 0. */
    List<Integer> blankColumns() {
        List<Integer> blank = new ArrayList<>();
        for (int at = 0; at < filled.length; at++) {
            if (!filled[at]) {
                blank.add(table.range().getFirstColumn() + at);
            }
        }
        return blank;
    }

    private void endRow() {
        if (expected == table.range().getFirstColumn() && blankRows.size() < MOST) {
            blankRows.add(row);
        }
        if (expected <= table.range().getLastColumn()) {
            blank(expected);
        }
        row++;
        expected = table.range().getFirstColumn();
    }

    private void blank(int column) {
        if (firstBlank.isEmpty()) {
            firstBlank = Optional.of(AuditedCell.place(row, column));
        }
    }
}
