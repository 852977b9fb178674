package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.pdf.internal.structure.Mark;
import java.util.List;

/**
 * A page with its marks.
 *
 * @param number its number, from 1
 * @param sheet its size
 * @param marks its marks in drawing order, relative to the page's upper left corner
 * @param filled how much of the room between its margins has content, from 0 to 1
 */
public record PageBox(int number, PageGeometry sheet, List<Mark> marks, double filled) {
    /** Copies the marks. */
    public PageBox {
        marks = List.copyOf(marks);
    }
}
