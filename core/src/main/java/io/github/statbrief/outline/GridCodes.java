package io.github.statbrief.outline;

import io.github.statbrief.Table;
import io.github.statbrief.internal.outline.TotalCodes;
import io.github.statbrief.table.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The codes that a grid shows, totals first, with their names. */
final class GridCodes {
    /** Stands for no dimension. */
    static final int NONE = -1;

    private final Table table;
    private final List<List<Integer>> shown = new ArrayList<>();
    private final List<TotalCodes> totals = new ArrayList<>();
    private final List<List<String>> names;
    private final List<List<Integer>> combinations = new ArrayList<>();

    /**
     * Orders the codes of a selection.
     *
     * @param table the table
     * @param selected the places of the codes selected of each dimension
     */
    GridCodes(Table table, List<List<Integer>> selected) {
        this.table = table;
        this.names = table.dimensions().stream().map(Dimension::names).toList();
        for (int dimension = 0; dimension < selected.size(); dimension++) {
            TotalCodes codes = new TotalCodes(table.dimensions().get(dimension), selected.get(dimension));
            totals.add(codes);
            shown.add(codes.totalFirst());
        }
        combine(new ArrayList<>());
    }

    private void combine(List<Integer> start) {
        if (start.size() == shown.size()) {
            combinations.add(List.copyOf(start));
            return;
        }
        for (int code : shown.get(start.size())) {
            start.add(code);
            combine(start);
            start.remove(start.size() - 1);
        }
    }

    /** Every combination of one code of each dimension, in the order of the grid. */
    List<List<Integer>> combinations() {
        return combinations;
    }

    /** The codes of a dimension, in the order of the grid. */
    List<Integer> of(int dimension) {
        return shown.get(dimension);
    }

    /** The name of a code. */
    String name(int dimension, int code) {
        return names.get(dimension).get(code);
    }

    /** The dimensions with several codes, without one of them. */
    List<Integer> varying(int without) {
        return IntStream.range(0, shown.size())
                .filter(dimension ->
                        dimension != without && shown.get(dimension).size() > 1)
                .boxed()
                .toList();
    }

    /** The names of codes that distinguish a combination, without those of one dimension. */
    String names(List<Integer> combination, int without) {
        List<String> parts = new ArrayList<>();
        for (int dimension = 0; dimension < combination.size(); dimension++) {
            boolean tells = shown.get(dimension).size() > 1 || combination.size() == 1;
            if (dimension != without && tells) {
                parts.add(name(dimension, combination.get(dimension)));
            }
        }
        return String.join(", ", parts);
    }

    /** Whether a combination stands for others beside it: its codes of some dimensions are all totals. */
    boolean isTotal(List<Integer> combination, List<Integer> dimensions) {
        return !dimensions.isEmpty()
                && dimensions.stream().allMatch(dimension -> isTotal(dimension, combination.get(dimension)));
    }

    /** Whether a code stands for others of its dimension. */
    boolean isTotal(int dimension, int code) {
        return totals.get(dimension).isTotal(code);
    }

    /**
     * The rows of codes of one period. Those of several dimensions are grouped by the first of these, whose code is on
     * a line of its own above them.
     *
     * @param across the dimension whose codes head the columns; {@link #NONE} if none does
     */
    List<Grid.Row> rows(int across, List<Line> lines) {
        List<Integer> varying = varying(across);
        boolean grouped = varying.size() > 1;
        List<Integer> within = grouped ? varying.subList(1, varying.size()) : varying;
        List<Grid.Row> rows = new ArrayList<>();
        Optional<String> before = Optional.empty();
        for (Line line : lines) {
            boolean total = isTotal(line.codes(), within);
            if (grouped) {
                int first = varying.get(0);
                Optional<String> group = Optional.of(name(first, line.codes().get(first)));
                String heading = String.join(
                        ", ",
                        within.stream()
                                .map(dimension -> name(dimension, line.codes().get(dimension)))
                                .toList());
                rows.add(new Grid.Row(heading, group, !group.equals(before), total, line.places()));
                before = group;
            } else {
                boolean starts = total && !rows.isEmpty();
                rows.add(new Grid.Row(names(line.codes(), across), Optional.empty(), starts, total, line.places()));
            }
        }
        return rows;
    }

    /** The heading of rows: the dimensions that distinguish them, otherwise all of them. */
    String rowHeading(int across) {
        List<Integer> told = varying(across).isEmpty() && across == NONE
                ? IntStream.range(0, shown.size()).boxed().toList()
                : varying(across);
        return String.join(
                ", ",
                told.stream()
                        .map(dimension -> table.dimensions().get(dimension).label())
                        .toList());
    }

    /**
     * A row before it has a heading.
     *
     * @param codes its code in each dimension
     * @param places its content in each column
     */
    record Line(List<Integer> codes, List<Grid.Place> places) {}
}
