package io.github.statbrief;

import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.value.ReferencePeriod;
import java.util.List;

/** Checks that cells fit their table. */
record TableCells(
        String id,
        List<TableMeasure> measures,
        List<Dimension> dimensions,
        List<ReferencePeriod> periods,
        Cells cells) {
    /**
     * Refuses a table without cells, cells outside its lists, duplicate cells, and values that contradict their
     * measure.
     */
    void check() {
        places();
        values();
    }

    /** Refuses cells outside the lists of the table and duplicate cells. */
    private void places() {
        if (cells.size() == 0) {
            throw new IllegalArgumentException("the table '" + id + "' has no cells; a table has at least one");
        }
        int[] sizes = new int[2 + dimensions.size()];
        sizes[0] = measures.size();
        sizes[1] = periods.size();
        for (int at = 0; at < dimensions.size(); at++) {
            sizes[2 + at] = dimensions.get(at).codes().size();
        }
        for (int row = 0; row < cells.size(); row++) {
            within(row, "measure", cells.measure(row), sizes[0]);
            within(row, "period", cells.period(row), sizes[1]);
            for (int at = 0; at < dimensions.size(); at++) {
                within(row, "code", cells.code(at, row), sizes[2 + at]);
            }
        }
        cells.duplicates(sizes).stream().findFirst().ifPresent(twice -> {
            throw refused(
                    twice.row(),
                    "it has the measure, the period and the codes of cell " + (twice.first() + 1)
                            + "; a table has one cell for each");
        });
    }

    private void within(int row, String what, int place, int size) {
        if (place >= size) {
            throw refused(
                    row, "it names the " + what + " at place " + place + ", and the last one is at " + (size - 1));
        }
    }

    private void values() {
        for (int row = 0; row < cells.size(); row++) {
            if (cells.isPlain(row)) {
                continue;
            }
            int at = row;
            measures.get(cells.measure(row)).refusal(cells.cell(row)).ifPresent(message -> {
                throw refused(at, message);
            });
        }
    }

    private IllegalArgumentException refused(int row, String message) {
        return new IllegalArgumentException("cell " + (row + 1) + " of the table '" + id + "': " + message);
    }
}
