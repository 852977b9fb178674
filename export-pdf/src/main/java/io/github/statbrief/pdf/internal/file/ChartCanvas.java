package io.github.statbrief.pdf.internal.file;

import com.lowagie.text.pdf.PdfContentByte;
import io.github.statbrief.drawing.Mark;
import io.github.statbrief.pdf.internal.text.Typefaces;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.SoftHyphens;
import java.util.List;

/** Draws the marks of a chart on a page: areas as vectors, words as text in the fonts of the brief. */
final class ChartCanvas implements Mark.Visitor<Boolean> {
    private final PdfContentByte content;
    private final Pen pen;
    private final double left;
    private final double upper;

    /**
     * Prepares the drawing.
     *
     * @param left the left edge of the chart on the page
     * @param upper its upper edge, from the bottom of the page
     */
    ChartCanvas(PdfContentByte content, Typefaces typefaces, double left, double upper) {
        this.content = content;
        this.pen = new Pen(content, typefaces);
        this.left = left;
        this.upper = upper;
    }

    /** Draws a mark above earlier ones. */
    void draw(Mark mark) {
        mark.accept(this);
    }

    @Override
    public Boolean box(Mark.Box box) {
        paintIn(box.colour());
        content.rectangle(x(box.x()), y(box.y() + box.height()), (float) box.width(), (float) box.height());
        content.fill();
        return true;
    }

    @Override
    public Boolean polygon(Mark.Polygon polygon) {
        paintIn(polygon.colour());
        List<Mark.Point> corners = polygon.corners();
        content.moveTo(x(corners.get(0).x()), y(corners.get(0).y()));
        corners.subList(1, corners.size()).forEach(corner -> content.lineTo(x(corner.x()), y(corner.y())));
        content.closePath();
        content.fill();
        return true;
    }

    @Override
    public Boolean text(Mark.Text text) {
        words(text, text.words(), text.x());
        return true;
    }

    /** Draws some words of a text at their place. */
    void words(Mark.Text text, String words, double at) {
        paintIn(text.colour());
        // the space separates words for text extraction, which would otherwise join them
        String separated = SoftHyphens.divides(words) ? words : words + " ";
        pen.write(separated, text.weight(), text.size(), () -> content.setTextMatrix(x(at), y(text.baseline())));
    }

    private void paintIn(Colour colour) {
        content.setRGBColorFill(colour.red(), colour.green(), colour.blue());
    }

    private float x(double right) {
        return (float) (left + right);
    }

    private float y(double down) {
        return (float) (upper - down);
    }
}
