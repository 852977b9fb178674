package io.github.statbrief.outline.content;

import io.github.statbrief.table.Cell;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The changes of all cells of a table from one period to its newest, for formats that show the whole table. Immutable and
 * safe to share between threads.
 *
 * @param heading its words: "Jun 2025 on May 2025"
 * @param newest the place of the newest period shown, in the table's list
 * @param cells the change of each cell of that period, by its row in the table's cells: the difference with its sign, with
 *     the flags of both cells, or the shorthand of the one that has no number; none where nothing may be calculated
 * @param ofPercentages whether some are of percentages, and therefore in percentage points
 */
public record PeriodChanges(String heading, int newest, Map<Integer, Cell> cells, boolean ofPercentages) {
    /** Copies the cells, in the order of the table's. */
    public PeriodChanges {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
}
