package io.github.statbrief.internal.yaml.write;

import io.github.statbrief.Prose;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.table.DisplaySelection;
import io.github.statbrief.value.Rounding;
import io.github.statbrief.value.StatedValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes a table with its cells as rows, one after the other. */
final class TableOutput {
    private TableOutput() {}

    static void write(Table table, Output out) throws IOException {
        Fields.block(out, fields -> {
            fields.text("id", table.id());
            fields.text("title", table.title());
            fields.text("finding", table.finding().map(Prose::titleNotation));
            fields.list("measures", table.measures(), TableOutput::measure);
            fields.list("dimensions", table.dimensions(), TableOutput::dimension);
            List<String> periods = PeriodWords.all(table.periods());
            fields.words("periods", periods);
            fields.part("rows", table, (of, to) -> rows(of, periods, to));
            fields.text("source", table.source());
            fields.list("notes", table.notes(), ReleaseOutput::note);
            fields.part("show", table.show(), TableOutput::show);
            ChartOutput.write(table.chart(), table.options(), fields);
        });
    }

    private static void measure(TableMeasure measure, Output out) throws IOException {
        Fields.inLine(out, fields -> {
            fields.text("id", measure.id());
            FigureOutput.measure(measure.measure(), fields);
            fields.text("unit", measure.unit().notation());
            FigureOutput.sense(measure.sense(), fields);
            fields.text("decimals", measure.decimals().map(Rounding::notation));
        });
    }

    private static void dimension(Dimension dimension, Output out) throws IOException {
        Fields.block(out, fields -> {
            fields.text("id", dimension.id());
            fields.text("label", dimension.label());
            fields.text("total", dimension.total());
            fields.list("codes", dimension.codes(), TableOutput::code);
        });
    }

    private static void code(Code code, Output out) throws IOException {
        Fields.inLine(out, fields -> {
            fields.text("id", code.id());
            fields.text("label", code.label());
            fields.text("parent", code.parent());
        });
    }

    private static void show(DisplaySelection show, Output out) throws IOException {
        Fields.block(out, fields -> {
            if (show.latest().isPresent()) {
                fields.number("latest", show.latest().getAsInt());
            }
            fields.words("measures", show.measures());
            if (!show.codes().isEmpty()) {
                fields.part("codes", show.codes(), TableOutput::shown);
            }
            fields.words("changes", show.changes().stream().map(EnumWords::of).toList());
        });
    }

    private static void shown(Map<String, List<String>> codes, Output out) throws IOException {
        Fields.block(out, fields -> {
            for (Map.Entry<String, List<String>> entry : codes.entrySet()) {
                fields.words(entry.getKey(), entry.getValue());
            }
        });
    }

    /**
     * A row is the period, the code of each dimension and a cell of each measure. Cells stand in their own order: where
     * one comes before its neighbour on the left, it begins a row.
     */
    private static void rows(Table table, List<String> periods, Output out) throws IOException {
        Cells cells = table.cells();
        out.startList(cells.size() == 0);
        for (int at = 0; at < cells.size(); ) {
            out.startList(true);
            out.text(periods.get(cells.period(at)));
            for (int dimension = 0; dimension < cells.dimensions(); dimension++) {
                Dimension of = table.dimensions().get(dimension);
                out.text(of.codes().get(cells.code(dimension, at)).id());
            }
            int first = at;
            int measure = 0;
            while (at < cells.size() && cells.measure(at) >= measure && isBeside(cells, first, at)) {
                for (; measure < cells.measure(at); measure++) {
                    out.nothing();
                }
                cell(cells.cell(at), out);
                measure++;
                at++;
            }
            out.endList();
        }
        out.endList();
    }

    private static boolean isBeside(Cells cells, int first, int row) {
        boolean beside = cells.period(first) == cells.period(row);
        for (int dimension = 0; dimension < cells.dimensions() && beside; dimension++) {
            beside = cells.code(dimension, first) == cells.code(dimension, row);
        }
        return beside;
    }

    private static void cell(Cell cell, Output out) throws IOException {
        if (cell.limits().isEmpty() && cell.note().isEmpty()) {
            out.text(cell.notation());
            return;
        }
        Fields.inLine(out, fields -> {
            fields.text("value", cell.notation());
            fields.text("limits", cell.limits().map(StatedValue::inSigns));
            fields.part("note", cell.note(), ReleaseOutput::note);
        });
    }
}
