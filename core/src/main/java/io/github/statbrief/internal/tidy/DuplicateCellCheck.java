package io.github.statbrief.internal.tidy;

import io.github.statbrief.table.Cells;
import java.util.Arrays;

/** Finds what is observed twice: cells with the same measure, period and codes. Keeps columns of numbers only. */
final class DuplicateCellCheck {
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
    DuplicateCellCheck(Cells cells, int[] lines, int... sizes) {
        this.cells = cells;
        this.lines = lines;
        this.sizes = sizes;
    }

    /** Says of every cell that stands a second time where it stands first. */
    void duplicates(int field, ProblemCollector problems) {
        long[] keys = keys();
        long[] twice = twice(keys.clone());
        int[] first = new int[twice.length];
        for (int row = 0; row < keys.length && twice.length > 0; row++) {
            int place = Arrays.binarySearch(twice, keys[row]);
            if (place >= 0 && first[place] == 0) {
                first[place] = lines[row];
            } else if (place >= 0) {
                problems.at(
                        lines[row],
                        field,
                        "the same measure, period and codes stand on line " + first[place] + " already");
            }
        }
    }

    /** A number for each cell, the same for those that lie at the same place. */
    private long[] keys() {
        long[] keys = new long[cells.size()];
        Arrays.setAll(keys, row -> (long) cells.measure(row) * sizes[1] + cells.period(row));
        long range = (long) sizes[0] * sizes[1];
        for (int dimension = 0; dimension < cells.dimensions(); dimension++) {
            int place = dimension;
            long size = sizes[2 + dimension];
            if (range > Long.MAX_VALUE / size) {
                long[] known = keys.clone();
                Arrays.sort(known);
                Arrays.setAll(keys, row -> Arrays.binarySearch(known, keys[row]));
                range = keys.length;
            }
            Arrays.setAll(keys, row -> keys[row] * size + cells.code(place, row));
            range *= size;
        }
        return keys;
    }

    /** The numbers that more than one cell has, each once and in order. */
    private static long[] twice(long[] keys) {
        Arrays.sort(keys);
        int found = 0;
        for (int row = 1; row < keys.length; row++) {
            boolean known = found > 0 && keys[found - 1] == keys[row];
            if (keys[row] == keys[row - 1] && !known) {
                // what is overwritten here has been compared already
                keys[found] = keys[row];
                found++;
            }
        }
        return Arrays.copyOf(keys, found);
    }
}
