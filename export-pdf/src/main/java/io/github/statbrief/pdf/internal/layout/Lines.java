package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.text.Line;
import java.util.ArrayList;
import java.util.List;

/** Makes fragments of lines. */
public final class Lines {
    private Lines() {}

    /** A paragraph as one fragment per line; keeps its first and its last line from standing alone on a page. */
    public static List<Fragment> paragraph(List<Line> lines, double x) {
        List<Fragment> fragments = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Fragment fragment = new Fragment(line.leading(), line.marks(x, 0));
            boolean first = i == 0 && lines.size() > 1;
            boolean lastButOne = i == lines.size() - 2;
            fragments.add(first || lastButOne ? fragment.keptWithNext() : fragment);
        }
        return fragments;
    }

    /** All lines as marks that start at {@code top}. */
    public static List<Mark> marks(List<Line> lines, double x, double top) {
        List<Mark> marks = new ArrayList<>();
        double y = top;
        for (Line line : lines) {
            marks.addAll(line.marks(x, y));
            y += line.leading();
        }
        return marks;
    }

    /** The height of lines, in points. */
    public static double height(List<Line> lines) {
        double height = 0;
        for (Line line : lines) {
            height += line.leading();
        }
        return height;
    }

    /** The width of the widest line, in points. */
    public static double width(List<Line> lines) {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }
}
