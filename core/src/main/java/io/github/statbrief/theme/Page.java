package io.github.statbrief.theme;

/**
 * The page of a brief, in points.
 *
 * @param width the width
 * @param height the height
 * @param margin the left and the right margin
 */
public record Page(double width, double height, double margin) {
    /** A4 with a text width of 484. */
    public static final Page A4 = new Page(595.28, 841.89, 55.64);

    /** US Letter with a text width of 484. */
    public static final Page LETTER = new Page(612, 792, 64);

    /** The width of the text. */
    public double textWidth() {
        return width - 2 * margin;
    }
}
