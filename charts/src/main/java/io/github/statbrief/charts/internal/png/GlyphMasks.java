package io.github.statbrief.charts.internal.png;

import io.github.statbrief.charts.internal.type.Typeface;
import io.github.statbrief.theme.SoftHyphens;
import java.awt.geom.AffineTransform;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How much of each pixel the letters of a text cover. A letter is filled once for each size and each quarter of a pixel at which it may start, and copied from then
 * on: filling outlines is most of what a picture costs. Used by one thread.
 */
final class GlyphMasks {
    /** The places within a pixel at which a letter may start. */
    private static final int PHASES = 4;

    private static final int OPAQUE = 255;
    private static final int STEP = 17;

    private final Map<Key, AreaMask> masks = new HashMap<>();

    private record Key(Typeface typeface, int character, double size, int phase) {}

    /**
     * Sets a text.
     *
     * @param typeface its font
     * @param text its words
     * @param size its size in pixels
     * @param x where it starts
     * @param baseline the row on which it stands
     * @param colour its colour
     * @param patches takes each letter
     */
    void draw(
            Typeface typeface, String text, double size, double x, int baseline, int colour, Consumer<Patch> patches) {
        double at = x;
        for (int character :
                SoftHyphens.drawn(Typeface.composed(text)).codePoints().toArray()) {
            long quarters = Math.round(at * PHASES);
            int phase = (int) Math.floorMod(quarters, (long) PHASES);
            AreaMask mask = masks.computeIfAbsent(new Key(typeface, character, size, phase), GlyphMasks::mask);
            patches.accept(new Patch.Area(mask, (int) Math.floorDiv(quarters, (long) PHASES), baseline, colour));
            at += typeface.width(character, size);
        }
    }

    private static AreaMask mask(Key key) {
        AffineTransform shift = AffineTransform.getTranslateInstance((double) key.phase() / PHASES, 0);
        AreaMask mask =
                AreaFiller.fill(shift.createTransformedShape(key.typeface().outline(key.character(), key.size())));
        byte[] coverage = mask.coverage();
        for (int pixel = 0; pixel < coverage.length; pixel++) {
            coverage[pixel] = (byte) stepped(coverage[pixel] & OPAQUE);
        }
        return mask;
    }

    /** In sixteen steps: no eye sees more on an edge, and a sixth of the file is saved. */
    private static int stepped(int covered) {
        return (covered + STEP / 2) / STEP * STEP;
    }
}
