package io.github.statbrief.internal.tidy;

import io.github.statbrief.internal.rows.DataProblem;
import io.github.statbrief.query.QueryDigest;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.value.ReferencePeriod;
import java.util.List;
import java.util.Optional;

/**
 * The content of a table.
 *
 * @param dimensions the dimensions with their codes
 * @param periods the periods
 * @param cells every cell, in the order of the rows
 * @param places their places in the rows; empty if they stand in the release file
 * @param warnings what could be read in two ways
 * @param digest what the query gave; empty if they come from a file
 */
public record TidyData(
        List<Dimension> dimensions,
        List<ReferencePeriod> periods,
        Cells cells,
        Optional<CellPlaces> places,
        List<DataProblem> warnings,
        Optional<QueryDigest> digest) {
    /** Copies the lists. */
    public TidyData {
        dimensions = List.copyOf(dimensions);
        periods = List.copyOf(periods);
        warnings = List.copyOf(warnings);
    }

    /** Makes content that can be read in one way only. */
    public TidyData(
            List<Dimension> dimensions, List<ReferencePeriod> periods, Cells cells, Optional<CellPlaces> places) {
        this(dimensions, periods, cells, places, List.of(), Optional.empty());
    }

    TidyData withWarnings(List<DataProblem> found) {
        return new TidyData(dimensions, periods, cells, places, found, digest);
    }

    /** The same content, with what its query gave. */
    public TidyData withDigest(Optional<QueryDigest> of) {
        return new TidyData(dimensions, periods, cells, places, warnings, of);
    }
}
