package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.pdf.internal.text.Line;
import io.github.statbrief.pdf.internal.text.Run;
import java.util.List;

/**
 * Sets a table value that is not a single number: on one line, or on several if one line would take space from the
 * labels.
 */
public final class ValueLines {
    /** The greatest width in points of a single line; a range of two ten-digit numbers fits. */
    private static final double WIDEST = 140;

    private ValueLines() {}

    /** The lines of a range or of words, right-aligned in their column; a single number is never broken. */
    public static List<Line> of(Run value, LayoutContext context) {
        Line line = context.text().line(List.of(value));
        return line.width() <= WIDEST || value.text().strip().indexOf(' ') < 0
                ? List.of(line)
                : context.text().balance(List.of(value), line.width() - 1);
    }

    /** The width of the widest line. */
    public static double width(Run value, LayoutContext context) {
        return of(value, context).stream().mapToDouble(Line::width).max().orElse(0);
    }
}
