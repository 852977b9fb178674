package io.github.statbrief.outline;

import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.table.Cells;
import io.github.statbrief.value.Rounding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the shown cells of a table carry besides value and flags: their notes, told below the table, and their
 * confidence limits and the digits dropped by rounding, for which the brief names the files that have them.
 */
final class CellDetails {
    /** The most notes that are told one by one. */
    private static final int MOST_NOTES = 8;

    private final OutlineContext context;
    private final Table table;
    private final List<Integer> noted = new ArrayList<>();
    private final Set<Rounding> roundings = new LinkedHashSet<>();
    private boolean hasLimits;

    CellDetails(OutlineContext context, Table table) {
        this.context = context;
        this.table = table;
    }

    /** Takes a cell that is shown. */
    void add(int row) {
        Cells cells = table.cells();
        if (cells.note(row).isPresent()) {
            noted.add(row);
        }
        TableMeasure measure = table.measures().get(cells.measure(row));
        measure.decimals()
                .filter(rounding -> rounding.drops(cells.cell(row).value()))
                .ifPresent(roundings::add);
        hasLimits |= cells.lows().has(row)
                || (cells.isBoxed(row) && cells.cell(row).limits().isPresent());
    }

    /** Sentences for digits and limits that are elsewhere, and the notes or where they are. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (!roundings.isEmpty()) {
            remarks.add(context.gridText().rounded(table.id(), roundings));
        }
        if (hasLimits) {
            remarks.add(context.gridText().limitsElsewhere(table.id()));
        }
        if (noted.size() > MOST_NOTES) {
            remarks.add(context.gridText().cellNotesElsewhere(noted.size(), table.id()));
        } else {
            noted.forEach(row -> remarks.add(context.gridText()
                    .cellNote(name(row), table.cells().note(row).orElseThrow().text())));
        }
        return remarks;
    }

    /** The name of a cell by what distinguishes it: "North, 2025". */
    private String name(int row) {
        Cells cells = table.cells();
        List<String> parts = new ArrayList<>();
        if (table.measures().size() > 1) {
            parts.add(context.figureText().heading(table.measures().get(cells.measure(row))));
        }
        for (int place = 0; place < table.dimensions().size(); place++) {
            parts.add(table.dimensions().get(place).names().get(cells.code(place, row)));
        }
        if (parts.isEmpty() || table.periods().size() > 1) {
            parts.add(context.figureText().period(table.periods().get(cells.period(row))));
        }
        return String.join(", ", parts);
    }
}
