package io.github.statbrief.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;

/**
 * How much of each pixel the letters of a text cover. A letter is filled once for each size and each quarter of a pixel at which it may start, and copied from then
 * on: filling outlines is most of what a picture costs. Used by one thread.
 */
final class GlyphMasks {
    /** The places within a pixel at which a letter may start. */
    private static final int PHASES = 4;

    private static final int OPAQUE = 255;
    private static final int STEP = 17;

    private final Map<Key, Mask> masks = new HashMap<>();

    private record Key(Typeface typeface, int character, double size, int phase) {}

    /**
     * One letter.
     *
     * @param left where it starts, in pixels from its place
     * @param top where it starts, in pixels from its baseline
     * @param width pixels in a row
     * @param coverage row by row, 0 to 255
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    private record Mask(int left, int top, int width, byte[] coverage) {}

    /**
     * Sets a text.
     *
     * @param typeface its font
     * @param text its words
     * @param size its size in pixels
     * @param x where it starts
     * @param baseline the row on which it stands
     * @param colour its colour
     * @param pixels the picture
     */
    void draw(Typeface typeface, String text, double size, double x, int baseline, int colour, Pixels pixels) {
        double at = x;
        for (int character : Typeface.composed(text).codePoints().toArray()) {
            long quarters = Math.round(at * PHASES);
            int phase = (int) Math.floorMod(quarters, (long) PHASES);
            Mask mask = masks.computeIfAbsent(new Key(typeface, character, size, phase), GlyphMasks::mask);
            blend(mask, (int) Math.floorDiv(quarters, (long) PHASES), baseline, colour, pixels);
            at += typeface.advance(character, size);
        }
    }

    private static Mask mask(Key key) {
        AffineTransform shift = AffineTransform.getTranslateInstance((double) key.phase() / PHASES, 0);
        Shape outline = shift.createTransformedShape(key.typeface().outline(key.character(), key.size()));
        Rectangle bounds = outline.getBounds();
        if (bounds.isEmpty()) {
            return new Mask(0, 0, 1, new byte[0]);
        }
        BufferedImage image = new BufferedImage(bounds.width, bounds.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate(-bounds.x, -bounds.y);
        graphics.setColor(Color.WHITE);
        graphics.fill(outline);
        graphics.dispose();
        int[] rgb = image.getRGB(0, 0, bounds.width, bounds.height, null, 0, bounds.width);
        byte[] coverage = new byte[rgb.length];
        for (int pixel = 0; pixel < rgb.length; pixel++) {
            coverage[pixel] = (byte) stepped(rgb[pixel] & OPAQUE);
        }
        return new Mask(bounds.x, bounds.y, bounds.width, coverage);
    }

    /** In sixteen steps: no eye sees more on an edge, and a sixth of the file is saved. */
    private static int stepped(int covered) {
        return (covered + STEP / 2) / STEP * STEP;
    }

    private static void blend(Mask mask, int x, int baseline, int colour, Pixels pixels) {
        int[] rgb = pixels.rgb();
        int height = mask.coverage().length / mask.width();
        for (int row = 0; row < height; row++) {
            int y = baseline + mask.top() + row;
            if (y < 0 || y >= pixels.height()) {
                continue;
            }
            int from = Math.max(0, -(x + mask.left()));
            int to = Math.min(mask.width(), pixels.width() - (x + mask.left()));
            int target = y * pixels.width() + x + mask.left();
            for (int column = from; column < to; column++) {
                int covered = mask.coverage()[row * mask.width() + column] & OPAQUE;
                if (covered != 0) {
                    rgb[target + column] = covered == OPAQUE ? colour : mixed(rgb[target + column], colour, covered);
                }
            }
        }
    }

    private static int mixed(int ground, int colour, int covered) {
        int result = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int below = (ground >> shift) & 0xFF;
            int above = (colour >> shift) & 0xFF;
            int mixed = (above * covered + below * (OPAQUE - covered) + OPAQUE / 2) / OPAQUE;
            result |= mixed << shift;
        }
        return result;
    }
}
