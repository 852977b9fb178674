package io.github.statbrief.outline;

import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.internal.check.ChangePeriods;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.internal.outline.PeriodKinds;
import io.github.statbrief.internal.outline.Selection;
import io.github.statbrief.internal.outline.SharedWords;
import io.github.statbrief.outline.content.PeriodChanges;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import io.github.statbrief.text.Label;
import io.github.statbrief.value.Granularity;
import io.github.statbrief.value.ReferencePeriod;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
    private final GridCodes codes;
    private final CellChanges changes;
    private final Map<Key, Integer> rowsByKey = new HashMap<>();
    private int shown;
    private boolean hasBlanks;

    GridBuilder(OutlineContext context, Table table, Selection selection, MarksInUse marks) {
        this.context = context;
        this.table = table;
        this.selection = selection;
        this.marks = marks;
        details = new CellDetails(context, table);
        changes = new CellChanges(context, table);
        shared = SharedWords.of(context.figureText(), table, selection.measures());
        this.codes = new GridCodes(table, selection.codes());
        Cells cells = table.cells();
        BitSet periods = new BitSet();
        selection.periods().forEach(periods::set);
        // what the newest period is compared with need not be shown
        new ChangePeriods(table)
                .before(selection.periods().get(selection.periods().size() - 1))
                .forEach(periods::set);
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
        for (List<Integer> combination : codes.combinations()) {
            selection.measures().forEach(measure -> columns.add(column(measure, combination)));
        }
        List<Grid.Row> rows = new ArrayList<>();
        PeriodKinds kinds = new PeriodKinds(table);
        int before = -1;
        for (int period : selection.periods()) {
            List<Grid.Place> places = new ArrayList<>();
            for (List<Integer> combination : codes.combinations()) {
                selection.measures().forEach(measure -> places.add(place(measure, period, combination)));
            }
            boolean startsGroup = before >= 0
                    && (!kinds.of(before).equals(kinds.of(period))
                            || (year(before) != year(period) && isPartOfYear(period)));
            boolean newest =
                    period == selection.periods().get(selection.periods().size() - 1);
            rows.add(new Grid.Row(
                    heading(period),
                    Optional.empty(),
                    startsGroup,
                    false,
                    newest ? Grid.RowKind.NEWEST : Grid.RowKind.USUAL,
                    places));
            before = period;
        }
        rows.addAll(changes());
        return new Grid(context.label(Label.PERIOD), columns, rows);
    }

    /** The changes to the newest period that the author asks for. */
    private List<Grid.Row> changes() {
        List<Grid.Row> rows = new ArrayList<>();
        int newer = selection.periods().get(selection.periods().size() - 1);
        for (int older : new ChangePeriods(table).before(newer)) {
            List<Grid.Place> places = new ArrayList<>();
            for (List<Integer> combination : codes.combinations()) {
                for (int measure : selection.measures()) {
                    places.add(changes.place(
                            found(measure, newer, combination), found(measure, older, combination), marks));
                }
            }
            hasBlanks |= places.contains(Grid.Place.BLANK);
            rows.add(new Grid.Row(
                    changeHeading(newer, older), Optional.empty(), rows.isEmpty(), false, Grid.RowKind.CHANGE, places));
        }
        return rows;
    }

    private String changeHeading(int newer, int older) {
        return context.gridText().change(brief(newer), brief(older));
    }

    /** The changes to the newest period that the author asks for, of all cells of the table. */
    List<PeriodChanges> wholeChanges() {
        int newer = selection.periods().get(selection.periods().size() - 1);
        return new ChangePeriods(table)
                .before(newer).stream()
                        .map(older -> changes.whole(changeHeading(newer, older), newer, older))
                        .toList();
    }

    /** The changes in rows below the periods; available once the grid is made. */
    CellChanges cellChanges() {
        return changes;
    }

    private String brief(int period) {
        return context.figureText().briefPeriod(table.periods().get(period));
    }

    private OptionalInt found(int measure, int period, List<Integer> combination) {
        Integer row = rowsByKey.get(keyOf(measure, period, combination));
        return row == null ? OptionalInt.empty() : OptionalInt.of(row);
    }

    private static Key keyOf(int measure, int period, List<Integer> combination) {
        List<Integer> places = new ArrayList<>(List.of(measure, period));
        places.addAll(combination);
        return new Key(places);
    }

    private Grid byCode() {
        List<Grid.Column> columns = selection.measures().stream()
                .map(measure -> column(measure, List.of()))
                .toList();
        int period = selection.periods().get(selection.periods().size() - 1);
        List<GridCodes.Line> lines = new ArrayList<>();
        for (List<Integer> combination : codes.combinations()) {
            List<Grid.Place> places = selection.measures().stream()
                    .map(measure -> place(measure, period, combination))
                    .toList();
            lines.add(new GridCodes.Line(combination, places));
        }
        if (table.dimensions().isEmpty()) {
            Grid.Row row = new Grid.Row(
                    heading(period),
                    Optional.empty(),
                    false,
                    false,
                    lines.get(0).places());
            return new Grid(context.label(Label.PERIOD), columns, List.of(row));
        }
        return new Grid(codes.rowHeading(GridCodes.NONE), columns, codes.rows(GridCodes.NONE, lines));
    }

    /** One period: the codes of one dimension side by side, those of the others below each other. */
    private Grid pivot(int across) {
        List<Grid.Column> columns = new ArrayList<>();
        for (int code : codes.of(across)) {
            for (int measure : selection.measures()) {
                TableMeasure column = table.measures().get(measure);
                String label = context.figureText().heading(column, shared.qualifiers());
                String name = codes.name(across, code);
                columns.add(new Grid.Column(
                        selection.measures().size() > 1 ? label + ", " + name : name,
                        unit(column),
                        codes.isTotal(across, code)));
            }
        }
        int period = selection.periods().get(selection.periods().size() - 1);
        List<GridCodes.Line> lines = new ArrayList<>();
        for (List<Integer> combination : codes.combinations()) {
            if (combination.get(across).equals(codes.of(across).get(0))) {
                List<Grid.Place> places = new ArrayList<>();
                for (int code : codes.of(across)) {
                    List<Integer> at = new ArrayList<>(combination);
                    at.set(across, code);
                    selection.measures().forEach(measure -> places.add(place(measure, period, at)));
                }
                lines.add(new GridCodes.Line(combination, places));
            }
        }
        return new Grid(codes.rowHeading(across), columns, codes.rows(across, lines));
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
                    .map(period -> place(measure, period, codes.combinations().get(0)))
                    .toList();
            String label = context.figureText().heading(row, shared.qualifiers());
            String unit = unit(row);
            String heading = unit.isEmpty() ? label : context.gridText().measureWithUnit(label, unit);
            rows.add(new Grid.Row(heading, Optional.empty(), false, false, places));
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
        boolean several = codes.combinations().size() > 1 && !combination.isEmpty();
        String names = several ? codes.names(combination, GridCodes.NONE) : "";
        String heading = names.isEmpty() ? label : selection.measures().size() > 1 ? label + ", " + names : names;
        boolean total = several && codes.isTotal(combination, codes.varying(GridCodes.NONE));
        return new Grid.Column(heading, unit(column), total);
    }

    /** The unit of a column; empty if all share it. */
    private String unit(TableMeasure measure) {
        return shared.unit().isPresent() ? "" : context.figureText().unit(measure.unit());
    }

    private Grid.Place place(int measure, int period, List<Integer> combination) {
        Integer row = rowsByKey.get(keyOf(measure, period, combination));
        if (row == null) {
            hasBlanks = true;
            return Grid.Place.BLANK;
        }
        shown++;
        Cell cell = table.cells().cell(row);
        marks.add(cell);
        details.add(row);
        return new Grid.Place(
                row, context.figureText().of(cell, table.measures().get(measure)));
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
