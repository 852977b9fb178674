package io.github.statbrief.theme;

/**
 * The page of a brief, in points.
 *
 * @param width the width
 * @param height the height
 * @param margin the left and the right margin
 * @param columns the columns of running text in the sections of a bulletin, 1 or 2
 */
public record Page(double width, double height, double margin, int columns) {
    private static final int MOST_COLUMNS = 2;

    /** A4 with a text width of 484. */
    public static final Page A4 = new Page(595.28, 841.89, 55.64);

    /** US Letter with a text width of 484. */
    public static final Page LETTER = new Page(612, 792, 64);

    /** Refuses numbers of columns for which a page has no room. */
    public Page {
        if (columns < 1 || columns > MOST_COLUMNS) {
            throw new IllegalArgumentException("a page has 1 or 2 columns, not " + columns);
        }
    }

    /** Makes a page with running text in one column. */
    public Page(double width, double height, double margin) {
        this(width, height, margin, 1);
    }

    /** Returns the same page with another number of columns. */
    public Page withColumns(int other) {
        return new Page(width, height, margin, other);
    }

    /** The width of the text. */
    public double textWidth() {
        return width - 2 * margin;
    }
}
