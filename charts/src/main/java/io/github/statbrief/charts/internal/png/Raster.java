package io.github.statbrief.charts.internal.png;

import io.github.statbrief.charts.drawing.Drawing;
import io.github.statbrief.charts.drawing.Mark;
import io.github.statbrief.charts.internal.type.Typefaces;
import io.github.statbrief.theme.Colour;
import java.awt.geom.Path2D;
import java.util.Arrays;

/**
 * Fills the marks of drawings into pixels, one drawing after the other in the same memory. Used by one thread. Only areas are filled and text is filled as outlines,
 * so that the pixels are the same on every machine.
 */
public final class Raster {
    private static final int WHITE = 0xFFFFFF;

    private final Typefaces typefaces;
    private final GlyphMasks masks = new GlyphMasks();
    private int[] pixels = new int[0];

    public Raster(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /**
     * Draws.
     *
     * @param drawing what
     * @param width how many pixels wide; the height follows
     * @return the pixels, valid until the next drawing
     */
    public Pixels draw(Drawing drawing, int width) {
        double scale = width / drawing.width();
        int height = (int) Math.round(drawing.height() * scale);
        if (pixels.length < width * height) {
            pixels = new int[width * height];
        }
        Pixels drawn = new Pixels(pixels, width, height, EdgeTones.of(drawing));
        Arrays.fill(pixels, 0, drawn.size(), WHITE);
        Filler filler = new Filler(drawn, scale);
        drawing.marks().forEach(mark -> mark.accept(filler));
        return drawn;
    }

    /** Fills each mark's area. */
    private final class Filler implements Mark.Visitor<Boolean> {
        private final Pixels drawn;
        private final double scale;

        Filler(Pixels drawn, double scale) {
            this.drawn = drawn;
            this.scale = scale;
        }

        /** Edges fall on pixels: crisp, and half a pixel from the truth at most. What is thinner than a pixel stays visible. */
        @Override
        public Boolean box(Mark.Box box) {
            int left = (int) Math.round(box.x() * scale);
            int top = (int) Math.round(box.y() * scale);
            int right = (int) Math.round((box.x() + box.width()) * scale);
            int bottom = (int) Math.round((box.y() + box.height()) * scale);
            fill(left, top, Math.max(left + 1, right), Math.max(top + 1, bottom), box.colour());
            return true;
        }

        private void fill(int left, int top, int right, int bottom, Colour colour) {
            int from = Math.max(0, left);
            int to = Math.min(drawn.width(), right);
            for (int row = Math.max(0, top); row < Math.min(drawn.height(), bottom) && from < to; row++) {
                Arrays.fill(drawn.rgb(), row * drawn.width() + from, row * drawn.width() + to, colour.rgb());
            }
        }

        @Override
        public Boolean polygon(Mark.Polygon polygon) {
            Path2D path = new Path2D.Double();
            for (Mark.Point corner : polygon.corners()) {
                if (path.getCurrentPoint() == null) {
                    path.moveTo(corner.x() * scale, corner.y() * scale);
                } else {
                    path.lineTo(corner.x() * scale, corner.y() * scale);
                }
            }
            path.closePath();
            AreaFiller.fill(path).blend(0, 0, polygon.colour().rgb(), drawn);
            return true;
        }

        /** Baselines fall on pixels, so that equal text looks equal on every line. */
        @Override
        public Boolean text(Mark.Text text) {
            masks.draw(
                    typefaces.of(text.weight()),
                    text.words(),
                    text.size() * scale,
                    text.x() * scale,
                    (int) Math.rint(text.baseline() * scale),
                    text.colour().rgb(),
                    drawn);
            return true;
        }
    }
}
