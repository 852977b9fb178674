package io.github.statbrief.table;

import io.github.statbrief.internal.argument.Arguments;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The author's selection from a table for the brief, in the place of the rules' choice. The workbook and the CSV
 * always contain every cell.
 *
 * @param latest the number of latest periods
 * @param measures the ids of the measures; all if it is empty
 * @param codes the codes of each named dimension; unnamed dimensions show all
 */
public record DisplaySelection(OptionalInt latest, List<String> measures, Map<String, List<String>> codes) {
    /** Refuses a selection without periods. */
    public DisplaySelection {
        Arguments.allGiven("latest", latest, "measures", measures, "codes", codes);
        measures = List.copyOf(measures);
        codes = Arguments.ordered(codes);
        if (latest.isPresent() && latest.getAsInt() < 1) {
            throw new IllegalArgumentException("'latest: " + latest.getAsInt() + "' shows nothing; write 1 or more");
        }
    }
}
