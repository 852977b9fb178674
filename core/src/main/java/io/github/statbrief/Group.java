package io.github.statbrief;

import io.github.statbrief.internal.argument.Checks;
import java.util.List;
import java.util.Optional;

/**
 * Figures that belong together, and how they stand to each other.
 *
 * @param id its id in the release
 * @param label its name
 * @param relation how the figures stand to each other
 * @param figures the ids of at least two figures, in the author's order
 * @param finding what they show, as a title
 * @param chart the kind of chart, where the author does not leave it to the choice
 */
public record Group(
        String id,
        String label,
        Relation relation,
        List<String> figures,
        Optional<Prose> finding,
        Optional<ChartKind> chart) {
    /** Refuses fewer than two figures and a figure given twice. */
    public Group {
        Checks.id("group", id);
        Checks.text("group's label", label);
        figures = List.copyOf(figures);
        if (figures.size() < 2) {
            throw new IllegalArgumentException(
                    "the group '" + id + "' has " + figures.size() + " figure(s); a group relates at least two");
        }
        Checks.distinct("figure", figures);
    }
}
