package io.github.statbrief;

import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.table.Cell;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.Unit;
import java.util.Optional;

/**
 * A column of numbers of a table: one measure in one unit and sense.
 *
 * @param id its id in the table
 * @param measure what it measures
 * @param unit the unit of all its cells
 * @param sense level or change
 */
public record TableMeasure(String id, Measure measure, Unit unit, Sense sense) {
    /** Refuses an invalid id. */
    public TableMeasure {
        Arguments.allGiven("id", id, "measure", measure, "unit", unit, "sense", sense);
        Arguments.id("measure", id);
    }

    /** Explains why a cell cannot belong to this measure and what to write instead; empty if it can. */
    public Optional<String> refusal(Cell cell) {
        return cell.refusal(unit, sense);
    }
}
