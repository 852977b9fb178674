package io.github.statbrief.pdf.internal.structure;

/** The target for drawing marks. */
public interface Canvas {
    /** Draws text. */
    void text(Mark.Text text);

    /** Draws a page number. */
    void pageNumber(Mark.PageNumber number);

    /** Draws a rectangle. */
    void fill(Mark.Fill fill);

    /** Draws a triangle. */
    void triangle(Mark.Triangle triangle);

    /** Draws a chart. */
    void picture(Mark.Picture picture);

    /** Sets a link destination. */
    void anchor(Mark.Anchor anchor);

    /** Draws the publisher's logo. */
    void sign(Mark.Sign sign);
}
