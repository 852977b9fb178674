package io.github.statbrief.internal.tidy;

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
 */
public record TidyData(
        List<Dimension> dimensions, List<ReferencePeriod> periods, Cells cells, Optional<CellPlaces> places) {
    /** Copies the lists. */
    public TidyData {
        dimensions = List.copyOf(dimensions);
        periods = List.copyOf(periods);
    }
}
