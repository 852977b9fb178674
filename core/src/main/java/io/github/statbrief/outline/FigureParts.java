package io.github.statbrief.outline;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.Section;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.outline.content.TablePart;
import io.github.statbrief.text.Label;
import io.github.statbrief.value.StatedValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The figures of one section by group. */
final class FigureParts {
    private final OutlineContext context;
    private final Section section;
    private final FigureMatrices matrices;

    FigureParts(OutlineContext context, Section section) {
        this.context = context;
        this.section = section;
        this.matrices = new FigureMatrices(context, section);
    }

    /**
     * The groups, then the figures outside groups, then the statements in words. Each figure appears once, in the
     * first part it belongs to; those that form a table of their own are not among them.
     */
    List<TablePart> parts() {
        List<TablePart> parts = new ArrayList<>();
        Set<String> shown = new LinkedHashSet<>(matrices.figures());
        for (Group group : section.groups()) {
            List<String> rows = group.figures().stream().filter(shown::add).toList();
            if (!rows.isEmpty()) {
                parts.add(
                        new TablePart(Optional.of(group.label()), context.text().relation(group), context.items(rows)));
            }
        }
        List<String> rest = ungrouped(shown, false);
        List<String> verbal = ungrouped(shown, true);
        if (!rest.isEmpty()) {
            Optional<String> name =
                    parts.isEmpty() ? Optional.empty() : Optional.of(context.label(Label.OTHER_FIGURES));
            parts.add(new TablePart(name, "", context.items(rest)));
        }
        if (!verbal.isEmpty()) {
            parts.add(new TablePart(
                    Optional.of(context.label(Label.STATEMENTS)),
                    context.release().isReported() ? context.label(Label.STATEMENTS_REMARK) : "",
                    context.items(verbal)));
        }
        return parts;
    }

    private List<String> ungrouped(Set<String> shown, boolean verbal) {
        return section.figures().stream()
                .filter(figure ->
                        !shown.contains(figure.id()) && figure.value() instanceof StatedValue.Verbal == verbal)
                .map(Figure::id)
                .toList();
    }
}
