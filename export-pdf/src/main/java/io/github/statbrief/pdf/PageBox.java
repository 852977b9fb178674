package io.github.statbrief.pdf;

import java.util.List;

/**
 * A page with all that stands on it.
 *
 * @param number its number, from 1
 * @param marks what stands on it, relative to the page's left upper corner, in the order in which it is drawn
 */
record PageBox(int number, List<Mark> marks) {
    /** Copies the marks. */
    PageBox {
        marks = List.copyOf(marks);
    }
}
