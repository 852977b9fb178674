package io.github.statbrief.outline;

import io.github.statbrief.Figure;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.table.Cell;
import io.github.statbrief.text.CellWords;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
            Figure change = table.change(newer.getAsInt(), older.getAsInt());
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

    private TableMeasure measure(int row) {
        return table.measures().get(table.cells().measure(row));
    }
}
