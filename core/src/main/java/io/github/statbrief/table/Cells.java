package io.github.statbrief.table;

import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.Reason;
import io.github.statbrief.value.StatedValue;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The cells of a table in columns of primitive values: 20 bytes a cell, 4 more for each dimension, and 18 more in a
 * table with confidence limits. Cells are addressed by row, from 0 to {@link #size()} less 1, in the order in which
 * they were added; measures, codes and periods are indexes into the lists of the table. Immutable and safe to share
 * between threads.
 */
public final class Cells {
    private static final List<Bound> BOUNDS = List.of(Bound.values());
    private static final List<Flag> FLAGS = List.of(Flag.values());
    private static final List<Reason> REASONS = List.of(Reason.values());
    private static final byte BOXED = -1;

    private final int size;
    private final int[] measures;
    private final int[] periods;
    private final int[][] codes;
    /**
     * For each cell the index of its bound, or behind all bounds that of its reason; {@link #BOXED} for values that
     * do not fit the columns.
     */
    private final byte[] kinds;

    private final short[] flags;
    private final NumberColumn numbers;
    private final NumberColumn lows;
    private final NumberColumn highs;
    private final Map<Integer, Note> notes;
    private final Map<Integer, Cell> others;

    private Cells(Builder builder) {
        size = builder.size;
        measures = Arrays.copyOf(builder.measures, size);
        periods = Arrays.copyOf(builder.periods, size);
        codes = new int[builder.codes.length][];
        for (int dimension = 0; dimension < codes.length; dimension++) {
            codes[dimension] = Arrays.copyOf(builder.codes[dimension], size);
        }
        kinds = Arrays.copyOf(builder.kinds, size);
        flags = Arrays.copyOf(builder.flags, size);
        numbers = builder.numbers.trimmed(size);
        lows = builder.lows.trimmed(size);
        highs = builder.highs.trimmed(size);
        notes = Map.copyOf(builder.notes);
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

    /** The number of cells. */
    public int size() {
        return size;
    }

    /** The number of dimensions of each cell. */
    public int dimensions() {
        return codes.length;
    }

    /** The index of the cell's measure in its table's list. */
    public int measure(int row) {
        return measures[row];
    }

    /** The index of the cell's period in its table's list. */
    public int period(int row) {
        return periods[row];
    }

    /** The index of the cell's code in the list of a dimension. */
    public int code(int dimension, int row) {
        return codes[dimension][row];
    }

    /** Plain numbers by row; absent for missing and boxed cells. */
    public NumberColumn numbers() {
        return numbers;
    }

    /** Lower confidence limits by row; absent for missing and boxed cells. */
    public NumberColumn lows() {
        return lows;
    }

    /** Upper confidence limits by row; absent for missing and boxed cells. */
    public NumberColumn highs() {
        return highs;
    }

    /** Rows that together show every bound, reason and flag of the cells: few, whatever the number of cells. */
    public IntStream examples() {
        BitSet seen = new BitSet();
        return IntStream.range(0, size).filter(row -> {
            int likeness = (kinds[row] - BOXED) << FLAGS.size() | flags[row];
            boolean first = !seen.get(likeness);
            seen.set(likeness);
            return first || isBoxed(row);
        });
    }

    /**
     * Whether a cell is stored as an object because its value is a range, a statement, a number in words, or one with
     * too many digits for the columns; {@link #cell} returns it.
     */
    public boolean isBoxed(int row) {
        return kinds[row] == BOXED;
    }

    /** Whether a cell has no sign, scale or verbal statement, so that it is valid in any unit and sense. */
    public boolean isPlain(int row) {
        return !isBoxed(row) && numbers.isPlain(row) && lows.isPlain(row) && highs.isPlain(row);
    }

    /** The bound of a cell's number; exact if its value is missing or the cell is boxed. */
    public Bound bound(int row) {
        byte kind = kinds[row];
        return kind >= 0 && kind < BOUNDS.size() ? BOUNDS.get(kind) : Bound.EXACT;
    }

    /** The cell's flags. */
    public Set<Flag> flags(int row) {
        return isBoxed(row)
                ? Objects.requireNonNull(others.get(row)).flags()
                : Collections.unmodifiableSet(flagged(row));
    }

    /** Whether any cell has a note. */
    public boolean hasNotes() {
        return !notes.isEmpty()
                || others.values().stream().anyMatch(cell -> cell.note().isPresent());
    }

    /** The cell's note. */
    public Optional<Note> note(int row) {
        return isBoxed(row) ? Objects.requireNonNull(others.get(row)).note() : Optional.ofNullable(notes.get(row));
    }

    /** The cell's value, flags, limits and note. */
    public Cell cell(int row) {
        byte kind = kinds[row];
        if (kind == BOXED) {
            return Objects.requireNonNull(others.get(row));
        }
        StatedValue value = kind < BOUNDS.size()
                ? new StatedValue.Point(BOUNDS.get(kind), numbers.get(row))
                : new StatedValue.Absent(REASONS.get(kind - BOUNDS.size()));
        Optional<StatedValue.Range> limits = lows.has(row)
                ? Optional.of(new StatedValue.Range(Bound.EXACT, lows.get(row), highs.get(row)))
                : Optional.empty();
        return new Cell(value, flagged(row), limits, Optional.ofNullable(notes.get(row)));
    }

    /** Whether other cells are the same, in the same order: with the same digits, not only numbers of the same size. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Cells cells
                        && Arrays.equals(measures, cells.measures)
                        && Arrays.equals(periods, cells.periods)
                        && Arrays.deepEquals(codes, cells.codes)
                        && Arrays.equals(kinds, cells.kinds)
                        && Arrays.equals(flags, cells.flags)
                        && numbers.hasSame(cells.numbers, size)
                        && lows.hasSame(cells.lows, size)
                        && highs.hasSame(cells.highs, size)
                        && notes.equals(cells.notes)
                        && others.equals(cells.others));
    }

    @Override
    public int hashCode() {
        return Objects.hash(size, Arrays.hashCode(measures), Arrays.hashCode(periods), Arrays.hashCode(kinds), notes);
    }

    private Set<Flag> flagged(int row) {
        if (flags[row] == 0) {
            return Set.of();
        }
        EnumSet<Flag> set = EnumSet.noneOf(Flag.class);
        for (int place = 0; place < FLAGS.size(); place++) {
            if ((flags[row] & (1 << place)) != 0) {
                set.add(FLAGS.get(place));
            }
        }
        return set;
    }

    /**
     * A cell at the same place as an earlier one.
     *
     * @param row the row of the cell
     * @param first the row of the earlier one
     */
    public record Duplicate(int row, int first) {}

    /**
     * Finds duplicates: cells with the measure, period and codes of an earlier one.
     *
     * @param sizes the number of measures, of periods and of codes in each dimension; every cell lies within them
     * @return each such cell, in order
     */
    public List<Duplicate> duplicates(int... sizes) {
        return new DuplicateCells(this, sizes).find();
    }

    /** Collects cells; not safe to share between threads. */
    public static final class Builder {
        private int size;
        private int[] measures = new int[16];
        private int[] periods = new int[16];
        private final int[][] codes;
        private byte[] kinds = new byte[16];
        private short[] flags = new short[16];
        private final NumberColumn numbers = new NumberColumn();
        private final NumberColumn lows = new NumberColumn();
        private final NumberColumn highs = new NumberColumn();
        private final Map<Integer, Note> notes = new HashMap<>();
        private final Map<Integer, Cell> others = new HashMap<>();

        private Builder(int dimensions) {
            codes = new int[dimensions][16];
        }

        /**
         * Adds a cell.
         *
         * @param measure the index of its measure in the table's list
         * @param period the index of its period in the table's list
         * @param cell its value, flags, limits and note
         * @param code the index of its code in the list of each dimension
         * @return this
         */
        public Builder add(int measure, int period, Cell cell, int... code) {
            place(measure, period, code);
            value(cell);
            size++;
            return this;
        }

        /**
         * Adds a cell with one exact number and neither limits nor note; the same as the other method, without
         * creating an object.
         *
         * @param measure the index of its measure in the table's list
         * @param period the index of its period in the table's list
         * @param digits the number without its decimal point
         * @param scale the number of digits behind the decimal point, from 0 to 18
         * @param status its flags
         * @param code the index of its code in the list of each dimension
         * @return this
         */
        public Builder add(int measure, int period, long digits, int scale, Set<Flag> status, int... code) {
            place(measure, period, code);
            kinds[size] = (byte) BOUNDS.indexOf(Bound.EXACT);
            numbers.put(size, digits, scale, kinds.length);
            flag(status);
            size++;
            return this;
        }

        /** The number of boxed cells so far: ranges, statements and numbers with more digits than a column holds. */
        public int apart() {
            return others.size();
        }

        private void place(int measure, int period, int... code) {
            if (code.length != codes.length) {
                throw new IllegalArgumentException(
                        "a cell has " + code.length + " code(s), its table " + codes.length + " dimension(s)");
            }
            within("measure", measure);
            within("period", period);
            for (int each : code) {
                within("code", each);
            }
            grow();
            measures[size] = measure;
            periods[size] = period;
            for (int dimension = 0; dimension < code.length; dimension++) {
                codes[dimension][size] = code[dimension];
            }
        }

        private void within(String what, int place) {
            if (place < 0) {
                throw new IllegalArgumentException("cell " + (size + 1) + " names the " + what + " at place " + place
                        + "; places are counted from 0");
            }
        }

        private void value(Cell cell) {
            if (!fits(cell)) {
                kinds[size] = BOXED;
                others.put(size, cell);
                return;
            }
            if (cell.value() instanceof StatedValue.Point point) {
                kinds[size] = (byte) BOUNDS.indexOf(point.bound());
                numbers.put(size, point.value(), kinds.length);
            } else if (cell.value() instanceof StatedValue.Absent absent) {
                kinds[size] = (byte) (BOUNDS.size() + REASONS.indexOf(absent.reason()));
            }
            cell.limits().ifPresent(limits -> {
                lows.put(size, limits.low(), kinds.length);
                highs.put(size, limits.high(), kinds.length);
            });
            cell.note().ifPresent(note -> notes.put(size, note));
            flag(cell.flags());
        }

        private static boolean fits(Cell cell) {
            boolean value = cell.value() instanceof StatedValue.Absent
                    || (cell.value().number().filter(NumberColumn::fits).isPresent()
                            && cell.value().numberInWords().isEmpty());
            return value
                    && cell.limits()
                            .map(limits -> limits.bound() == Bound.EXACT
                                    && NumberColumn.fits(limits.low())
                                    && NumberColumn.fits(limits.high()))
                            .orElse(true);
        }

        private void flag(Set<Flag> status) {
            for (Flag flag : status) {
                flags[size] |= (short) (1 << FLAGS.indexOf(flag));
            }
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
            kinds = Arrays.copyOf(kinds, capacity);
            flags = Arrays.copyOf(flags, capacity);
        }

        /**
         * Reorders the periods.
         *
         * @param order the new index of each period
         * @return this
         */
        public Builder periods(int[] order) {
            for (int row = 0; row < size; row++) {
                periods[row] = order[periods[row]];
            }
            return this;
        }

        /** Builds the cells, in the order in which they were added. */
        public Cells build() {
            return new Cells(this);
        }
    }
}
