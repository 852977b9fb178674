package io.github.statbrief.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.WritableRaster;

/**
 * Fills the marks of drawings into pixels, one drawing after the other in the same memory. Used by one thread. Only areas are filled and text is filled as outlines,
 * so that the pixels are the same on every machine.
 */
final class Raster {
    private static final DirectColorModel RGB = new DirectColorModel(24, 0xFF0000, 0xFF00, 0xFF);

    private final Typefaces typefaces;
    private final GlyphMasks masks = new GlyphMasks();
    private int[] pixels = new int[0];

    Raster(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /**
     * Draws.
     *
     * @param drawing what
     * @param width how many pixels wide; the height follows
     * @return the pixels, valid until the next drawing
     */
    Pixels draw(Drawing drawing, int width) {
        double scale = width / drawing.width();
        int height = (int) Math.round(drawing.height() * scale);
        Graphics2D graphics = image(width, height).createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Pixels drawn = new Pixels(pixels, width, height);
        Filler filler = new Filler(graphics, drawn, scale);
        drawing.marks().forEach(mark -> mark.accept(filler));
        graphics.dispose();
        new EdgeTones(drawing).apply(drawn);
        return drawn;
    }

    private BufferedImage image(int width, int height) {
        if (pixels.length < width * height) {
            pixels = new int[width * height];
        }
        WritableRaster raster = java.awt.image.Raster.createPackedRaster(
                new DataBufferInt(pixels, width * height), width, height, width, RGB.getMasks(), null);
        return new BufferedImage(RGB, raster, false, null);
    }

    /** Fills each mark's area. */
    private final class Filler implements Mark.Visitor<Boolean> {
        private final Graphics2D graphics;
        private final Pixels drawn;
        private final double scale;

        Filler(Graphics2D graphics, Pixels drawn, double scale) {
            this.graphics = graphics;
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
            graphics.setColor(new Color(box.colour().rgb()));
            graphics.fillRect(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
            return true;
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
            graphics.setColor(new Color(polygon.colour().rgb()));
            graphics.fill(path);
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
