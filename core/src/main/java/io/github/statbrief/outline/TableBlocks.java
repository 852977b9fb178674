package io.github.statbrief.outline;

import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The block of one table. */
final class TableBlocks {
    private final Workshop workshop;
    private final Table table;

    TableBlocks(Workshop workshop, Table table) {
        this.workshop = workshop;
        this.table = table;
    }

    Block.DataTable block() {
        Selection selection = Selection.of(table);
        MarksInUse marks = new MarksInUse(workshop);
        GridBuilder builder = new GridBuilder(workshop, table, selection, marks);
        Grid grid = builder.grid();
        int all = table.cells().size();
        Optional<String> remark = builder.shown() == all
                ? Optional.empty()
                : Optional.of(workshop.text.leftOut(table.id(), builder.shown(), all));
        return new Block.DataTable(
                workshop.nextTable(),
                table.title(),
                subtitle(selection),
                table,
                grid,
                marks.legend(),
                remark,
                workshop.references.notes(table.notes()));
    }

    /** What every cell shown has in common: the measure if there is one, the codes that are fixed, the first and last period. */
    private String subtitle(Selection selection) {
        List<String> parts = new ArrayList<>();
        if (selection.measures().size() == 1) {
            TableMeasure measure = table.measures().get(selection.measures().get(0));
            parts.add(workshop.figureText.label(measure.measure()));
            parts.add(workshop.figureText.unit(measure.unit()));
        }
        for (int dimension = 0; dimension < table.dimensions().size(); dimension++) {
            List<Integer> codes = selection.codes().get(dimension);
            if (codes.size() == 1) {
                parts.add(workshop.text.fixed(
                        table.dimensions().get(dimension).label(),
                        table.dimensions()
                                .get(dimension)
                                .codes()
                                .get(codes.get(0))
                                .label()));
            }
        }
        List<Integer> periods = selection.periods();
        String first = period(periods.get(0));
        parts.add(periods.size() == 1 ? first : workshop.text.periods(first, period(periods.get(periods.size() - 1))));
        return String.join(", ", parts);
    }

    private String period(int place) {
        return workshop.figureText.period(table.periods().get(place));
    }
}
