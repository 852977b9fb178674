package io.github.statbrief.pdf.internal.table;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.PageGeometry;
import io.github.statbrief.pdf.internal.layout.ValueLines;
import io.github.statbrief.pdf.internal.structure.Artifact;
import io.github.statbrief.pdf.internal.text.MeasuredText;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The column positions of a table of figures, in points. The right edge of numbers is fixed; columns to its left
 * shrink for wide numbers and long bounds.
 *
 * @param figureWidth the width of the first column
 * @param leadRight the right edge of the bounds
 * @param leadWidth the width of the bounds
 * @param whole the right edge of the digits before the decimal mark; that of the numbers if they are not aligned
 * @param atMark whether numbers are aligned at their decimal mark, which requires space for the longest digits on
 *     both sides
 * @param numberRight the right edge of the numbers
 * @param right the right edge of the table
 * @param filled the columns of references that the brief has
 */
public record FigureColumns(
        double figureWidth,
        double leadRight,
        double leadWidth,
        double whole,
        boolean atMark,
        double numberRight,
        double right,
        Filled filled) {
    private static final double FIGURE = 160;
    private static final double LEAD_RIGHT = 206;
    private static final double NUMBER_RIGHT = 246;
    private static final double GAP = 6;
    private static final double WIDEST_LEAD = 80;
    private static final double STANDARD_WIDTH = 484;
    private static final double WIDEST_SHIFT = 56;
    /** The least width of a label column, however wide the numbers are; longer words are cut. */
    private static final double LEAST_FIGURE = 72;

    private static final double LEAST_PERIOD = 40;
    private static final double NOTES = 40;
    private static final double QUOTES = 23;

    /**
     * The columns of references that any figure of a brief fills; the others are left out of all its tables.
     *
     * @param notes whether a figure has notes
     * @param quotes whether a figure has quotes
     * @param quotesWidth the width of the column of quotes
     */
    public record Filled(boolean notes, boolean quotes, double quotesWidth) {
        /** Finds the columns that some tables need. */
        public static Filled by(List<Block.FigureTable> tables, LayoutContext context) {
            List<FigureItem> items =
                    tables.stream().flatMap(table -> items(table).stream()).toList();
            return new Filled(
                    items.stream().anyMatch(item -> !item.notes().isEmpty()),
                    items.stream().anyMatch(item -> !item.quotes().isEmpty()),
                    context.styles().scaled(QUOTES, Role.COLUMN_HEADING));
        }

        private double width() {
            return (notes ? NOTES : 0) + (quotes ? quotesWidth : 0);
        }
    }

    /**
     * The leftward shift of numbers, units and periods in all tables of a brief that saves long periods more lines
     * than it costs labels.
     *
     * @param tables all tables of the brief
     */
    public static double shift(List<Block.FigureTable> tables, LayoutContext context) {
        Filled filled = Filled.by(tables, context);
        List<List<Row>> rows =
                tables.stream().map(table -> rows(table, context)).toList();
        double best = 0;
        long fewest = Long.MAX_VALUE;
        for (double shift = 0; shift <= WIDEST_SHIFT; shift += PageGeometry.STEP) {
            long lines = 0;
            for (int i = 0; i < tables.size(); i++) {
                FigureColumns columns = of(tables.get(i), context, shift, filled);
                for (Row row : rows.get(i)) {
                    lines += row.lines(columns);
                }
            }
            if (lines < fewest) {
                fewest = lines;
                best = shift;
            }
        }
        return best;
    }

    /** The texts of a row that may take several lines. */
    private record Row(MeasuredText label, Optional<MeasuredText> details, MeasuredText unit, MeasuredText period) {
        int lines(FigureColumns columns) {
            int below = details.map(text -> text.lines(columns.figureWidth())).orElse(0);
            return Math.max(
                    label.lines(columns.figureWidth()) + below,
                    Math.max(unit.lines(columns.unitWidth()), period.lines(columns.periodWidth())));
        }
    }

    private static List<Row> rows(Block.FigureTable table, LayoutContext context) {
        TextStyle style = context.styles().of(Role.CELL);
        return items(table).stream()
                .map(FigureItem::words)
                .map(words -> new Row(
                        measured(words.label(), style, context),
                        Optional.of(words.details())
                                .filter(details -> !details.isEmpty())
                                .map(details -> measured(details, style, context)),
                        measured(words.columnUnit(), style, context),
                        measured(words.period(), style, context)))
                .toList();
    }

    private static MeasuredText measured(String words, TextStyle style, LayoutContext context) {
        return context.text().measure(List.of(new Run(words, style, Artifact.DECORATION)));
    }

    private static List<FigureItem> items(Block.FigureTable table) {
        return table.parts().stream().flatMap(part -> part.rows().stream()).toList();
    }

    /** Measures the columns of a table. */
    static FigureColumns of(Block.FigureTable table, LayoutContext context, double shift, Filled filled) {
        double more = context.sheet().width() - STANDARD_WIDTH - shift;
        TextStyle style = context.styles().of(Role.CELL);
        List<FigureItem> items = items(table);
        double lead = Math.min(
                WIDEST_LEAD,
                widest(items, item -> context.text().width(item.words().lead(), style)));
        double least = Math.min(
                LEAST_FIGURE,
                widest(
                        items,
                        item -> Math.max(
                                longestWord(item.words().label(), style, context),
                                longestWord(item.words().details(), style, context))));
        FigureColumns columns = of(items, context, lead, true, more, filled);
        if (columns.figureWidth() < least) {
            // bounds of several words wrap
            lead = Math.min(lead, widest(items, item -> longestWord(item.words().lead(), style, context)));
            columns = of(items, context, lead, true, more, filled);
        }
        if (columns.figureWidth() < least) {
            columns = of(items, context, lead, false, more, filled);
        }
        double leastPeriod = Math.max(
                LEAST_PERIOD, widest(items, item -> longestWord(item.words().period(), style, context)));
        double given = Math.min(least - columns.figureWidth(), columns.periodWidth() - leastPeriod);
        return given <= 0 ? columns : of(items, context, lead, false, more + given, filled);
    }

    private static FigureColumns of(
            List<FigureItem> items, LayoutContext context, double lead, boolean atMark, double more, Filled filled) {
        TextStyle style = context.styles().of(Role.NUMBER);
        double fraction = !atMark
                ? 0
                : widest(
                        items,
                        item -> context.text()
                                .width(context.numbers().fraction(item.words().plainNumber()), style));
        double right = NUMBER_RIGHT + more;
        ToDoubleFunction<FigureItem> width = item -> width(item, context, style, atMark, fraction);
        double led = widest(
                items.stream().filter(item -> !item.words().lead().isEmpty()).toList(), width);
        double leadRight = Math.min(LEAD_RIGHT + more, right - led - GAP);
        double bare = right - widest(items, width) - GAP;
        double figure = Math.min(FIGURE + more, Math.min(lead > 0 ? leadRight - lead - GAP : bare, bare));
        return new FigureColumns(
                figure,
                leadRight,
                lead,
                right - fraction,
                atMark,
                right,
                context.sheet().width(),
                filled);
    }

    private static double longestWord(String words, TextStyle style, LayoutContext context) {
        double longest = 0;
        for (String word : words.split(" ", -1)) {
            longest = Math.max(longest, context.text().width(word, style));
        }
        return longest;
    }

    /** The distance from the left edge of a number to the right edge of the number column. */
    private static double width(
            FigureItem item, LayoutContext context, TextStyle style, boolean atMark, double fraction) {
        String number = item.words().plainNumber();
        return atMark && NumberColumn.aligned(number)
                ? context.text().width(context.numbers().whole(number), style) + fraction
                : ValueLines.width(new Run(number, style, Artifact.DECORATION), context);
    }

    private static double widest(List<FigureItem> items, ToDoubleFunction<FigureItem> width) {
        return items.stream().mapToDouble(width).max().orElse(0);
    }

    /** Where numbers and bounds stand. */
    NumberColumn number() {
        return new NumberColumn(leadRight, leadWidth, whole, atMark, numberRight);
    }

    double unitLeft() {
        return numberRight + 6;
    }

    double unitWidth() {
        return 78;
    }

    double periodLeft() {
        return numberRight + 89;
    }

    double periodWidth() {
        return notesLeft() - periodLeft() - (filled.width() > 0 ? 7 : 0);
    }

    /** The width of the period heading: up to the next heading, less a word space. */
    double periodHeadWidth() {
        return notesLeft() - periodLeft() - (filled.width() > 0 ? 2 : 0);
    }

    double notesLeft() {
        return right - filled.width();
    }

    double notesWidth() {
        return NOTES;
    }

    double quotesWidth() {
        return filled.quotesWidth();
    }
}
