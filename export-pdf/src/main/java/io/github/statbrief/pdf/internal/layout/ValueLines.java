package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.pdf.internal.text.Line;
import io.github.statbrief.pdf.internal.text.Run;
import java.util.List;

/** Sets a value of a table that is no single number: in one line, or in several where one would take the room of the labels. */
public final class ValueLines {
    /** A range of two numbers of ten digits still stands in one line. */
    private static final double WIDEST = 140;

    private ValueLines() {}

    /** The lines of a range or of words, which end at the right edge of their column; a single number is never torn apart. */
    public static List<Line> of(Run value, LayoutContext context) {
        Line line = context.text().line(List.of(value));
        return line.width() <= WIDEST || value.text().strip().indexOf(' ') < 0
                ? List.of(line)
                : context.text().balance(List.of(value), line.width() - 1);
    }

    /** The width of the widest of them. */
    public static double width(Run value, LayoutContext context) {
        return of(value, context).stream().mapToDouble(Line::width).max().orElse(0);
    }
}
