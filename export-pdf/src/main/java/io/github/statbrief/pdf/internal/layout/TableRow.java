package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.pdf.internal.structure.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of cells with a common baseline of their first lines.
 *
 * @param cells the cells
 * @param leading the height of a line
 * @param pad the space above the first line and below the last
 */
public record TableRow(List<TableCell> cells, double leading, double pad) {
    /** The most lines of a row that is never cut; pages may break between the lines of a higher row. */
    private static final int UNCUT_LINES = 12;

    /** Copies the cells. */
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The number of lines of its highest cell, at least one. */
    int lines() {
        return Math.max(
                1, cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1));
    }

    /** Its height in points. */
    double height() {
        return lines() * leading + 2 * pad;
    }

    /** The row as one fragment, or as one per line if it is very high. */
    List<Fragment> fragments() {
        if (lines() <= UNCUT_LINES) {
            return List.of(new Fragment(height(), marks(0, lines(), pad)));
        }
        List<Fragment> fragments = new ArrayList<>();
        for (int line = 0; line < lines(); line++) {
            double above = line == 0 ? pad : 0;
            double below = line == lines() - 1 ? pad : 0;
            Fragment fragment = new Fragment(above + leading + below, marks(line, line + 1, above));
            boolean edge = line < 1 || line == lines() - 2;
            fragments.add(edge ? fragment.keptWithNext() : fragment);
        }
        return fragments;
    }

    private List<Mark> marks(int first, int end, double top) {
        List<Mark> marks = new ArrayList<>();
        for (TableCell cell : cells) {
            marks.addAll(cell.marks(first, end, top));
        }
        return marks;
    }
}
