package io.github.statbrief.charts;

import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;

/** Draws the bar of one extent: solid, then open with a line around it. Nothing of it reaches past what is stated. */
final class BarMark {
    private static final double LINE = 1;
    private static final double LEAST_CONTRAST = 3;

    private final Palette palette;

    BarMark(Palette palette) {
        this.palette = palette;
    }

    /** The ground of the open part: the light one, or white where the line around it would not stand out enough. */
    Colour open(Colour line) {
        return line.contrast(palette.fill()) >= LEAST_CONTRAST ? palette.fill() : Colour.WHITE;
    }

    /**
     * Draws a bar.
     *
     * @param sketch where to
     * @param extent what it covers
     * @param axis where the axis lies
     * @param top its upper edge
     * @param height its height
     * @param colour its colour
     */
    void draw(Sketch sketch, Extent extent, Axis axis, double top, double height, Colour colour) {
        double zero = axis.at(0);
        double end = axis.at(extent.solid());
        sketch.box(Math.min(zero, end), top, Math.abs(end - zero), height, colour);
        if (extent.hasOpenPart()) {
            double left = axis.at(extent.openFrom());
            double width = axis.at(extent.openTo()) - left;
            sketch.box(left, top, width, height, colour);
            sketch.box(left + LINE, top + LINE, width - 2 * LINE, height - 2 * LINE, open(colour));
        }
    }
}
