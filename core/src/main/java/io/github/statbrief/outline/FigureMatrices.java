package io.github.statbrief.outline;

import io.github.statbrief.Group;
import io.github.statbrief.Relation;
import io.github.statbrief.Section;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.outline.content.TablePart;
import io.github.statbrief.text.Label;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The groups of a section whose figures form a table in place of a list. */
final class FigureMatrices {
    private final OutlineContext context;
    private final Section section;
    private final List<FigureMatrix> matrices = new ArrayList<>();

    FigureMatrices(OutlineContext context, Section section) {
        this.context = context;
        this.section = section;
        Set<String> known = new LinkedHashSet<>();
        for (Group group : section.groups()) {
            boolean apart = group.figures().stream().noneMatch(known::contains);
            known.addAll(group.figures());
            if (apart) {
                FigureMatrix.of(context, group).ifPresent(matrices::add);
            }
        }
    }

    /** The groups, in their order. */
    List<Group> groups() {
        return matrices.stream().map(FigureMatrix::group).toList();
    }

    /** The ids of their figures. */
    Set<String> figures() {
        return matrices.stream()
                .flatMap(matrix -> matrix.group().figures().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The tables of some groups, each with the next number. */
    List<Block> blocks(Predicate<String> which) {
        return matrices.stream()
                .filter(matrix -> which.test(matrix.group().id()))
                .map(this::block)
                .toList();
    }

    private Block block(FigureMatrix matrix) {
        Group group = matrix.group();
        List<FigureItem> items = context.items(group.figures());
        MarksInUse marks = new MarksInUse(context);
        items.forEach(item -> marks.add(item.figure()));
        Grid grid = matrix.grid();
        List<String> remarks = new ArrayList<>();
        if (matrix.hasBlanks()) {
            remarks.add(context.label(Label.BLANK_CELLS_REMARK));
        }
        if (group.relation() != Relation.COMPARABLE) {
            remarks.add(context.text().capital(context.text().relation(group)) + ".");
        }
        return new Block.FigureMatrix(
                section.id(),
                group.id(),
                context.nextMatrix(group.id()),
                group.label(),
                matrix.subtitle(),
                grid,
                marks.legend(),
                remarks.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", remarks)),
                notes(items, grid),
                new TablePart(Optional.of(group.label()), context.text().relation(group), items));
    }

    /** The notes that all figures have, then those of single figures. */
    private List<Block.FigureMatrix.Noted> notes(List<FigureItem> items, Grid grid) {
        List<Reference> shared = new ArrayList<>(items.get(0).notes());
        items.forEach(item -> shared.retainAll(item.notes()));
        List<Block.FigureMatrix.Noted> notes = new ArrayList<>();
        if (!shared.isEmpty()) {
            notes.add(new Block.FigureMatrix.Noted("", shared));
        }
        for (Grid.Row row : grid.rows()) {
            for (int column = 0; column < row.places().size(); column++) {
                List<Reference> own = row.places().get(column).figure().stream()
                        .flatMap(item -> item.notes().stream())
                        .filter(note -> !shared.contains(note))
                        .toList();
                if (!own.isEmpty()) {
                    String name = context.gridText()
                            .noted(row.heading(), grid.columns().get(column).heading());
                    notes.add(new Block.FigureMatrix.Noted(name, own));
                }
            }
        }
        return notes;
    }
}
