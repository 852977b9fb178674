package io.github.statbrief;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The cells of a table, in columns of primitive values, about 20 bytes a cell and 4 for each dimension. A cell is found by its row, from 0 to {@link #size()}
 * less 1, in the order in which it was given; measures, codes and periods are places in the lists of their table. Immutable and safe to share between threads.
 */
public final class Cells {
    private static final List<Bound> BOUNDS = List.of(Bound.values());
    private static final List<Flag> FLAGS = List.of(Flag.values());
    private static final byte ELSEWHERE = -1;

    private final int size;
    private final int[] measures;
    private final int[] periods;
    private final int[][] codes;
    /** Digits and scale of a point whose digits fit a long; anything else lies in {@link #others}. */
    private final long[] digits;

    private final byte[] scales;
    private final byte[] bounds;
    private final byte[] flags;
    private final Map<Integer, Cell> others;

    private Cells(Builder builder) {
        size = builder.size;
        measures = Arrays.copyOf(builder.measures, size);
        periods = Arrays.copyOf(builder.periods, size);
        codes = new int[builder.codes.length][];
        for (int dimension = 0; dimension < codes.length; dimension++) {
            codes[dimension] = Arrays.copyOf(builder.codes[dimension], size);
        }
        digits = Arrays.copyOf(builder.digits, size);
        scales = Arrays.copyOf(builder.scales, size);
        bounds = Arrays.copyOf(builder.bounds, size);
        flags = Arrays.copyOf(builder.flags, size);
        others = Map.copyOf(builder.others);
    }

    /**
     * Starts a set of cells.
     *
     * @param dimensions how many dimensions the table has
     * @return a builder that is used by one thread and built once
     */
    public static Builder of(int dimensions) {
        return new Builder(dimensions);
    }

    /** How many cells there are. */
    public int size() {
        return size;
    }

    /** How many dimensions each cell has. */
    public int dimensions() {
        return codes.length;
    }

    /** The place of the cell's measure in its table's list. */
    public int measure(int row) {
        return measures[row];
    }

    /** The place of the cell's period in its table's list. */
    public int period(int row) {
        return periods[row];
    }

    /** The place of the cell's code in the list of a dimension. */
    public int code(int dimension, int row) {
        return codes[dimension][row];
    }

    /** The cell's value, flags, limits and note. */
    public Cell cell(int row) {
        if (bounds[row] == ELSEWHERE) {
            return Objects.requireNonNull(others.get(row));
        }
        Reading reading = new Reading.Point(BOUNDS.get(bounds[row]), BigDecimal.valueOf(digits[row], scales[row]));
        return new Cell(reading, flags(row), Optional.empty(), Optional.empty());
    }

    private Set<Flag> flags(int row) {
        EnumSet<Flag> set = EnumSet.noneOf(Flag.class);
        for (Flag flag : FLAGS) {
            if ((flags[row] & (1 << FLAGS.indexOf(flag))) != 0) {
                set.add(flag);
            }
        }
        return set;
    }

    /** Gathers cells; not safe to share between threads. */
    public static final class Builder {
        private int size;
        private int[] measures = new int[16];
        private int[] periods = new int[16];
        private final int[][] codes;
        private long[] digits = new long[16];
        private byte[] scales = new byte[16];
        private byte[] bounds = new byte[16];
        private byte[] flags = new byte[16];
        private final Map<Integer, Cell> others = new HashMap<>();

        private Builder(int dimensions) {
            codes = new int[dimensions][16];
        }

        /**
         * Adds a cell.
         *
         * @param measure the place of its measure in the table's list
         * @param period the place of its period in the table's list
         * @param cell its value, flags, limits and note
         * @param code the place of its code in the list of each dimension
         * @return this
         */
        public Builder add(int measure, int period, Cell cell, int... code) {
            if (code.length != codes.length) {
                throw new IllegalArgumentException(
                        "a cell has " + code.length + " code(s), its table " + codes.length + " dimension(s)");
            }
            grow();
            measures[size] = measure;
            periods[size] = period;
            for (int dimension = 0; dimension < code.length; dimension++) {
                codes[dimension][size] = code[dimension];
            }
            value(cell);
            size++;
            return this;
        }

        private void value(Cell cell) {
            boolean plain = cell.limits().isEmpty() && cell.note().isEmpty();
            if (plain && cell.reading() instanceof Reading.Point point && fits(point.value())) {
                digits[size] = point.value().unscaledValue().longValue();
                scales[size] = (byte) point.value().scale();
                bounds[size] = (byte) BOUNDS.indexOf(point.bound());
                for (Flag flag : cell.flags()) {
                    flags[size] |= (byte) (1 << FLAGS.indexOf(flag));
                }
            } else {
                bounds[size] = ELSEWHERE;
                others.put(size, cell);
            }
        }

        private static boolean fits(BigDecimal value) {
            return value.unscaledValue().bitLength() < Long.SIZE
                    && value.scale() >= Byte.MIN_VALUE
                    && value.scale() <= Byte.MAX_VALUE;
        }

        private void grow() {
            if (size < measures.length) {
                return;
            }
            int capacity = size + (size >> 1);
            measures = Arrays.copyOf(measures, capacity);
            periods = Arrays.copyOf(periods, capacity);
            for (int dimension = 0; dimension < codes.length; dimension++) {
                codes[dimension] = Arrays.copyOf(codes[dimension], capacity);
            }
            digits = Arrays.copyOf(digits, capacity);
            scales = Arrays.copyOf(scales, capacity);
            bounds = Arrays.copyOf(bounds, capacity);
            flags = Arrays.copyOf(flags, capacity);
        }

        /**
         * Puts the periods in another order.
         *
         * @param order the new place of each period
         * @return this
         */
        public Builder periods(int[] order) {
            for (int row = 0; row < size; row++) {
                periods[row] = order[periods[row]];
            }
            return this;
        }

        /** The cells, in the order in which they were added. */
        public Cells build() {
            return new Cells(this);
        }
    }
}
