package io.github.statbrief.charts.internal.png;

import java.util.Arrays;
import java.util.BitSet;

/** One colour at a place of a picture. What lies outside of the picture is left out. */
sealed interface Patch {
    /** Notes the rows that may differ from the one above because of the patch. */
    void noteRows(BitSet rows);

    /** Lays the colour over a picture in which the noted rows begin bands. */
    void paint(Pixels pixels);

    /**
     * An upright rectangle, in whole pixels.
     *
     * @param left its first column
     * @param top its first row
     * @param right the column after its last
     * @param bottom the row after its last
     * @param colour 0xRRGGBB
     */
    record Rectangle(int left, int top, int right, int bottom, int colour) implements Patch {
        @Override
        public void noteRows(BitSet rows) {
            rows.set(Math.max(0, top));
            rows.set(Math.max(0, bottom));
        }

        @Override
        public void paint(Pixels pixels) {
            int from = Math.max(0, left);
            int to = Math.min(pixels.width(), right);
            int height = pixels.height();
            int end = pixels.bands().of(Math.max(0, Math.min(height, bottom)));
            for (int band = pixels.bands().of(Math.max(0, Math.min(height, top))); band < end && from < to; band++) {
                Arrays.fill(pixels.rgb(), band * pixels.width() + from, band * pixels.width() + to, colour);
            }
        }
    }

    /**
     * An area with smooth edges.
     *
     * @param mask how much of each pixel it covers
     * @param x how many columns to the right of the mask's own place
     * @param y how many rows down
     * @param colour 0xRRGGBB
     */
    record Area(AreaMask mask, int x, int y, int colour) implements Patch {
        @Override
        public void noteRows(BitSet rows) {
            if (mask.height() > 0) {
                rows.set(Math.max(0, y + mask.top()), Math.max(0, y + mask.top() + mask.height() + 1));
            }
        }

        @Override
        public void paint(Pixels pixels) {
            mask.blend(x, y, colour, pixels);
        }
    }
}
