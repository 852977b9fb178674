package io.github.statbrief;

import io.github.statbrief.internal.calculation.Calculation;
import io.github.statbrief.internal.calculation.ChangeBySign;
import io.github.statbrief.internal.calculation.Operand;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Dimension;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** States a cell of a table, or the change between two, as a figure, so that it is not typed twice. */
final class CellFigure {
    private static final List<String> OPERANDS = List.of("newer", "older");

    private CellFigure() {}

    /**
     * The figure of a cell. Its id is the cell's notation; its measure has the labels of the cell's codes that are no
     * totals; a change without a direction takes it from its sign.
     */
    static Figure of(Table table, int row) {
        TableMeasure measure = measure(table, row);
        Cell cell = table.cells().cell(row);
        StatedValue shown = measure.shown(cell.value());
        Optional<ChangeBySign> change = ChangeBySign.of(shown, measure.sense());
        StatedValue value = change.map(ChangeBySign::value).orElse(shown);
        Sense sense = change.map(ChangeBySign::sense).orElse(measure.sense());
        Optional<Unit> unit = value instanceof StatedValue.Verbal ? Optional.empty() : Optional.of(measure.unit());
        return new Figure(
                CellReference.of(table, row).notation(),
                named(measure.measure(), table, row),
                value,
                unit,
                sense,
                period(table, row),
                cell.flags(),
                List.of(),
                cell.note().stream().toList(),
                measure.attributes(cell),
                Optional.empty());
    }

    /**
     * The change from one cell to another of the same measure, with the flags of both and no more digits than both have.
     *
     * @throws IllegalArgumentException if nothing may be calculated with their values
     */
    static Figure change(Table table, int newer, int older) {
        Calculation calculated = Calculation.of(
                new Derivation(Derivation.Rule.CHANGE, OPERANDS, Optional.empty()),
                List.of(operand(table, newer, 0), operand(table, older, 1)),
                Optional.empty(),
                Sense.level());
        BigDecimal later = number(table, newer);
        BigDecimal earlier = number(table, older);
        BigDecimal difference =
                later.subtract(earlier).setScale(Math.min(later.scale(), earlier.scale()), RoundingMode.HALF_UP);
        BigDecimal rounded = measure(table, newer)
                .decimals()
                .filter(rounding -> rounding.decimals() < difference.scale())
                .map(rounding -> rounding.of(difference))
                .orElse(difference);
        Bound bound = calculated.value() instanceof StatedValue.Point point ? point.bound() : Bound.EXACT;
        return new Figure(
                CellReference.of(table, newer).notation(),
                measure(table, newer).measure(),
                new StatedValue.Point(bound, rounded.abs()),
                Optional.of(calculated.unit()),
                new Sense.Change(direction(rounded), calculated.sense().compared(), Optional.empty()),
                period(table, newer),
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

    private static BigDecimal number(Table table, int row) {
        return table.cells().cell(row).value().number().orElseThrow();
    }

    private static Operand operand(Table table, int row, int place) {
        Cell cell = table.cells().cell(row);
        TableMeasure measure = measure(table, row);
        return new Operand(
                OPERANDS.get(place),
                measure.measure(),
                cell.value(),
                Optional.of(measure.unit()),
                measure.sense(),
                period(table, row),
                cell.flags(),
                new Comparison.WithCell(CellReference.of(table, row).notation()));
    }

    private static TableMeasure measure(Table table, int row) {
        return table.measures().get(table.cells().measure(row));
    }

    private static ReferencePeriod period(Table table, int row) {
        return table.periods().get(table.cells().period(row));
    }

    private static Measure named(Measure measure, Table table, int row) {
        Map<String, String> codes = new LinkedHashMap<>(measure.dimensions());
        for (int place = 0; place < table.dimensions().size(); place++) {
            Dimension dimension = table.dimensions().get(place);
            int code = table.cells().code(place, row);
            if (!dimension
                    .total()
                    .equals(Optional.of(dimension.codes().get(code).id()))) {
                codes.put(dimension.label(), dimension.names().get(code));
            }
        }
        return new Measure(
                measure.label(),
                measure.stat(),
                measure.population(),
                measure.flow(),
                measure.adjustment(),
                codes,
                measure.prices(),
                measure.base());
    }
}
