package io.github.statbrief.outline;

import io.github.statbrief.Figure;
import io.github.statbrief.Section;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.FigureList;
import io.github.statbrief.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list of all figures, after the sections of a bulletin. */
final class AnnexBlock {
    /** The anchor of the list; no section may have this id. */
    static final String ALL_FIGURES = "all-figures";

    /** The most figures under one name, which stay on one page; more of them have it again. */
    private static final int MOST_UNDER_A_NAME = 6;

    private static final List<Label> COLUMNS = List.of(
            Label.FIGURE,
            Label.VALUE,
            Label.UNIT,
            Label.COMPARED_WITH,
            Label.REFERENCE_PERIOD,
            Label.NOTES,
            Label.QUOTE);

    private final OutlineContext context;

    AnnexBlock(OutlineContext context) {
        this.context = context;
    }

    /** The list; empty in a brief of another form, or if the release has no figures outside its tables. */
    Optional<Block.AllFigures> block() {
        List<Figure> figures = context.release().figures().toList();
        if (!context.isBulletin() || !isNeeded(context)) {
            return Optional.empty();
        }
        MarksInUse marks = new MarksInUse(context);
        List<FigureList> lists = context.release()
                .allSections()
                .filter(section -> !section.figures().isEmpty())
                .map(this::list)
                .toList();
        lists.forEach(list -> list.items().forEach(item -> marks.add(item.figure())));
        return Optional.of(new Block.AllFigures(
                context.label(Label.ALL_FIGURES),
                context.text().allFigures(figures.size()),
                COLUMNS.stream().map(context::label).toList(),
                lists,
                marks.marks()));
    }

    /** Whether a release has figures that no table of its sections has. */
    static boolean isNeeded(OutlineContext context) {
        return context.release()
                .allSections()
                .anyMatch(section -> section.figures().size()
                        > new FigureMatrices(context, section).figures().size());
    }

    /** The figures of a section, in their order. */
    private FigureList list(Section section) {
        FigureMatrices matrices = new FigureMatrices(context, section);
        List<Figure> figures = section.figures().stream()
                .filter(figure -> !matrices.figures().contains(figure.id()))
                .toList();
        List<String> shared = figures.isEmpty()
                ? new ArrayList<>()
                : new ArrayList<>(context.figureText().qualifiers(figures.get(0).measure()));
        figures.forEach(figure -> shared.retainAll(context.figureText().qualifiers(figure.measure())));
        List<String> omitted = figures.size() > 1 ? shared : List.of();
        List<FigureList.OfMeasure> measures = new ArrayList<>();
        for (Figure figure : figures) {
            String name = context.figureText().label(figure.measure(), omitted);
            FigureItem item = context.item(figure.id());
            int last = measures.size() - 1;
            boolean plain = item.words().detailsWithoutComparison().isEmpty();
            if (last >= 0 && plain && goesOn(measures.get(last), name)) {
                List<FigureItem> rows = new ArrayList<>(measures.get(last).rows());
                rows.add(item);
                measures.set(last, new FigureList.OfMeasure(name, rows));
            } else {
                measures.add(new FigureList.OfMeasure(name, List.of(item)));
            }
        }
        return new FigureList(
                section.id(),
                section.title(),
                String.join(", ", omitted),
                measures,
                new FigureParts(context, section).parts(),
                matrices.groups().stream()
                        .map(group -> new FigureList.Elsewhere(
                                group.id(),
                                context.text()
                                        .inTable(
                                                group.label(),
                                                group.figures().size(),
                                                context.matrixLabel(group.id()))))
                        .toList());
    }

    /** Whether the figures of a measure go on under its name; one with details has a line of its own below the name. */
    private static boolean goesOn(FigureList.OfMeasure measure, String name) {
        return measure.name().equals(name)
                && measure.rows().size() < MOST_UNDER_A_NAME
                && measure.rows().get(0).words().detailsWithoutComparison().isEmpty();
    }
}
