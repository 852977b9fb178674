package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.theme.Page;

/**
 * The page and its grid of twelve columns, in points, with y from the top. Everything is aligned to steps of 7.
 * Immutable.
 */
public final class PageGeometry {
    /** The vertical step of the grid, in points. */
    public static final double STEP = 7;

    private static final int COLUMNS = 12;
    private static final double GUTTER = 14;
    private static final double TOP = 70;
    private static final double FOOT = 71.89;

    private final Page page;
    private final double width;

    /** Lays the grid over a page. */
    public PageGeometry(Page page) {
        this(page, page.textWidth());
    }

    private PageGeometry(Page page, double width) {
        this.page = page;
        this.width = width;
    }

    /** The same page with a narrower text, for what stands in a column of it. */
    public PageGeometry narrowed(double other) {
        return new PageGeometry(page, other);
    }

    /** Whether running text stands in two columns. */
    public boolean isInColumns() {
        return page.columns() > 1;
    }

    /** The page turned by a quarter, with the same margins, for what is wider than high. */
    public PageGeometry turned() {
        return new PageGeometry(new Page(page.height(), page.width(), page.margin()));
    }

    /** The width of the page, in points. */
    public double pageWidth() {
        return page.width();
    }

    /** The height of the page, in points. */
    public double pageHeight() {
        return page.height();
    }

    /** The left edge of the text. */
    public double left() {
        return page.margin();
    }

    /** The width of the text. */
    public double width() {
        return width;
    }

    /** The right edge of the text. */
    public double right() {
        return left() + width();
    }

    /** The top of the text on every page but the first. */
    public double top() {
        return TOP;
    }

    /** The bottom of the text. */
    public double bottom() {
        return TOP + Math.floor((page.height() - FOOT - TOP + 0.5) / STEP) * STEP;
    }

    /** The width of some columns, including the gutters between them. */
    public double span(int columns) {
        double column = (width() - (COLUMNS - 1) * GUTTER) / COLUMNS;
        return columns * column + (columns - 1) * GUTTER;
    }

    /** The left edge of a column, counted from 0, relative to the left edge of the text. */
    public double offset(int column) {
        return column == 0 ? 0 : span(column) + GUTTER;
    }

    /** Rounds a height up to the next step. */
    public static double step(double height) {
        return Math.ceil(height / STEP - 0.001) * STEP;
    }
}
