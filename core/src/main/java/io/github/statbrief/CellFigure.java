package io.github.statbrief;

import io.github.statbrief.internal.calculation.ChangeBySign;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** States a cell of a table as a figure, so that a key figure of a table is not typed twice. */
final class CellFigure {
    private CellFigure() {}

    /**
     * The figure of a cell. Its id is the cell's notation; its measure has the labels of the cell's codes that are no
     * totals; a change without a direction takes it from its sign.
     */
    static Figure of(Table table, int row) {
        TableMeasure measure = table.measures().get(table.cells().measure(row));
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
                table.periods().get(table.cells().period(row)),
                cell.flags(),
                List.of(),
                cell.note().stream().toList(),
                measure.attributes(cell),
                Optional.empty());
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
