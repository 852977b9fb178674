package io.github.statbrief.outline;

import io.github.statbrief.CellReference;
import io.github.statbrief.Figure;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.internal.calculation.Calculation;
import io.github.statbrief.internal.calculation.Operand;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.table.Cell;
import io.github.statbrief.text.CellWords;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.Derivation;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The changes of cells from one period to another, with the flags of both and no more digits than both have. */
final class CellChanges {
    private static final List<String> NAMES = List.of("newer", "older");

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
        return any ? Optional.of(context.gridText().changes(points)) : Optional.empty();
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
        for (int row : List.of(newer.getAsInt(), older.getAsInt())) {
            Cell cell = table.cells().cell(row);
            if (cell.value() instanceof StatedValue.Absent) {
                marks.add(cell);
                CellWords words = context.figureText().of(cell, measure(row));
                return place(new CellWords("", words.number(), "", words.spoken()));
            }
        }
        try {
            Figure change = change(newer.getAsInt(), older.getAsInt());
            marks.add(change);
            any = true;
            points |= measure(newer.getAsInt()).unit().equals(Unit.Share.PERCENT);
            return place(context.figureText().inTable(change));
        } catch (IllegalArgumentException e) {
            return Grid.Place.BLANK; // nothing may be calculated with these values
        }
    }

    private static Grid.Place place(CellWords words) {
        return new Grid.Place(
                OptionalInt.empty(), Optional.empty(), words.sign(), words.number(), words.flags(), words.spoken());
    }

    private Figure change(int newer, int older) {
        Calculation calculated = Calculation.of(
                new Derivation(Derivation.Rule.CHANGE, NAMES, Optional.empty()),
                List.of(operand(newer, 0), operand(older, 1)),
                Optional.empty(),
                Sense.level());
        BigDecimal later = number(newer);
        BigDecimal earlier = number(older);
        BigDecimal difference =
                later.subtract(earlier).setScale(Math.min(later.scale(), earlier.scale()), RoundingMode.HALF_UP);
        BigDecimal rounded = measure(newer)
                .decimals()
                .filter(rounding -> rounding.decimals() < difference.scale())
                .map(rounding -> rounding.of(difference))
                .orElse(difference);
        Bound bound = calculated.value() instanceof StatedValue.Point point ? point.bound() : Bound.EXACT;
        return new Figure(
                CellReference.of(table, newer).notation(),
                measure(newer).measure(),
                new StatedValue.Point(bound, rounded.abs()),
                Optional.of(calculated.unit()),
                new Sense.Change(direction(rounded), calculated.sense().compared(), Optional.empty()),
                period(newer),
                calculated.flags(),
                List.of(),
                List.of());
    }

    private static Direction direction(BigDecimal change) {
        return switch (change.signum()) {
            case 1 -> Direction.UP;
            case -1 -> Direction.DOWN;
            default -> Direction.STEADY;
        };
    }

    private BigDecimal number(int row) {
        return table.cells().cell(row).value().number().orElseThrow();
    }

    private Operand operand(int row, int place) {
        Cell cell = table.cells().cell(row);
        TableMeasure measure = measure(row);
        return new Operand(
                NAMES.get(place),
                measure.measure(),
                cell.value(),
                Optional.of(measure.unit()),
                measure.sense(),
                period(row),
                cell.flags(),
                new Comparison.WithCell(CellReference.of(table, row).notation()));
    }

    private TableMeasure measure(int row) {
        return table.measures().get(table.cells().measure(row));
    }

    private ReferencePeriod period(int row) {
        return table.periods().get(table.cells().period(row));
    }
}
