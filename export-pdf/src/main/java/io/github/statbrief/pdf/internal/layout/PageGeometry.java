package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.theme.Page;

/** The page and its grid of twelve columns; measures in points, y from the top. Everything stands on a step of 7. Immutable. */
public final class PageGeometry {
    /** The step on which everything stands. */
    public static final double STEP = 7;

    private static final int COLUMNS = 12;
    private static final double GUTTER = 14;
    private static final double TOP = 70;
    private static final double FOOT = 71.89;

    private final Page page;

    public PageGeometry(Page page) {
        this.page = page;
    }

    public double pageWidth() {
        return page.width();
    }

    public double pageHeight() {
        return page.height();
    }

    /** The left edge of the text. */
    public double left() {
        return page.margin();
    }

    /** The width of the text. */
    public double width() {
        return page.textWidth();
    }

    /** The right edge of the text. */
    public double right() {
        return left() + width();
    }

    /** Where the text begins on every page but the first. */
    public double top() {
        return TOP;
    }

    /** Where the text ends. */
    public double bottom() {
        return TOP + Math.floor((page.height() - FOOT - TOP + 0.5) / STEP) * STEP;
    }

    /** The width of some columns with the gutters between them. */
    public double span(int columns) {
        double column = (width() - (COLUMNS - 1) * GUTTER) / COLUMNS;
        return columns * column + (columns - 1) * GUTTER;
    }

    /** The left edge of a column, counted from 0, from the left edge of the text. */
    public double offset(int column) {
        return column == 0 ? 0 : span(column) + GUTTER;
    }

    /** The next step at or below a height. */
    public static double step(double height) {
        return Math.ceil(height / STEP - 0.001) * STEP;
    }
}
