package io.github.statbrief.sheets.plan;

import io.github.statbrief.Figure;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.ColumnFormats;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.cell.StatedValueContent;
import io.github.statbrief.text.AttributeWording;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.text.Label;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Figures as readers read and print them, in eight columns at most: each row is complete in itself. The number of a
 * change has its sign, that of a level none.
 */
final class KeyFigureRows {
    /** The number of first columns that name a figure: its section and its name. */
    private static final int NAME_COLUMNS = 2;

    private final Context context;
    private final Predicate<FigureItem> isHeadline;
    private final Function<FigureItem, String> notes;
    private final ColumnFormats formats;

    /**
     * Starts the rows.
     *
     * @param isHeadline whether a figure is in the headline
     * @param notes the words of the notes on a figure
     */
    KeyFigureRows(Context context, Predicate<FigureItem> isHeadline, Function<FigureItem, String> notes) {
        this.context = context;
        this.isHeadline = isHeadline;
        this.notes = notes;
        this.formats = new ColumnFormats(context.formats());
    }

    /** The table; columns in which no figure has anything are left out. */
    SheetTable table(String name, List<FigureSheets.Entry> entries) {
        entries.forEach(entry ->
                number(entry.item()).ifPresent(number -> formats.see(Bound.EXACT, number, Optional.empty(), "")));
        TableBuilder<FigureSheets.Entry> table =
                new TableBuilder<>(entry -> "figure '" + entry.item().figure().id() + "'");
        table.looking(entry -> new Row.Look(isHeadline.test(entry.item()), endsSection(entries, entry)))
                .text(column(Label.SECTION, 17, 26), FigureSheets.Entry::section)
                .text(
                        Column.names(context.label(Label.FIGURE), 22).wrapping(56),
                        entry -> entry.item().words().label())
                .column(
                        Column.series(context.label(Label.VALUE), false).stressed(Column.Stress.COLOURED_IN_BOLD_ROWS),
                        entry -> value(entry.item()))
                .text(
                        Column.behind(context.label(Label.UNIT)),
                        entry -> entry.item().words().unitName())
                .text(
                        column(Label.COMPARED_WITH, 16, 26),
                        entry -> compared(entry.item().words()))
                .text(
                        column(Label.PERIOD, 16, 26),
                        entry -> entry.item().words().period())
                .text(
                        column(Label.MARK, 7, 12),
                        entry -> String.join(" ", entry.item().words().flags()))
                .text(column(Label.NOTE, 12, 42), entry -> note(entry.item()));
        return table.build(name, entries).named(NAME_COLUMNS);
    }

    private Column column(Label heading, int narrowest, int widest) {
        return Column.names(context.label(heading), narrowest).wrapping(widest).stressed(Column.Stress.NEVER);
    }

    private static boolean endsSection(List<FigureSheets.Entry> entries, FigureSheets.Entry entry) {
        int next = entries.indexOf(entry) + 1;
        return next < entries.size() && !entries.get(next).section().equals(entry.section());
    }

    private static String compared(FigureWording words) {
        return words.compared().isEmpty() ? words.baseline() : words.compared();
    }

    /** What else is stated of a figure, and its notes. */
    private String note(FigureItem item) {
        AttributeWording further = item.words().attributes();
        return Stream.of(
                        further.part(),
                        further.condition(),
                        further.place(),
                        further.was(),
                        further.limits(),
                        further.significance(),
                        notes.apply(item))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** The number of a figure with the sign of its change; empty if it has none that a spreadsheet holds. */
    private static Optional<BigDecimal> number(FigureItem item) {
        Figure figure = item.figure();
        return figure.value() instanceof StatedValue.Point point && StatedValueContent.isHeld(point)
                ? Optional.of(isFall(figure) ? point.value().negate() : point.value())
                : Optional.empty();
    }

    private static boolean isFall(Figure figure) {
        return figure.sense().isChange() && figure.sense().direction() == Direction.DOWN;
    }

    private Content value(FigureItem item) {
        FigureWording words = item.words();
        Figure figure = item.figure();
        if (number(item).isEmpty()) {
            boolean range = figure.value() instanceof StatedValue.Range;
            // the column beside it has the unit without its scale word: "15 to 20 million", "visits"
            String scale = words.scale().isEmpty() ? "" : " " + words.scale();
            return Content.text(range ? leading(words) + words.number() + scale : words.number());
        }
        BigDecimal number = number(item).get();
        StatedValue.Point point = (StatedValue.Point) figure.value();
        if (point.words().isPresent()) {
            String stated = withLead(words, point.words().get().words());
            String format = formats.words(stated, "");
            return new Content.Numeral(number, format + ";" + format);
        }
        if (point.bound() != Bound.EXACT) {
            return new Content.Numeral(number, formats.behind(leading(words).strip(), number));
        }
        boolean signed = figure.sense().isChange() && figure.sense().direction() != Direction.STEADY;
        return new Content.Numeral(number, formats.of(Bound.EXACT, number, Optional.empty(), "", signed));
    }

    /** A number in words with the words before it, unless its own words begin with them: "approximately two-thirds". */
    private static String withLead(FigureWording words, String stated) {
        String lead = leading(words);
        String bound = words.bound() + " ";
        boolean twice = lead.endsWith(bound) && stated.startsWith(bound);
        return (twice ? lead.substring(0, lead.length() - bound.length()) : lead) + stated;
    }

    /** The words before a number that is not exact: "more than "; for a change with its direction, "down by about ". */
    private static String leading(FigureWording words) {
        String lead = words.direction().isEmpty() ? words.bound() : words.lead();
        return lead.isEmpty() ? "" : lead + " ";
    }
}
