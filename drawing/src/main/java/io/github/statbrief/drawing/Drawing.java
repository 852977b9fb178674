package io.github.statbrief.drawing;

import java.util.List;

/**
 * A picture, laid out: the same marks become a PNG, an SVG and the vectors of a PDF.
 *
 * @param width its width in points
 * @param height its height in points
 * @param marks its marks; later ones lie over earlier ones
 */
public record Drawing(double width, double height, List<Mark> marks) {
    /** Copies the marks. */
    public Drawing {
        marks = List.copyOf(marks);
    }
}
