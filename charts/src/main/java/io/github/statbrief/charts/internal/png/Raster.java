package io.github.statbrief.charts.internal.png;

import io.github.statbrief.charts.drawing.Drawing;
import io.github.statbrief.charts.drawing.Mark;
import io.github.statbrief.charts.internal.type.Typefaces;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

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
        List<Patch> patches = new ArrayList<>();
        Filler filler = new Filler(patches::add, scale);
        drawing.marks().forEach(mark -> mark.accept(filler));
        BitSet rows = new BitSet(height);
        patches.forEach(patch -> patch.noteRows(rows));
        Bands bands = Bands.beginningAt(rows, height);
        if (pixels.length < width * bands.count()) {
            pixels = new int[width * bands.count()];
        }
        Pixels drawn = new Pixels(pixels, width, bands, EdgeTones.of(drawing));
        Arrays.fill(pixels, 0, drawn.stored(), WHITE);
        patches.forEach(patch -> patch.paint(drawn));
        return drawn;
    }

    /** Makes patches of each mark. */
    private final class Filler implements Mark.Visitor<Boolean> {
        private final Consumer<Patch> patches;
        private final double scale;

        Filler(Consumer<Patch> patches, double scale) {
            this.patches = patches;
            this.scale = scale;
        }

        /** Edges fall on pixels: crisp, and half a pixel from the truth at most. What is thinner than a pixel stays visible. */
        @Override
        public Boolean box(Mark.Box box) {
            int left = (int) Math.round(box.x() * scale);
            int top = (int) Math.round(box.y() * scale);
            int right = (int) Math.round((box.x() + box.width()) * scale);
            int bottom = (int) Math.round((box.y() + box.height()) * scale);
            patches.accept(new Patch.Rectangle(
                    left,
                    top,
                    Math.max(left + 1, right),
                    Math.max(top + 1, bottom),
                    box.colour().rgb()));
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
            patches.accept(
                    new Patch.Area(AreaFiller.fill(path), 0, 0, polygon.colour().rgb()));
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
                    patches);
            return true;
        }
    }
}
