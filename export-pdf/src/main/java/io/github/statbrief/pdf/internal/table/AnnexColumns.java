package io.github.statbrief.pdf.internal.table;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.FigureList;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.ValueLines;
import io.github.statbrief.pdf.internal.structure.Artifact;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The columns of the list of all figures, in points. Each is as wide as its words, up to the limit that makes the fewest
 * lines; a column that no figure fills is left out, and its room goes to the names of the measures. Where numbers leave
 * names no room, these stand above.
 *
 * @param namesAbove whether names stand above their figures, over all columns
 * @param nameWidth the width of the first column
 * @param number where numbers and bounds stand
 * @param unit the column of units and flags
 * @param compared the column of comparisons
 * @param period the column of reference periods
 * @param notes the column of notes
 * @param quotes the column of quotes
 */
record AnnexColumns(
        boolean namesAbove,
        double nameWidth,
        NumberColumn number,
        Place unit,
        Place compared,
        Place period,
        Place notes,
        Place quotes) {
    private static final double GAP = 8;
    private static final double WIDEST_LEAD = 80;
    private static final double WIDEST_NUMBER = 140;
    private static final double WIDEST = 180;
    /** The room that the longest word of a column takes at most. */
    private static final double LONGEST_WORD = 104;

    private static final double WIDEST_REFERENCES = 44;
    /** The width of the first column below which the others do not widen. */
    private static final double LEAST_NAME = 70;
    /** The limits that are tried, from the widest to the narrowest. */
    private static final double[] LIMITS = {WIDEST, 140, 104, 88, 72, 58};

    /** The limit where names stand above, and that of references there. */
    private static final double NARROWEST = 46;

    private static final double NARROWEST_REFERENCES = 30;

    /**
     * Where a column stands.
     *
     * @param left its left edge
     * @param width its width; 0 if it is left out
     */
    record Place(double left, double width) {
        boolean isShown() {
            return width > 0;
        }
    }

    /** Measures the columns of a list: those that need the fewest lines, of these the widest. */
    static AnnexColumns of(Block.AllFigures list, LayoutContext context) {
        Measure measure = new Measure(list, context);
        AnnexColumns best = measure.within(LIMITS[LIMITS.length - 1]);
        long fewest = Long.MAX_VALUE;
        for (double limit : LIMITS) {
            AnnexColumns columns = measure.within(limit);
            boolean fits = columns.nameWidth() >= Math.max(LEAST_NAME, measure.longestName());
            long lines = fits ? measure.lines(columns) : Long.MAX_VALUE;
            if (lines < fewest) {
                best = columns;
                fewest = lines;
            }
        }
        return best.nameWidth() < measure.longestInName() ? measure.belowNames() : best;
    }

    /** The columns beside the name, in order, by their places among the headings of the list. */
    List<Place> places() {
        return List.of(unit, compared, period, notes, quotes);
    }

    /** Measures the words of a list. */
    private record Measure(Block.AllFigures list, LayoutContext context) {
        private AnnexColumns within(double widest) {
            return within(widest, WIDEST_REFERENCES, false);
        }

        /** The columns below names that have all the width of the table. */
        private AnnexColumns belowNames() {
            return within(NARROWEST, NARROWEST_REFERENCES, true);
        }

        private AnnexColumns within(double widest, double references, boolean below) {
            double right = context.sheet().width();
            Place quotes = place(right, references(FigureItem::quotes), references, 6);
            Place notes = place(quotes.left(), references(FigureItem::notes), references, 5);
            Place period = place(notes.left(), item -> item.words().period(), widest, 4);
            Place compared = place(period.left(), FigureCells::compared, widest, 3);
            Place unit = place(compared.left(), this::unit, widest, 2);
            NumberColumn number = number(unit.left() - (unit.isShown() ? 5 : GAP));
            double name = number.leadRight() - number.leadWidth() - GAP;
            return new AnnexColumns(below, below ? right : name, number, unit, compared, period, notes, quotes);
        }

        /** The width of the longest word of a name, as far as no column gives way to it. */
        private double longestName() {
            double longest = 0;
            for (FigureList figures : list.lists()) {
                for (FigureList.OfMeasure measure : figures.measures()) {
                    longest = Math.max(longest, longestWord(measure.name(), style(Role.CELL)));
                }
            }
            return Math.min(longest, LONGEST_WORD);
        }

        /** The width of the longest word of a name, or of what is stated below it, which must not be broken. */
        private double longestInName() {
            double longest = longestName();
            for (FigureItem item : list.items()) {
                longest = Math.max(longest, longestWord(item.words().detailsWithoutComparison(), style(Role.CELL)));
            }
            return Math.min(longest, LEAST_NAME);
        }

        /** About how many lines all rows take together. */
        private long lines(AnnexColumns columns) {
            long lines = 0;
            for (FigureList figures : list.lists()) {
                for (FigureList.OfMeasure measure : figures.measures()) {
                    long rows = 0;
                    for (FigureItem item : measure.rows()) {
                        long lower = Math.max(
                                lines(item.words().period(), columns.period().width()),
                                lines(
                                        FigureCells.compared(item),
                                        columns.compared().width()));
                        rows += Math.max(lower, lines(unit(item), columns.unit().width()));
                    }
                    lines += Math.max(rows, lines(measure.name(), columns.nameWidth()));
                }
            }
            return lines;
        }

        private long lines(String words, double width) {
            return words.isEmpty() ? 1 : (long) Math.ceil(context.text().width(words, style(Role.CELL)) / width);
        }

        private Function<FigureItem, String> references(Function<FigureItem, List<Reference>> of) {
            return item -> of.apply(item).stream().map(Reference::label).collect(Collectors.joining(", "));
        }

        private String unit(FigureItem item) {
            FigureWording words = item.words();
            return (words.columnUnit() + words.absence() + " " + String.join("", words.flags())).strip();
        }

        /** A column to the left of an edge. */
        private Place place(double right, Function<FigureItem, String> words, double widest, int heading) {
            double own = 0;
            double least = longestWord(list.columns().get(heading));
            for (FigureItem item : list.items()) {
                own = Math.max(own, context.text().width(words.apply(item), style(Role.CELL)));
                least = Math.max(least, longestWord(words.apply(item), style(Role.CELL)));
            }
            if (own == 0) {
                return new Place(right, 0);
            }
            double width = Math.min(
                            Math.max(widest, Math.min(least, LONGEST_WORD)),
                            Math.max(own, longestWord(list.columns().get(heading))))
                    + 1;
            return new Place(right - width - GAP, width);
        }

        private double longestWord(String words) {
            return longestWord(words, style(Role.COLUMN_HEADING));
        }

        private double longestWord(String words, TextStyle style) {
            double longest = 0;
            for (String word : words.split(" ", -1)) {
                longest = Math.max(longest, context.text().width(word, style));
            }
            return longest;
        }

        private NumberColumn number(double right) {
            double whole = 0;
            double fraction = 0;
            double other = longestWord(list.columns().get(1));
            double lead = 0;
            for (FigureItem item : list.items()) {
                String number = item.words().plainNumber();
                lead = Math.max(lead, context.text().width(item.words().lead(), style(Role.CELL)));
                if (NumberColumn.aligned(number)) {
                    whole = Math.max(
                            whole, context.text().width(context.numbers().whole(number), style(Role.NUMBER)));
                    fraction = Math.max(
                            fraction, context.text().width(context.numbers().fraction(number), style(Role.NUMBER)));
                }
            }
            boolean atMark = whole + fraction <= WIDEST_NUMBER;
            double led = atMark ? whole + fraction : WIDEST_NUMBER;
            for (FigureItem item : list.items()) {
                String number = item.words().plainNumber();
                if (!NumberColumn.aligned(number) || !atMark) {
                    double width = ValueLines.width(new Run(number, style(Role.NUMBER), Artifact.DECORATION), context);
                    other = Math.max(other, width);
                    led = item.words().lead().isEmpty() ? led : Math.max(led, width);
                }
            }
            double leadWidth = Math.min(WIDEST_LEAD, lead);
            // words without a bound reach over the column of bounds
            double room = Math.max(led + leadWidth + (leadWidth > 0 ? GAP : 0), other);
            double leadRight = right - led - (leadWidth > 0 ? 6 : 0);
            return new NumberColumn(
                    leadRight, Math.max(leadWidth, leadRight - right + room), right - fraction, atMark, right);
        }

        private TextStyle style(Role role) {
            return context.styles().of(role);
        }
    }
}
