package io.github.statbrief.internal.calculation;

import io.github.statbrief.CellReference;
import io.github.statbrief.Figure;
import io.github.statbrief.Measure;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.internal.text.Suggestions;
import io.github.statbrief.table.Cell;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures and cells of a release, as operands. */
final class Operands {
    private final Map<String, Figure> figures;
    private final Map<String, Table> tables;

    Operands(Map<String, Figure> figures, Map<String, Table> tables) {
        this.figures = figures;
        this.tables = tables;
    }

    /** The figure of an id. */
    Figure figure(String id) {
        Figure figure = figures.get(id);
        if (figure == null) {
            throw new IllegalArgumentException(
                    "no figure '" + id + "'" + Suggestions.didYouMean(id, List.copyOf(figures.keySet())));
        }
        return figure;
    }

    /** A figure as operand. */
    Operand of(Figure figure) {
        return new Operand(
                figure.id(),
                figure.measure(),
                figure.value(),
                figure.unit(),
                figure.sense(),
                figure.period(),
                figure.flags(),
                new Comparison.WithFigure(figure.id()));
    }

    /** The cell of a notation as operand. */
    Operand cell(String notation) {
        CellReference reference = CellReference.parse(notation);
        Table table = tables.get(reference.table());
        if (table == null) {
            throw new IllegalArgumentException("no table '" + reference.table() + "'"
                    + Suggestions.didYouMean(reference.table(), List.copyOf(tables.keySet())));
        }
        int row = reference.row(table);
        Cell cell = table.cells().cell(row);
        TableMeasure measure = table.measures().get(table.cells().measure(row));
        Optional<Unit> unit =
                cell.value() instanceof StatedValue.Verbal ? Optional.empty() : Optional.of(measure.unit());
        return new Operand(
                notation,
                new Series(table.id(), measure.measure(), codes(table, row)),
                cell.value(),
                unit,
                measure.sense(),
                table.periods().get(table.cells().period(row)),
                cell.flags(),
                new Comparison.WithCell(notation));
    }

    private record Series(String table, Measure measure, List<Integer> codes) {}

    private static List<Integer> codes(Table table, int row) {
        List<Integer> codes = new ArrayList<>();
        for (int place = 0; place < table.dimensions().size(); place++) {
            codes.add(table.cells().code(place, row));
        }
        return codes;
    }
}
