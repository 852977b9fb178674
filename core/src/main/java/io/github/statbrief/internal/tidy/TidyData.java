package io.github.statbrief.internal.tidy;

import io.github.statbrief.internal.rows.DataProblem;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.value.ReferencePeriod;
import java.util.List;
import java.util.Optional;

/**
 * The content of a data file.
 *
 * @param dimensions the dimensions with their codes
 * @param periods the periods
 * @param cells every cell, in the file's order
 * @param places their places in the file; empty if they have no file of their own
 * @param warnings what could be read in two ways
 */
public record TidyData(
        List<Dimension> dimensions,
        List<ReferencePeriod> periods,
        Cells cells,
        Optional<CellPlaces> places,
        List<DataProblem> warnings) {
    /** Copies the lists. */
    public TidyData {
        dimensions = List.copyOf(dimensions);
        periods = List.copyOf(periods);
        warnings = List.copyOf(warnings);
    }

    /** Makes the content of a file that can be read in one way only. */
    public TidyData(
            List<Dimension> dimensions, List<ReferencePeriod> periods, Cells cells, Optional<CellPlaces> places) {
        this(dimensions, periods, cells, places, List.of());
    }

    TidyData withWarnings(List<DataProblem> found) {
        return new TidyData(dimensions, periods, cells, places, found);
    }
}
