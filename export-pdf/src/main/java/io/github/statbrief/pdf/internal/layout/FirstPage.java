package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.pdf.internal.structure.Mark;
import java.util.List;

/**
 * What stands on the first page above the text.
 *
 * @param marks relative to the page's left upper corner
 * @param textTop where the text begins
 */
public record FirstPage(List<Mark> marks, double textTop) {
    /** Copies the marks. */
    public FirstPage {
        marks = List.copyOf(marks);
    }
}
