package io.github.statbrief.pdf.internal.structure;

/** What marks are drawn on. */
public interface Canvas {
    /** Draws text. */
    void text(Mark.Text text);

    /** Draws the number of a page. */
    void pageNumber(Mark.PageNumber number);

    /** Draws a rectangle. */
    void fill(Mark.Fill fill);

    /** Draws a chart. */
    void picture(Mark.Picture picture);

    /** Sets a place that links lead to. */
    void anchor(Mark.Anchor anchor);

    /** Draws the publisher's sign. */
    void sign(Mark.Sign sign);
}
