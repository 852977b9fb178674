package io.github.statbrief.outline;

import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.internal.outline.PeriodKinds;
import io.github.statbrief.internal.outline.Selection;
import io.github.statbrief.internal.outline.SharedWords;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.text.CellWords;
import io.github.statbrief.text.Label;
import io.github.statbrief.value.Granularity;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Arranges the selected cells of a table in rows and columns: rows are periods if there are several, otherwise codes.
 * Used once.
 */
final class GridBuilder {
    /** The position of a cell: its measure, its period, then its code in each dimension. */
    private record Key(List<Integer> places) {}

    private final OutlineContext context;
    private final Table table;
    private final Selection selection;
    private final MarksInUse marks;
    private final CellDetails details;
    private final SharedWords shared;
    private final List<List<String>> codeNames;
    private final List<List<Integer>> combinations = new ArrayList<>();
    private final Map<Key, Integer> rowsByKey = new HashMap<>();
    private int shown;
    private boolean hasBlanks;

    GridBuilder(OutlineContext context, Table table, Selection selection, MarksInUse marks) {
        this.context = context;
        this.table = table;
        this.selection = selection;
        this.marks = marks;
        details = new CellDetails(context, table);
        shared = SharedWords.of(context.figureText(), table, selection.measures());
        this.codeNames = table.dimensions().stream().map(Dimension::names).toList();
        combine(new ArrayList<>());
        Cells cells = table.cells();
        BitSet periods = new BitSet();
        selection.periods().forEach(periods::set);
        for (int row = 0; row < cells.size(); row++) {
            if (periods.get(cells.period(row)) && isSelected(row)) {
                rowsByKey.put(key(row), row);
            }
        }
    }

    /** Whether the measure and the codes of a cell are shown. */
    private boolean isSelected(int row) {
        Cells cells = table.cells();
        return selection.measures().contains(cells.measure(row))
                && IntStream.range(0, cells.dimensions())
                        .allMatch(dimension -> selection.codes().get(dimension).contains(cells.code(dimension, row)));
    }

    Grid grid() {
        return switch (selection.rows()) {
            case PERIODS -> byPeriod();
            case CODES ->
                selection.across().isPresent() ? pivot(selection.across().getAsInt()) : byCode();
            case MEASURES -> byMeasure();
        };
    }

    /** The number of table cells in the grid; available once the grid is made. */
    int shown() {
        return shown;
    }

    /** What the cells of the grid carry besides; available once the grid is made. */
    CellDetails details() {
        return details;
    }

    /** Whether a place of the grid has no cell; available once the grid is made. */
    boolean hasBlanks() {
        return hasBlanks;
    }

    private Grid byPeriod() {
        List<Grid.Column> columns = new ArrayList<>();
        for (List<Integer> combination : combinations) {
            selection.measures().forEach(measure -> columns.add(column(measure, combination)));
        }
        List<Grid.Row> rows = new ArrayList<>();
        PeriodKinds kinds = new PeriodKinds(table);
        int before = -1;
        for (int period : selection.periods()) {
            List<Grid.Place> places = new ArrayList<>();
            for (List<Integer> combination : combinations) {
                selection.measures().forEach(measure -> places.add(place(measure, period, combination)));
            }
            boolean startsGroup = before >= 0
                    && (!kinds.of(before).equals(kinds.of(period))
                            || (year(before) != year(period) && isPartOfYear(period)));
            rows.add(new Grid.Row(heading(period), startsGroup, places));
            before = period;
        }
        return new Grid(context.label(Label.PERIOD), columns, rows);
    }

    private Grid byCode() {
        List<Grid.Column> columns = selection.measures().stream()
                .map(measure -> column(measure, List.of()))
                .toList();
        int period = selection.periods().get(selection.periods().size() - 1);
        List<Grid.Row> rows = new ArrayList<>();
        for (List<Integer> combination : combinations) {
            List<Grid.Place> places = selection.measures().stream()
                    .map(measure -> place(measure, period, combination))
                    .toList();
            String heading = combination.isEmpty() ? heading(period) : names(combination);
            rows.add(new Grid.Row(heading, false, places));
        }
        String heading = table.dimensions().isEmpty()
                ? context.label(Label.PERIOD)
                : String.join(
                        ", ",
                        table.dimensions().stream()
                                .map(dimension -> dimension.label())
                                .toList());
        return new Grid(heading, columns, rows);
    }

