package io.github.statbrief.pdf;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.FigureItem;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Where the columns of a table of figures stand. The numbers' edge is fixed; what stands left of it gives way to wide numbers and long bounds.
 *
 * @param figureWidth the width of the first column
 * @param leadRight the right edge of the bounds
 * @param leadWidth the width of the bounds
 * @param whole the right edge of the digits before the decimal mark
 * @param numberRight the right edge of the numbers
 * @param right the right edge of the table
 */
record FigureColumns(
        double figureWidth, double leadRight, double leadWidth, double whole, double numberRight, double right) {
    private static final double FIGURE = 160;
    private static final double LEAD_RIGHT = 206;
    private static final double NUMBER_RIGHT = 246;
    private static final double GAP = 6;
    private static final double WIDEST_LEAD = 80;
    private static final double STANDARD_WIDTH = 484;
    private static final double WIDEST_SHIFT = 56;

    /**
     * How far numbers, units and periods move to the left in all tables of a brief, so that long periods take fewer lines than labels lose.
     *
     * @param tables all tables of the brief
     */
    static double shift(List<Block.FigureTable> tables, Setting setting) {
        List<List<Row>> rows =
                tables.stream().map(table -> rows(table, setting)).toList();
        double best = 0;
        long fewest = Long.MAX_VALUE;
        for (double shift = 0; shift <= WIDEST_SHIFT; shift += Sheet.STEP) {
            long lines = 0;
            for (int i = 0; i < tables.size(); i++) {
                FigureColumns columns = of(tables.get(i), setting, shift);
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

    /** What can take more than one line in a row. */
    private record Row(MeasuredText label, MeasuredText unit, MeasuredText period) {
        int lines(FigureColumns columns) {
            return Math.max(
                    label.lines(columns.figureWidth()),
                    Math.max(unit.lines(columns.unitWidth()), period.lines(columns.periodWidth())));
        }
    }

    private static List<Row> rows(Block.FigureTable table, Setting setting) {
        TextStyle style = setting.styles().of(Role.CELL);
        return items(table).stream()
                .map(FigureItem::words)
                .map(words -> new Row(
                        measured(words.label(), style, setting),
                        measured(words.unit(), style, setting),
                        measured(words.period(), style, setting)))
                .toList();
    }

    private static MeasuredText measured(String words, TextStyle style, Setting setting) {
        return setting.text().measure(List.of(new Run(words, style, Artifact.DECORATION)));
    }

    private static List<FigureItem> items(Block.FigureTable table) {
        return table.parts().stream().flatMap(part -> part.rows().stream()).toList();
    }

    /** Measures the columns of a table. */
    static FigureColumns of(Block.FigureTable table, Setting setting, double shift) {
        double more = setting.sheet().width() - STANDARD_WIDTH - shift;
        TextStyle numberStyle = setting.styles().of(Role.NUMBER);
        TextStyle leadStyle = setting.styles().of(Role.CELL);
        List<FigureItem> items = items(table);
        double fraction = widest(
                items,
                item -> setting.text()
                        .width(setting.numbers().fraction(item.words().number()), numberStyle));
        double lead = Math.min(
                WIDEST_LEAD,
                widest(items, item -> setting.text().width(item.words().lead(), leadStyle)));
        double whole = NUMBER_RIGHT + more - fraction;
        double led = widest(
                items.stream().filter(item -> !item.words().lead().isEmpty()).toList(),
                item -> width(item, setting, numberStyle, fraction));
        double leadRight = Math.min(LEAD_RIGHT + more, NUMBER_RIGHT + more - led - GAP);
        double bare = NUMBER_RIGHT + more - widest(items, item -> width(item, setting, numberStyle, fraction)) - GAP;
        double figure = Math.min(FIGURE + more, Math.min(lead > 0 ? leadRight - lead - GAP : bare, bare));
        return new FigureColumns(
                figure,
                leadRight,
                lead,
                whole,
                NUMBER_RIGHT + more,
                setting.sheet().width());
    }

    /** How far a number reaches to the left of the numbers' right edge. */
    private static double width(FigureItem item, Setting setting, TextStyle style, double fraction) {
        String number = item.words().number();
        double whole = setting.text().width(setting.numbers().whole(number), style);
        return aligned(number) ? whole + fraction : whole;
    }

    /** Whether a number is aligned at its decimal mark; words and ranges end at the right edge. */
    static boolean aligned(String number) {
        return !number.isEmpty() && Character.isDigit(number.charAt(0)) && number.indexOf(' ') < 0;
    }

    private static double widest(List<FigureItem> items, ToDoubleFunction<FigureItem> width) {
        return items.stream().mapToDouble(width).max().orElse(0);
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
        return notesLeft() - periodLeft() - 7;
    }

    double notesLeft() {
        return right - 63;
    }

    double notesWidth() {
        return 40;
    }

    double quotesWidth() {
        return 23;
    }
}
