package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.pdf.internal.structure.Mark;
import java.util.List;

/**
 * A page with all that stands on it.
 *
 * @param number its number, from 1
 * @param marks what stands on it, relative to the page's left upper corner, in the order in which it is drawn
 */
public record PageBox(int number, List<Mark> marks) {
    /** Copies the marks. */
    public PageBox {
        marks = List.copyOf(marks);
    }
}
