package io.github.statbrief.verify.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the verification of a release's outputs found.
 *
 * @param release the id of the release
 * @param files the outputs that were read, by path in their folder with {@code /}
 * @param rows each figure, and each table with all its cells
 * @param discrepancies every place at which an output does not say what the release states
 */
public record Verification(String release, List<String> files, List<Row> rows, List<Discrepancy> discrepancies) {
    /**
     * A figure or a table in the outputs.
     *
     * @param id its id
     * @param standings by file, how much of it stands there; a file that need not have it is left out
     */
    public record Row(String id, Map<String, Standing> standings) {
        /** Copies the standings, in their order. */
        public Row {
            standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
        }
    }

    /** Copies the lists. */
    public Verification {
        files = List.copyOf(files);
        rows = List.copyOf(rows);
        discrepancies = List.copyOf(discrepancies);
    }

    /** Whether every figure and cell stands in every output as it was stated, and nothing else does. */
    public boolean isProven() {
        return discrepancies.isEmpty();
    }
}
