package io.github.statbrief;

import io.github.statbrief.internal.argument.Checks;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.table.DisplaySelection;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import java.util.List;
import java.util.Optional;

/**
 * Figures in a grid: measures by dimensions by periods. Every cell is kept, whatever an output shows of it.
 *
 * @param id its id in the release
 * @param title its title
 * @param finding what it shows, as a title of its chart
 * @param measures its measures, one or several
 * @param dimensions its dimensions; none for a plain series
 * @param periods its periods, in the author's order
 * @param cells its cells
 * @param source the id of the source that it comes from
 * @param notes what has to be said of it
 * @param show what the brief shows of it
 * @param chart the kind of chart, where the author does not leave it to the choice
 */
public record Table(
        String id,
        String title,
        Optional<Prose> finding,
        List<TableMeasure> measures,
        List<Dimension> dimensions,
        List<ReferencePeriod> periods,
        Cells cells,
        Optional<String> source,
        List<Note> notes,
        Optional<DisplaySelection> show,
        Optional<ChartKind> chart) {
    /** Refuses a table with no measures or periods, ids given twice, and cells that the unit or sense of their measure contradicts. */
    public Table {
        Checks.id("table", id);
        Checks.text("table's title", title);
        measures = Checks.notEmpty("measures", measures);
        dimensions = List.copyOf(dimensions);
        periods = Checks.notEmpty("periods", periods);
        notes = List.copyOf(notes);
        Checks.distinct("measure", measures.stream().map(TableMeasure::id).toList());
        Checks.distinct("dimension", dimensions.stream().map(Dimension::id).toList());
        Checks.distinct(
                "period", periods.stream().map(ReferencePeriod::notation).toList());
        if (cells.dimensions() != dimensions.size()) {
            throw new IllegalArgumentException(
                    "the cells have " + cells.dimensions() + " dimension(s), the table " + dimensions.size());
        }
        check(id, measures, cells);
    }

    private static void check(String id, List<TableMeasure> measures, Cells cells) {
        for (int row = 0; row < cells.size(); row++) {
            if (cells.isPlain(row)) {
                continue;
            }
            int at = row;
            measures.get(cells.measure(row)).refusal(cells.cell(row)).ifPresent(message -> {
                throw new IllegalArgumentException("cell " + (at + 1) + " of the table '" + id + "': " + message);
            });
        }
    }
}
