package io.github.statbrief.drawing.png;

import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.drawing.Mark;
import io.github.statbrief.drawing.type.Typeface;
import io.github.statbrief.drawing.type.Typefaces;
import io.github.statbrief.theme.SoftHyphens;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Fills the marks of drawings into pixels, one drawing after the other in the same memory. Used by one thread. Only areas are filled and text is filled as outlines,
 * so that the pixels are the same on every machine.
 */
final class Raster {
    /** The places within a pixel at which a letter may start. */
    private static final int PHASES = 4;

    /** No eye sees more on an edge, a sixth of the file is saved, and a chart with many lines still has few enough colours for a palette. */
    private static final int LEVELS = 15;

    private final Typefaces typefaces;
    /** A letter is filled once for each size and each quarter of a pixel at which it may start: filling outlines is most of what a picture costs. */
    private final Map<Letter, AreaMask> letters = new HashMap<>();

    private byte[] rows = new byte[0];

    private record Letter(Typeface typeface, int character, double size, int phase) {}

    /** Draws text in some fonts. */
    Raster(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** The pixels of a drawing in a width, whose height follows; valid until the next drawing. */
    Pixels draw(Drawing drawing, int width) {
        double scale = width / drawing.width();
        int height = (int) Math.round(drawing.height() * scale);
        Filler filler = new Filler(scale);
        drawing.marks().forEach(mark -> mark.accept(filler));
        Bands bands = Bands.beginningAt(filler.rows, height);
        if (rows.length < (width + 1) * bands.count()) {
            rows = new byte[(width + 1) * bands.count()];
        }
        Pixels drawn = new Pixels(rows, width, bands, new Palette(drawing));
        filler.patches.forEach(patch -> patch.accept(drawn));
        return drawn;
    }

    /** Makes of each mark patches to be painted, and notes the rows that may differ from the one above because of them. */
    private final class Filler implements Mark.Visitor<Boolean> {
        private final double scale;
        private final BitSet rows = new BitSet();
        private final List<Consumer<Pixels>> patches = new ArrayList<>();

        Filler(double scale) {
            this.scale = scale;
        }

        /** Edges fall on pixels: crisp, and half a pixel from the truth at most. What is thinner than a pixel stays visible. */
        @Override
        public Boolean box(Mark.Box box) {
            int left = (int) Math.round(box.x() * scale);
            int top = (int) Math.round(box.y() * scale);
            int right = Math.max(left + 1, (int) Math.round((box.x() + box.width()) * scale));
            int bottom = Math.max(top + 1, (int) Math.round((box.y() + box.height()) * scale));
            rows.set(Math.max(0, top));
            rows.set(Math.max(0, bottom));
            return patches.add(
                    drawn -> drawn.fill(left, top, right, bottom, box.colour().rgb()));
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
            return area(AreaMask.fill(path, LEVELS), 0, 0, polygon.colour().rgb());
        }

        /** Baselines fall on pixels, so that equal text looks equal on every line. */
        @Override
        public Boolean text(Mark.Text text) {
            Typeface typeface = typefaces.of(text.weight());
            double size = text.size() * scale;
            double at = text.x() * scale;
            int baseline = (int) Math.rint(text.baseline() * scale);
            String words = SoftHyphens.drawn(Typeface.composed(text.words()));
            for (int character : words.codePoints().toArray()) {
                long quarters = Math.round(at * PHASES);
                int phase = (int) Math.floorMod(quarters, (long) PHASES);
                AreaMask mask = letters.computeIfAbsent(new Letter(typeface, character, size, phase), Raster::mask);
                int column = (int) Math.floorDiv(quarters, (long) PHASES);
                area(mask, column, baseline, text.colour().rgb());
                at += typeface.width(character, size);
            }
            return true;
        }

        private boolean area(AreaMask mask, int x, int y, int colour) {
            mask.noteRows(y, rows);
            return patches.add(drawn -> drawn.blend(mask, x, y, colour));
        }
    }

    private static AreaMask mask(Letter letter) {
        AffineTransform shift = AffineTransform.getTranslateInstance((double) letter.phase() / PHASES, 0);
        return AreaMask.fill(
                shift.createTransformedShape(letter.typeface().outline(letter.character(), letter.size())), LEVELS);
    }
}
