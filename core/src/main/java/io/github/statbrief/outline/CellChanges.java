package io.github.statbrief.outline;

import io.github.statbrief.Figure;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.outline.content.PeriodChanges;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import io.github.statbrief.text.CellWords;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The changes of cells from one period to another, with the flags of both and no more digits than both have. */
final class CellChanges {
    private final OutlineContext context;
    private final Table table;
    private boolean any;
    private boolean points;

    CellChanges(OutlineContext context, Table table) {
        this.context = context;
        this.table = table;
    }

    /** How the changes are calculated; empty if there are none. */
    Optional<String> remark() {
        return any ? Optional.of(context.labels().changes(points)) : Optional.empty();
    }

    /**
     * The change between two cells: the shorthand of one that has no number; blank if one is missing, has a bound other
     * than "about", or is a change itself.
     *
     * @param newer the row of the newer cell
     * @param older the row of the older cell
     * @param marks takes the flags and the shorthand
     */
    Grid.Place place(OptionalInt newer, OptionalInt older, MarksInUse marks) {
        if (newer.isEmpty() || older.isEmpty()) {
            return Grid.Place.BLANK;
        }
        OptionalInt absent = absent(newer.getAsInt(), older.getAsInt());
        if (absent.isPresent()) {
            Cell cell = table.cells().cell(absent.getAsInt());
            marks.add(cell);
            CellWords words = context.figureText().of(cell, measure(absent.getAsInt()));
            return place(new CellWords("", words.number(), "", words.spoken()));
        }
        Optional<Figure> change = change(newer.getAsInt(), older.getAsInt());
        change.ifPresent(marks::add);
        any |= change.isPresent();
        points |= change.isPresent() && isOfPercentages(newer.getAsInt());
        return change.map(figure -> place(context.figureText().inTable(figure))).orElse(Grid.Place.BLANK);
    }

    /** The changes of all cells of one period, also of those that the brief does not show. */
    PeriodChanges whole(String heading, int newerPeriod, int olderPeriod) {
        Cells cells = table.cells();
        Map<List<Integer>, Integer> older = new HashMap<>();
        IntStream.range(0, cells.size())
                .filter(row -> cells.period(row) == olderPeriod)
                .forEach(row -> older.put(series(row), row));
        Map<Integer, Cell> changes = new LinkedHashMap<>();
        boolean ofPercentages = false;
        for (int row = 0; row < cells.size(); row++) {
            Integer before = cells.period(row) == newerPeriod ? older.get(series(row)) : null;
            Optional<Cell> change = before == null ? Optional.empty() : cell(row, before);
            if (change.isPresent()) {
                changes.put(row, change.get());
                ofPercentages |= isOfPercentages(row);
            }
        }
        return new PeriodChanges(heading, newerPeriod, changes, ofPercentages);
    }

    /** What a cell shares with those of other periods: its measure and its codes. */
    private List<Integer> series(int row) {
        Cells cells = table.cells();
        return Stream.concat(
                        Stream.of(cells.measure(row)),
                        IntStream.range(0, cells.dimensions()).mapToObj(dimension -> cells.code(dimension, row)))
                .toList();
    }

    /** The change as a number with its sign. */
    private Optional<Cell> cell(int newer, int older) {
        OptionalInt absent = absent(newer, older);
        if (absent.isPresent()) {
            return Optional.of(Cell.of(table.cells().cell(absent.getAsInt()).value(), List.of()));
        }
        return change(newer, older).map(change -> {
            BigDecimal amount = change.value().number().orElseThrow();
            BigDecimal signed = change.sense().direction() == Direction.DOWN ? amount.negate() : amount;
            Bound bound = change.value() instanceof StatedValue.Point point ? point.bound() : Bound.EXACT;
            return Cell.of(new StatedValue.Point(bound, signed), change.flags());
        });
    }

    /** The first of two cells that has no number but a reason. */
    private OptionalInt absent(int newer, int older) {
        return IntStream.of(newer, older)
                .filter(row -> table.cells().cell(row).value() instanceof StatedValue.Absent)
                .findFirst();
    }

    /** The change as a figure; empty if nothing may be calculated with these values. */
    private Optional<Figure> change(int newer, int older) {
        try {
            return Optional.of(table.change(newer, older));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isOfPercentages(int row) {
        return measure(row).unit().equals(Unit.Share.PERCENT);
    }

    private static Grid.Place place(CellWords words) {
        return new Grid.Place(
                OptionalInt.empty(), Optional.empty(), words.sign(), words.number(), words.flags(), words.spoken());
    }

    private TableMeasure measure(int row) {
        return table.measures().get(table.cells().measure(row));
    }
}
