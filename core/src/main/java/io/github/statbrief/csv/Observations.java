package io.github.statbrief.csv;

import io.github.statbrief.Cells;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what is observed twice: cells with the same measure, period and codes. */
final class Observations {
    private final Cells cells;
    private final int[] lines;
    private final int[] sizes;

    /**
     * Looks at cells.
     *
     * @param cells the cells
     * @param lines the line of each
     * @param sizes how many measures, periods and codes of each dimension there are
     */
    Observations(Cells cells, int[] lines, int... sizes) {
        this.cells = cells;
        this.lines = lines;
        this.sizes = sizes;
    }

    /** Says of every cell that stands a second time where it stands first. */
    void duplicates(int field, Trouble trouble) {
        if (fitsLong() && !anyTwice()) {
            return;
        }
        Map<List<Integer>, Integer> first = new HashMap<>();
        for (int row = 0; row < cells.size(); row++) {
            Integer line = first.putIfAbsent(key(row), lines[row]);
            if (line != null) {
                trouble.at(lines[row], field, "the same measure, period and codes stand on line " + line + " already");
            }
        }
    }

    /** The quick look that most files need and no more: every key as one number, sorted. */
    private boolean anyTwice() {
        long[] keys = new long[cells.size()];
        for (int row = 0; row < keys.length; row++) {
            long key = (long) cells.measure(row) * sizes[1] + cells.period(row);
            for (int dimension = 0; dimension < cells.dimensions(); dimension++) {
                key = key * sizes[2 + dimension] + cells.code(dimension, row);
            }
            keys[row] = key;
        }
        Arrays.sort(keys);
        for (int row = 1; row < keys.length; row++) {
            if (keys[row] == keys[row - 1]) {
                return true;
            }
        }
        return false;
    }

    private boolean fitsLong() {
        double product = 1;
        for (int size : sizes) {
            product *= size;
        }
        return product < Long.MAX_VALUE;
    }

    private List<Integer> key(int row) {
        List<Integer> key = new ArrayList<>(List.of(cells.measure(row), cells.period(row)));
        for (int dimension = 0; dimension < cells.dimensions(); dimension++) {
            key.add(cells.code(dimension, row));
        }
        return key;
    }
}
