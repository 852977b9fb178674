package io.github.statbrief.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Finds cells at the same place. Uses only columns of numbers, or one bit for each place if that is enough. */
final class DuplicateCells {
    /** The ratio of places to cells above which sorting takes the place of a bit set. */
    private static final long SPARSE = 64;

    private final Cells cells;
    private final int[] sizes;

    DuplicateCells(Cells cells, int... sizes) {
        this.cells = cells;
        this.sizes = sizes;
    }

    List<Cells.Duplicate> find() {
        long[] keys = new long[cells.size()];
        long range = number(keys);
        if (range <= Math.min(Integer.MAX_VALUE, SPARSE * Math.max(keys.length, 1024)) && areDistinct(keys)) {
            return List.of();
        }
        long[] twice = twice(keys.clone());
        List<Cells.Duplicate> found = new ArrayList<>();
        int[] first = new int[twice.length];
        Arrays.fill(first, -1);
        for (int row = 0; row < keys.length && twice.length > 0; row++) {
            int place = Arrays.binarySearch(twice, keys[row]);
            if (place >= 0 && first[place] < 0) {
                first[place] = row;
            } else if (place >= 0) {
                found.add(new Cells.Duplicate(row, first[place]));
            }
        }
        return found;
    }

    private static boolean areDistinct(long[] keys) {
        BitSet seen = new BitSet();
        for (long key : keys) {
            if (seen.get((int) key)) {
                return false;
            }
            seen.set((int) key);
        }
        return true;
    }

    /**
     * Numbers the places; cells at the same place get the same number.
     *
     * @param keys receives the number of each cell's place
     * @return a number larger than all of them
     */
    private long number(long[] keys) {
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
        return range;
    }

    /** The numbers of more than one cell, each once and in order. */
    private static long[] twice(long[] keys) {
        Arrays.sort(keys);
        int found = 0;
        for (int row = 1; row < keys.length; row++) {
            boolean known = found > 0 && keys[found - 1] == keys[row];
            if (keys[row] == keys[row - 1] && !known) {
                // values overwritten here have already been compared
                keys[found] = keys[row];
                found++;
            }
        }
        return Arrays.copyOf(keys, found);
    }
}
