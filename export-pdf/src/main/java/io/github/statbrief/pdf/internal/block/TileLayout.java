package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.Lines;
import io.github.statbrief.pdf.internal.layout.Phrasing;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.text.Line;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Lays out one tile: bound, number and unit, label; period and references at the bottom. */
final class TileLayout {
    private static final double INSET_LEFT = 13.5;
    private static final double INSET = 7;

    private final LayoutContext context;
    private final Phrasing phrasing;
    private final double width;

    TileLayout(LayoutContext context, double width) {
        this.context = context;
        this.phrasing = new Phrasing(context);
        this.width = width - INSET_LEFT - INSET;
    }

    /**
     * A tile before its height is known.
     *
     * @param upper the marks at its top, relative to the top
     * @param upperHeight their height
     * @param lower the marks at its bottom, relative to their own top
     * @param lowerHeight their height
     */
    record Tile(List<Mark> upper, double upperHeight, List<Mark> lower, double lowerHeight) {
        /** The least height for both. */
        double height() {
            return INSET + upperHeight + 3.5 + lowerHeight + INSET;
        }

        /** The marks of the tile at a height. */
        List<Mark> marks(double height) {
            List<Mark> marks = new ArrayList<>();
            upper.forEach(mark -> marks.add(mark.moved(INSET_LEFT, INSET)));
            lower.forEach(mark -> marks.add(mark.moved(INSET_LEFT, height - INSET - lowerHeight)));
            return marks;
        }
    }

    /** Lays out the tile of a figure. */
    Tile tile(FigureItem item, Tag body) {
        List<Mark> upper = new ArrayList<>();
        double y = value(item, body.add(TagType.PARAGRAPH), upper);
        List<Line> label = context.text()
                .balance(
                        phrasing.words(item.words().label(), style(Role.TILE_LABEL), body.add(TagType.PARAGRAPH)),
                        width);
        upper.addAll(Lines.marks(label, 0, y + 3.5));
        List<Line> details = details(item, body);
        upper.addAll(Lines.marks(details, 0, y + 3.5 + Lines.height(label)));
        List<Mark> lower = new ArrayList<>();
        double lowerHeight = foot(item, body, lower);
        return new Tile(upper, y + 3.5 + Lines.height(label) + Lines.height(details), lower, lowerHeight);
    }

    /** What is further stated, below the name. */
    private List<Line> details(FigureItem item, Tag body) {
        String words = item.words().details();
        if (words.isEmpty()) {
            return List.of();
        }
        Tag figure = body.add(TagType.PARAGRAPH).addFigure(item.figure().id());
        return context.text().fill(List.of(new Run(words, style(Role.NOTE), figure.content())), width);
    }

    private double value(FigureItem item, Tag paragraph, List<Mark> marks) {
        FigureWording words = item.words();
        Tag figure = paragraph.addFigure(item.figure().id());
        TextStyle leadStyle = style(Role.TILE_LEAD);
        List<Line> lead = words.lead().isEmpty()
                ? List.of()
                : context.text().fill(List.of(new Run(words.lead() + " ", leadStyle, figure.content())), width);
        marks.addAll(Lines.marks(lead, 0, 0));
        // aligns exact numbers with those that have a bound
        double y = Math.max(leadStyle.leading(), Lines.height(lead));
        y = new TileNumber(context, width, style(Role.TILE_NUMBER), style(Role.TILE_UNIT))
                .lay(words, figure, new TileNumber.Place(0, y), marks);
        if (words.baseline().isEmpty()) {
            return y;
        }
        List<Line> baseline = context.text()
                .fill(List.of(new Run(words.baseline(), style(Role.TILE_LABEL), figure.content())), width);
        marks.addAll(Lines.marks(baseline, 0, y));
        return y + Lines.height(baseline);
    }

    private double foot(FigureItem item, Tag body, List<Mark> marks) {
        TextStyle style = style(Role.NOTE);
        List<Line> period = item.words().period().isEmpty()
                ? List.of()
                : context.text()
                        .balance(
                                List.of(new Run(
                                        item.words().period(),
                                        style,
                                        body.add(TagType.PARAGRAPH).content())),
                                width);
        marks.addAll(Lines.marks(period, 0, 0));
        double y = Lines.height(period);
        if (item.quotes().isEmpty() && item.notes().isEmpty()) {
            return y;
        }
        Tag paragraph = body.add(TagType.PARAGRAPH);
        List<Run> runs = new ArrayList<>(phrasing.references(item.quotes(), style, paragraph));
        if (!runs.isEmpty() && !item.notes().isEmpty()) {
            runs.add(new Run("   ", style, paragraph.content()));
        }
        runs.addAll(phrasing.references(item.notes(), style, paragraph));
        List<Line> references = context.text().fill(runs, width);
        marks.addAll(Lines.marks(references, 0, y + 1.75));
        return y + 1.75 + Lines.height(references);
    }

    private TextStyle style(Role role) {
        return context.styles().of(role);
    }
}
