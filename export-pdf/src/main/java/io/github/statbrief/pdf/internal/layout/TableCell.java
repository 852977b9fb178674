package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.text.Line;
import java.util.List;

/**
 * The content of a row in one column.
 *
 * @param x the left edge of the lines, or their right edge
 * @param alignment which of the two
 * @param lines the words
 */
public record TableCell(double x, Alignment alignment, List<Line> lines) {
    /** The side on which lines are flush. */
    enum Alignment {
        LEFT,
        RIGHT
    }

    /** Copies the lines. */
    public TableCell {
        lines = List.copyOf(lines);
    }

    /** Makes a left-aligned cell. */
    public static TableCell from(double left, List<Line> lines) {
        return new TableCell(left, Alignment.LEFT, lines);
    }

    /** Makes a right-aligned cell. */
    public static TableCell to(double right, List<Line> lines) {
        return new TableCell(right, Alignment.RIGHT, lines);
    }

    /** The marks of some of the lines, starting at {@code top}. */
    List<Mark> marks(int first, int end, double top) {
        List<Mark> marks = new java.util.ArrayList<>();
        double y = top;
        for (Line line : lines.subList(Math.min(first, lines.size()), Math.min(end, lines.size()))) {
            marks.addAll(line.marks(alignment == Alignment.LEFT ? x : x - line.width(), y));
            y += line.leading();
        }
        return marks;
    }
}
