package io.github.statbrief.sheets.layout;

import io.github.statbrief.sheets.cell.SafeText;
import io.github.statbrief.sheets.cell.TextMetrics;
import io.github.statbrief.sheets.plan.Line;
import io.github.statbrief.sheets.plan.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The layout of a sheet: that of its table, and the heights of the lines above it. Measuring also refuses text that no
 * cell can hold.
 */
public final class SheetLayout {
    /** The height of a line of text in points, with the space above and below it. */
    public static final double LINE = 17;

    /** The width of a sheet of running text, in characters: about the longest readable line. */
    private static final double TEXT_WIDTH = 68;

    private static final double NARROW_PAGE = 28;

    /** The width of a screen, in digits; longer lines above a narrow table wrap. */
    private static final double SCREEN_WIDTH = 110;

    /** The width up to which a title is one line, in digits of the body font. */
    private static final double TITLE_WIDTH = 160;

    /** The width of a title's larger bold text, in digits of the body font. */
    private static final double TITLE_FACTOR = 1.5;

    private final Optional<TableLayout> table;
    private final double width;
    private final List<OfLine> lines = new ArrayList<>();

    /**
     * The layout of a line.
     *
     * @param wrapped whether it wraps in the first column
     * @param height its height in points
     */
    public record OfLine(boolean wrapped, double height) {}

    private SheetLayout(Sheet sheet) {
        table = sheet.table().map(each -> TableLayout.of(sheet.name(), each));
        width = table.map(each -> each.width(0)).orElseGet(() -> Math.min(TEXT_WIDTH, natural(sheet.lines())));
        double total = table.map(SheetLayout::room).orElse(0.0);
        for (Line line : sheet.lines()) {
            SafeText.checked("sheet '" + sheet.name() + "', line " + (lines.size() + 1), line.plain());
            lines.add(measured(line, total));
        }
    }

    /**
     * Measures a sheet.
     *
     * @throws IllegalArgumentException if a cell cannot hold its text or the table has more columns than a sheet; names
     *     the place
     */
    public static SheetLayout of(Sheet sheet) {
        return new SheetLayout(sheet);
    }

    /** The layout of the table, if the sheet has one. */
    public Optional<TableLayout> table() {
        return table;
    }

    /** The width of the first column, in digits. */
    public double width() {
        return width;
    }

    /** The layout of a line. */
    public OfLine line(int at) {
        return lines.get(at);
    }

    /** The height of all lines, in points. */
    public double height() {
        return lines.stream().mapToDouble(OfLine::height).sum();
    }

    private OfLine measured(Line line, double total) {
        double factor = factor(line);
        double room = line.kind() == Line.Kind.TITLE ? Math.max(total, TITLE_WIDTH) : total;
        boolean wrapped = TextMetrics.width(line.plain()) * factor > room;
        int count = wrapped ? TextMetrics.lines(line.plain(), (width - 2) / factor) : 1;
        return new OfLine(wrapped, height(line.kind(), count));
    }

    /** The width that holds each line of a sheet of running text, at least that of a narrow page. */
    private static double natural(List<Line> lines) {
        return lines.stream()
                .mapToDouble(line -> TextMetrics.width(line.plain()) * factor(line) + 2)
                .reduce(NARROW_PAGE, Math::max);
    }

    private static double factor(Line line) {
        return line.kind() == Line.Kind.TITLE ? TITLE_FACTOR : 1;
    }

    /** The width of lines: that of a first column made for running text, otherwise of all columns or a screen. */
    private static double room(TableLayout layout) {
        return layout.width(0) >= TEXT_WIDTH ? layout.width(0) : Math.max(layout.total(), SCREEN_WIDTH);
    }

    private static double height(Line.Kind kind, int lines) {
        return switch (kind) {
            case TITLE -> lines * 24 + 6;
            case HEADING -> lines * 20 + 18;
            case CAPTION, SUBTITLE, STATUS, TEXT, REMARK -> lines * LINE + 3;
        };
    }
}
