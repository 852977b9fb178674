package io.github.statbrief.table;

import io.github.statbrief.internal.argument.Arguments;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The part of a table that the brief shows. Immutable and safe to share between threads.
 *
 * @param latest the number of latest periods
 * @param measures the ids of measures; empty for those that fit
 * @param codes the codes by dimension id; top-level codes where a dimension is not named
 * @param changes the changes to the newest period shown, in rows below it
 */
public record DisplaySelection(
        OptionalInt latest, List<String> measures, Map<String, List<String>> codes, List<Change> changes) {
    /** What the newest period of a table is compared with. */
    public enum Change {
        /** The period before it. */
        PREVIOUS,
        /** The same period a year earlier. */
        YEAR_EARLIER
    }

    /** Refuses a selection without periods, and a change that is named twice. */
    public DisplaySelection {
        Arguments.allGiven("latest", latest, "measures", measures, "codes", codes, "changes", changes);
        measures = List.copyOf(measures);
        codes = Arguments.ordered(codes);
        changes = List.copyOf(changes);
        Arguments.distinct(
                "change",
                changes.stream()
                        .map(Change::name)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList());
        if (latest.isPresent() && latest.getAsInt() < 1) {
            throw new IllegalArgumentException("'latest: " + latest.getAsInt() + "' shows nothing; write 1 or more");
        }
    }

    /** Makes a selection without changes. */
    public DisplaySelection(OptionalInt latest, List<String> measures, Map<String, List<String>> codes) {
        this(latest, measures, codes, List.of());
    }
}
