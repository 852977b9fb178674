package io.github.statbrief.proposal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A measure of the proposed table.
 *
 * @param id its id
 * @param guess what the file says of it
 * @param column its column of values, if it has one of its own
 * @param rows what its rows have in which columns; empty if all rows are its own
 * @param decimals the decimal places shown; empty to show all
 */
record MeasurePart(
        String id, MeasureGuess guess, Optional<String> column, Map<String, String> rows, Optional<Integer> decimals) {
    /** Copies the map. */
    MeasurePart {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }
}
