package io.github.statbrief;

import io.github.statbrief.internal.argument.Checks;
import java.util.Map;
import java.util.Optional;

/**
 * What a number measures.
 *
 * @param label its name, as a reader sees it
 * @param stat the statistic
 * @param population whom or what it speaks of, where that is stated
 * @param flow how it relates to time
 * @param adjustment what it has been adjusted for
 * @param dimensions further dimensions with their codes, in the author's order: {@code port -> large ports}
 */
public record Measure(
        String label,
        Stat stat,
        Optional<String> population,
        Flow flow,
        Adjustment adjustment,
        Map<String, String> dimensions) {
    /** Refuses an empty label. */
    public Measure {
        Checks.text("label", label);
        dimensions = Checks.ordered(dimensions);
    }
}
