package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.pdf.internal.structure.Mark;
import java.util.List;

/**
 * A page with its marks.
 *
 * @param number its number, from 1
 * @param marks its marks in drawing order, relative to the page's upper left corner
 */
public record PageBox(int number, List<Mark> marks) {
    /** Copies the marks. */
    public PageBox {
        marks = List.copyOf(marks);
    }
}
