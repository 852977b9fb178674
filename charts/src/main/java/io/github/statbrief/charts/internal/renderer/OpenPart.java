package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;
import java.awt.Paint;

/** Draws the part of a bar in which a value may lie: open, with a line around it. Nothing of it reaches past what is stated. */
final class OpenPart {
    private static final double LINE = 1;
    private static final double LEAST_CONTRAST = 3;

    private OpenPart() {}

    /** Its ground: the light one, or white where the line around it would not stand out enough. */
    static Colour ground(Colour line, Palette palette) {
        return line.contrast(palette.fill()) >= LEAST_CONTRAST ? palette.fill() : Colour.WHITE;
    }

    static void draw(Pen pen, double left, double top, double width, double height, Paint paint) {
        pen.box(left, top, width, height, paint);
        pen.box(
                left + LINE,
                top + LINE,
                width - 2 * LINE,
                height - 2 * LINE,
                ground(Pen.colour(paint), pen.type().theme().palette()));
    }
}
