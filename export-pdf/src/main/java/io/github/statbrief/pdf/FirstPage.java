package io.github.statbrief.pdf;

import java.util.List;

/**
 * What stands on the first page above the text.
 *
 * @param marks relative to the page's left upper corner
 * @param textTop where the text begins
 */
record FirstPage(List<Mark> marks, double textTop) {
    /** Copies the marks. */
    FirstPage {
        marks = List.copyOf(marks);
    }
}
