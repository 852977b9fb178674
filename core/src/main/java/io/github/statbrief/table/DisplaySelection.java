package io.github.statbrief.table;

import io.github.statbrief.internal.argument.Arguments;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What of a table the brief shows, where the author does not leave it to the rules. The workbook and the CSV always hold every cell.
 *
 * @param latest how many periods, counted from the latest
 * @param measures the ids of the measures; all where it is empty
 * @param codes the codes of each dimension named; all of a dimension that is not
 */
public record DisplaySelection(OptionalInt latest, List<String> measures, Map<String, List<String>> codes) {
    /** Refuses to show no period. */
    public DisplaySelection {
        Arguments.allGiven("latest", latest, "measures", measures, "codes", codes);
        measures = List.copyOf(measures);
        codes = Arguments.ordered(codes);
        if (latest.isPresent() && latest.getAsInt() < 1) {
            throw new IllegalArgumentException("'latest: " + latest.getAsInt() + "' shows nothing; write 1 or more");
        }
    }
}
