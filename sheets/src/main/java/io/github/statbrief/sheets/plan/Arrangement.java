package io.github.statbrief.sheets.plan;

import io.github.statbrief.Table;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The cells of a table in rows and columns, as a publication sets them: periods below each other and codes beside each
 * other if they fit, in the order of the table, totals first. A table that fits no sheet for readers has none.
 *
 * @param down what the rows are: {@link #MEASURE}, {@link #PERIOD}, or the places of dimensions behind them
 * @param across what the columns are
 * @param rows the measure, period and codes of each row, with those across as -1
 * @param columns the same of each column, with those down as -1
 * @param cells the row in the table's cells of each place; -1 where there is no cell
 */
record Arrangement(
        List<Integer> down, List<Integer> across, List<Key> rows, List<Key> columns, List<List<Integer>> cells) {
    /** The measures of a table. */
    static final int MEASURE = 0;

    /** The periods of a table. */
    static final int PERIOD = 1;

    private static final int FIRST_DIMENSION = 2;
    private static final int NONE = -1;

    /** The most columns of numbers that fit a page on its side. */
    private static final int USUAL_COLUMNS = 12;
    /** The most columns of numbers that are still read as a table. */
    private static final int MOST_COLUMNS = 24;
    /** The most rows that are read rather than searched: thirty years of months. */
    private static final int MOST_ROWS = 400;

    /** The measure, the period and the codes of a row or a column. */
    record Key(List<Integer> places) {
        /** The place in the list of an axis. */
        int at(int axis) {
            return places.get(axis);
        }
    }

    /** Arranges a table; empty if it is too long, too wide or too sparse to be read. */
    static Optional<Arrangement> of(Table table) {
        if (table.cells().size() == 0 || table.cells().size() > MOST_ROWS * MOST_COLUMNS) {
            return Optional.empty();
        }
        List<Arrangement> fitting = new ArrayList<>();
        for (List<Integer> down : choices(table)) {
            arranged(table, down).ifPresent(fitting::add);
        }
        return fitting.stream()
                .filter(each -> each.columns().size() <= USUAL_COLUMNS)
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    /** What may stand below each other, the best first. */
    private static List<List<Integer>> choices(Table table) {
        Set<Integer> periods = new TreeSet<>();
        IntStream.range(0, table.cells().size())
                .forEach(row -> periods.add(table.cells().period(row)));
        List<Integer> dimensions = IntStream.range(0, table.dimensions().size())
                .map(dimension -> dimension + FIRST_DIMENSION)
                .boxed()
                .toList();
        List<List<Integer>> choices = new ArrayList<>();
        if (periods.size() > 1) {
            choices.add(List.of(PERIOD));
        }
        if (dimensions.size() > 1 && periods.size() == 1) {
            choices.add(dimensions.subList(0, dimensions.size() - 1));
        }
        if (!dimensions.isEmpty()) {
            choices.add(dimensions);
        }
        if (dimensions.size() > 1) {
            List<Integer> both = new ArrayList<>(List.of(PERIOD));
            both.addAll(dimensions.subList(0, dimensions.size() - 1));
            choices.add(both);
        }
        choices.add(List.of(PERIOD));
        choices.add(List.of(MEASURE));
        if (!dimensions.isEmpty()) {
            List<Integer> all = new ArrayList<>(List.of(PERIOD));
            all.addAll(dimensions);
            choices.add(all);
        }
        return choices;
    }

    private static Optional<Arrangement> arranged(Table table, List<Integer> down) {
        List<Integer> across = IntStream.range(
                        0, FIRST_DIMENSION + table.dimensions().size())
                .filter(axis -> !down.contains(axis))
                .boxed()
                .toList();
        Cells cells = table.cells();
        Map<Key, Integer> rows = ordered(table, down);
        Map<Key, Integer> columns = ordered(table, across);
        long places = (long) rows.size() * columns.size();
        if (rows.size() > MOST_ROWS || columns.size() > MOST_COLUMNS || places > 2L * cells.size()) {
            return Optional.empty();
        }
        List<List<Integer>> placed = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            placed.add(new ArrayList<>(Collections.nCopies(columns.size(), NONE)));
        }
        for (int cell = 0; cell < cells.size(); cell++) {
            int row = rows.getOrDefault(key(table, cell, down), NONE);
            int column = columns.getOrDefault(key(table, cell, across), NONE);
            placed.get(row).set(column, cell);
        }
        return Optional.of(new Arrangement(down, across, keys(rows), keys(columns), placed));
    }

    private static List<Key> keys(Map<Key, Integer> places) {
        List<Key> keys = new ArrayList<>(places.keySet());
        keys.sort(Comparator.comparing(key -> places.getOrDefault(key, NONE)));
        return keys;
    }

    /** The different keys of cells on some axes, each with its place in order. */
    private static Map<Key, Integer> ordered(Table table, List<Integer> axes) {
        Comparator<Key> order = axes.stream()
                .map(axis -> Comparator.comparingInt((Key key) -> rank(table, axis, key.at(axis))))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
        Set<Key> keys = new TreeSet<>(order);
        IntStream.range(0, table.cells().size()).forEach(cell -> keys.add(key(table, cell, axes)));
        Map<Key, Integer> places = new HashMap<>();
        keys.forEach(key -> places.put(key, places.size()));
        return places;
    }

    /** The place of a measure, period or code in its list; of a total, before all others. */
    private static int rank(Table table, int axis, int place) {
        return axis >= FIRST_DIMENSION && isTotal(table, axis, place) ? NONE : place;
    }

    /** Whether the code of a dimension stands for all others: it is said to, or all others are its parts. */
    static boolean isTotal(Table table, int axis, int place) {
        Dimension dimension = table.dimensions().get(axis - FIRST_DIMENSION);
        List<Code> whole = dimension.codes().stream()
                .filter(code -> code.parent().isEmpty())
                .toList();
        Optional<String> total = dimension
                .total()
                .or(() -> whole.size() == 1 && dimension.codes().size() > 1
                        ? Optional.of(whole.get(0).id())
                        : Optional.empty());
        return total.filter(dimension.codes().get(place).id()::equals).isPresent();
    }

    private static Key key(Table table, int cell, List<Integer> axes) {
        Cells cells = table.cells();
        return new Key(IntStream.range(0, FIRST_DIMENSION + cells.dimensions())
                .map(axis -> !axes.contains(axis)
                        ? NONE
                        : axis == MEASURE
                                ? cells.measure(cell)
                                : axis == PERIOD ? cells.period(cell) : cells.code(axis - FIRST_DIMENSION, cell))
                .boxed()
                .toList());
    }

    /** The dimension of an axis. */
    static Dimension dimension(Table table, int axis) {
        return table.dimensions().get(axis - FIRST_DIMENSION);
    }

    /** Those of some axes on which keys differ. */
    static List<Integer> varying(List<Key> keys, List<Integer> axes) {
        return axes.stream()
                .filter(axis ->
                        keys.stream().map(key -> key.at(axis)).distinct().count() > 1)
                .toList();
    }

    /** Whether a row or column is the total of those beside it: it has the total of one dimension and of all that vary. */
    boolean isTotal(Table table, Key key, List<Integer> varying) {
        List<Integer> dimensions =
                varying.stream().filter(axis -> axis >= FIRST_DIMENSION).toList();
        return !dimensions.isEmpty() && dimensions.stream().allMatch(axis -> isTotal(table, axis, key.at(axis)));
    }
}
