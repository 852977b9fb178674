package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.pdf.internal.structure.Mark;
import java.util.List;

/**
 * The content of the first page above the text.
 *
 * @param marks its marks, relative to the page's upper left corner
 * @param textTop the top of the text, in points from the top of the page
 */
public record FirstPage(List<Mark> marks, double textTop) {
    /** Copies the marks. */
    public FirstPage {
        marks = List.copyOf(marks);
    }
}