    /** One period: the codes of one dimension side by side, those of the others below each other. */
    private Grid pivot(int across) {
        List<Grid.Column> columns = new ArrayList<>();
        for (int code : selection.codes().get(across)) {
            for (int measure : selection.measures()) {
                TableMeasure column = table.measures().get(measure);
                String label = context.figureText().label(column.measure(), shared.qualifiers());
                String name = codeNames.get(across).get(code);
                columns.add(
                        new Grid.Column(selection.measures().size() > 1 ? label + ", " + name : name, unit(column)));
            }
        }
        int period = selection.periods().get(selection.periods().size() - 1);
        List<Grid.Row> rows = new ArrayList<>();
        for (List<Integer> combination : combinations) {
            if (combination.get(across).equals(selection.codes().get(across).get(0))) {
                List<Grid.Place> places = new ArrayList<>();
                for (int code : selection.codes().get(across)) {
                    List<Integer> at = new ArrayList<>(combination);
                    at.set(across, code);
                    selection.measures().forEach(measure -> places.add(place(measure, period, at)));
                }
                rows.add(new Grid.Row(names(combination, across), false, places));
            }
        }
        String heading = IntStream.range(0, table.dimensions().size())
                .filter(dimension ->
                        dimension != across && selection.codes().get(dimension).size() > 1)
                .mapToObj(dimension -> table.dimensions().get(dimension).label())
                .collect(Collectors.joining(", "));
        return new Grid(heading, columns, rows);
    }

    /** One series for each measure, the measures below each other, because they are too many to stand side by side. */
    private Grid byMeasure() {
        List<Grid.Column> columns = selection.periods().stream()
                .map(period -> new Grid.Column(heading(period), ""))
                .toList();
        List<Grid.Row> rows = new ArrayList<>();
        for (int measure : selection.measures()) {
            TableMeasure row = table.measures().get(measure);
            List<Grid.Place> places = selection.periods().stream()
                    .map(period -> place(measure, period, combinations.get(0)))
                    .toList();
            String label = context.figureText().label(row.measure(), shared.qualifiers());
            String unit = unit(row);
            String heading = unit.isEmpty() ? label : context.gridText().measureWithUnit(label, unit);
            rows.add(new Grid.Row(heading, false, places));
        }
        return new Grid(context.label(Label.MEASURE), columns, rows);
    }

    private String heading(int period) {
        return context.figureText().period(table.periods().get(period));
    }

    /** Heads a column with its differences from the others: the measure, the codes, or both. */
    private Grid.Column column(int measure, List<Integer> combination) {
        TableMeasure column = table.measures().get(measure);
        String label = context.figureText().heading(column, shared.qualifiers());
        String codes = combinations.size() > 1 && !combination.isEmpty() ? names(combination) : "";
        String heading = codes.isEmpty() ? label : selection.measures().size() > 1 ? label + ", " + codes : codes;
        return new Grid.Column(heading, unit(column));
    }

    /** The unit of a column; empty if all share it. */
    private String unit(TableMeasure measure) {
        return shared.unit().isPresent() ? "" : context.figureText().unit(measure.unit());
    }

    private Grid.Place place(int measure, int period, List<Integer> combination) {
        List<Integer> places = new ArrayList<>(List.of(measure, period));
        places.addAll(combination);
        Integer row = rowsByKey.get(new Key(places));
        if (row == null) {
            hasBlanks = true;
            return new Grid.Place(OptionalInt.empty(), "", "", "", "");
        }
        shown++;
        Cell cell = table.cells().cell(row);
        marks.add(cell);
        details.add(row);
        CellWords words = context.figureText().of(cell, table.measures().get(measure));
        return new Grid.Place(OptionalInt.of(row), words.sign(), words.number(), words.flags(), words.spoken());
    }

    private String names(List<Integer> combination) {
        return names(combination, -1);
    }

    /** The names of codes that distinguish a combination, without those of one dimension. */
    private String names(List<Integer> combination, int without) {
        List<String> names = new ArrayList<>();
        for (int dimension = 0; dimension < combination.size(); dimension++) {
            if (dimension == without) {
                continue;
            }
            if (selection.codes().get(dimension).size() > 1 || combination.size() == 1) {
                names.add(codeNames.get(dimension).get(combination.get(dimension)));
            }
        }
        return String.join(", ", names);
    }

    private void combine(List<Integer> start) {
        if (start.size() == selection.codes().size()) {
            combinations.add(List.copyOf(start));
            return;
        }
        for (int code : selection.codes().get(start.size())) {
            start.add(code);
            combine(start);
            start.remove(start.size() - 1);
        }
    }

    private Key key(int row) {
        Cells cells = table.cells();
        List<Integer> places = new ArrayList<>(List.of(cells.measure(row), cells.period(row)));
        IntStream.range(0, cells.dimensions()).forEach(dimension -> places.add(cells.code(dimension, row)));
        return new Key(places);
    }

    private int year(int period) {
        return table.periods().get(period) instanceof ReferencePeriod.Calendar calendar
                ? calendar.first().getYear()
                : -1;
    }

    private boolean isPartOfYear(int period) {
        return table.periods().get(period) instanceof ReferencePeriod.Calendar calendar
                && calendar.granularity().compareTo(Granularity.GOVERNMENT_YEAR) > 0;
    }
}
