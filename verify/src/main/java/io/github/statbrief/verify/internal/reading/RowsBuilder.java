package io.github.statbrief.verify.internal.reading;

import java.util.ArrayList;
import java.util.List;

/** Lays out the rows of a table whose cells may stand in several columns and rows. Used by one thread. */
final class RowsBuilder {
    private final List<List<Passage>> rows = new ArrayList<>();
    private final List<Spanning> spanning = new ArrayList<>();
    private int heads;

    /** A cell that stands in further rows of its column. */
    private record Spanning(int column, Passage cell, int lastRow) {}

    /** Begins a row. */
    void row() {
        rows.add(new ArrayList<>());
        fill();
    }

    /** Adds a cell to the row. */
    void cell(Passage cell, int columns, int down) {
        List<Passage> row = rows.get(rows.size() - 1);
        for (int column = 0; column < columns; column++) {
            if (down > 1) {
                spanning.add(new Spanning(row.size(), cell, rows.size() + down - 2));
            }
            row.add(cell);
        }
        fill();
    }

    /** Adds the cells of rows above that stand in the next columns. */
    private void fill() {
        int at = rows.size() - 1;
        List<Passage> row = rows.get(at);
        boolean found = true;
        while (found) {
            found = false;
            for (Spanning above : spanning) {
                if (above.column() == row.size() && at <= above.lastRow() && !row.contains(above.cell())) {
                    row.add(above.cell());
                    found = true;
                }
            }
        }
    }

    /** Says that all rows so far are headings. */
    void headings() {
        heads = rows.size();
    }

    ReadTable table(String place, String name) {
        return new ReadTable(place, name, heads, rows);
    }
}
