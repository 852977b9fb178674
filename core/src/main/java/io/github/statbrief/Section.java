package io.github.statbrief;

import io.github.statbrief.internal.argument.Checks;
import io.github.statbrief.value.ReferencePeriod;
import java.util.List;
import java.util.Optional;

/**
 * A part of a release under one heading.
 *
 * @param id its id in the release
 * @param title its heading
 * @param text what it says
 * @param period the reference period of its figures that name none of their own; applied when the release is read
 * @param figures its figures, in the author's order
 * @param groups how they belong together
 * @param tables its tables
 */
public record Section(
        String id,
        String title,
        Optional<Prose> text,
        Optional<ReferencePeriod> period,
        List<Figure> figures,
        List<Group> groups,
        List<Table> tables) {
    /** Refuses an empty title. */
    public Section {
        Checks.id("section", id);
        Checks.text("section's title", title);
        figures = List.copyOf(figures);
        groups = List.copyOf(groups);
        tables = List.copyOf(tables);
    }
}
