package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.KeyFigure;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.Lines;
import io.github.statbrief.pdf.internal.layout.Phrasing;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.text.Line;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.pdf.internal.text.Styles;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Weight;
import io.github.statbrief.value.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays out one tile of a bulletin: what is measured, the number, what it is compared with; below a rule what else is said of the measure. */
final class KeyFigureLayout {
    private static final double INSET_LEFT = 11;
    private static final double INSET = 7;
    private static final double NUMBER = 20;
    private static final double NUMBER_LEADING = 26;
    private static final double UNIT = 10;
    private static final double BEFORE_FURTHER = 3.5;
    private static final double RULE = 0.5;
    /** Width and height of the triangle, in sizes of the number. */
    private static final double TRIANGLE = 0.46;

    private static final double TRIANGLE_HEIGHT = 0.4;

    private final LayoutContext context;
    private final Phrasing phrasing;
    private final double width;
    private final TextStyle small;
    private final TextStyle strong;
    private final TextStyle grey;

    /**
     * Prepares the layout.
     *
     * @param width the width of the tile, in points
     */
    KeyFigureLayout(LayoutContext context, double width) {
        this.context = context;
        this.phrasing = new Phrasing(context);
        this.width = width - INSET_LEFT - INSET;
        this.small = context.styles().noteInInk();
        this.strong = Styles.weighted(small, Weight.SEMIBOLD);
        this.grey = context.styles().of(Role.NOTE);
    }

    /**
     * A tile before the place of its number is known.
     *
     * @param head the marks above the number
     * @param headHeight their height
     * @param body the marks of the number and of all below it, relative to the top of the number
     * @param bodyHeight their height
     */
    record Tile(List<Mark> head, double headHeight, List<Mark> body, double bodyHeight) {
        /** The least height with the number below heads of a height. */
        double height(double highestHead) {
            return INSET + highestHead + bodyHeight + INSET;
        }

        /** The marks of the tile, with its number below heads of a height. */
        List<Mark> marks(double highestHead) {
            List<Mark> marks = new ArrayList<>();
            head.forEach(mark -> marks.add(mark.moved(INSET_LEFT, INSET)));
            body.forEach(mark -> marks.add(mark.moved(INSET_LEFT, INSET + highestHead)));
            return marks;
        }
    }

    /** Lays out the tile of a key figure. */
    Tile tile(KeyFigure figure, Tag body) {
        TextStyle labels = Styles.weighted(context.styles().of(Role.TILE_LABEL), Weight.SEMIBOLD);
        List<Line> label =
                context.text().balance(phrasing.words(figure.label(), labels, body.add(TagType.PARAGRAPH)), width);
        List<Mark> head = new ArrayList<>(Lines.marks(label, 0, 0));
        Tag span = body.add(TagType.PARAGRAPH).addFigure(figure.item().figure().id());
        List<Line> lead = lines(figure.lead(), strong, span);
        head.addAll(Lines.marks(lead, 0, Lines.height(label)));
        List<Mark> lower = new ArrayList<>();
        double y = number(figure, span, lower);
        y = add(lines(figure.comparison(), strong, span), y, lower);
        y = add(lines(figure.details(), grey, span), y, lower);
        y = add(scope(figure, body), y, lower);
        return new Tile(head, Lines.height(label) + Lines.height(lead), lower, further(figure, body, y, lower));
    }

    private double number(KeyFigure figure, Tag span, List<Mark> marks) {
        Styles styles = context.styles();
        double size = styles.scaled(NUMBER, Role.TILE_NUMBER);
        double leading = styles.scaled(NUMBER_LEADING, Role.TILE_NUMBER);
        TextStyle number = Styles.sized(styles.of(Role.TILE_NUMBER), size, leading);
        TextStyle unit = Styles.sized(styles.of(Role.TILE_UNIT), styles.scaled(UNIT, Role.TILE_UNIT), leading);
        double x = 0;
        Optional<Direction> direction = figure.direction();
        if (direction.isPresent()) {
            double high = size * TRIANGLE_HEIGHT;
            double baseline = Line.baseline(0, leading, size);
            marks.add(new Mark.Triangle(
                    0,
                    baseline - high - size * 0.1,
                    size * TRIANGLE,
                    high,
                    direction.get() == Direction.UP,
                    styles.palette().primary()));
            x = size * TRIANGLE + 4;
        }
        FigureWording words = figure.item().words();
        return new TileNumber(context, width, number, unit).lay(words, span, new TileNumber.Place(x, 0), marks);
    }

    /** How it is adjusted, its period, its references. */
    private List<Line> scope(KeyFigure figure, Tag body) {
        List<Line> lines = new ArrayList<>();
        for (String words : figure.scope()) {
            lines.addAll(context.text()
                    .fill(
                            List.of(new Run(
                                    words, grey, body.add(TagType.PARAGRAPH).content())),
                            width));
        }
        FigureItem item = figure.item();
        if (!item.quotes().isEmpty() || !item.notes().isEmpty()) {
            lines.addAll(context.text().fill(references(item, body.add(TagType.PARAGRAPH)), width));
        }
        return lines;
    }

    private List<Run> references(FigureItem item, Tag paragraph) {
        List<Run> runs = new ArrayList<>();
        Stream.of(item.quotes(), item.notes()).filter(each -> !each.isEmpty()).forEach(each -> {
            if (!runs.isEmpty()) {
                runs.add(new Run("   ", grey, paragraph.content()));
            }
            runs.addAll(phrasing.references(each, grey, paragraph));
        });
        return runs;
    }

    /** Adds the further figures, each below a rule; returns the bottom. */
    private double further(KeyFigure figure, Tag body, double top, List<Mark> marks) {
        double y = top;
        for (KeyFigure.Further further : figure.further()) {
            Tag paragraph = body.add(TagType.PARAGRAPH);
            Tag span = paragraph.addFigure(further.item().figure().id());
            List<Run> runs = new ArrayList<>();
            runs.add(new Run(further.words(), grey, span.content()));
            List<Run> references = references(further.item(), paragraph);
            if (!references.isEmpty()) {
                runs.add(new Run("   ", grey, paragraph.content()));
                runs.addAll(references);
            }
            marks.add(new Mark.Fill(
                    0,
                    y + BEFORE_FURTHER - RULE / 2,
                    width,
                    RULE,
                    context.styles().palette().midRule()));
            y = add(context.text().fill(runs, width), y + 2 * BEFORE_FURTHER, marks);
        }
        return y;
    }

    private List<Line> lines(String words, TextStyle style, Tag owner) {
        return words.isEmpty()
                ? List.of()
                : context.text().fill(List.of(new Run(words + " ", style, owner.content())), width);
    }

    private static double add(List<Line> lines, double top, List<Mark> marks) {
        marks.addAll(Lines.marks(lines, 0, top));
        return top + Lines.height(lines);
    }
}
