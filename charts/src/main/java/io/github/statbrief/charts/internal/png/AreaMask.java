package io.github.statbrief.charts.internal.png;

/**
 * How much of each pixel an area covers.
 *
 * @param left the first column of pixels
 * @param top the first row of pixels
 * @param width pixels in a row
 * @param coverage row by row, 0 to 255
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed once it is made
record AreaMask(int left, int top, int width, byte[] coverage) {
    private static final int OPAQUE = 255;

    /** An area that covers nothing. */
    static final AreaMask EMPTY = new AreaMask(0, 0, 1, new byte[0]);

    /**
     * Lays a colour over a picture.
     *
     * @param x how many columns to the right
     * @param y how many rows down
     * @param colour 0xRRGGBB
     * @param pixels the picture; what lies outside it is left out
     */
    void blend(int x, int y, int colour, Pixels pixels) {
        int[] rgb = pixels.rgb();
        int height = coverage.length / width;
        int start = x + left;
        int from = Math.max(0, -start);
        int to = Math.min(width, pixels.width() - start);
        for (int row = Math.max(0, -(y + top)); row < Math.min(height, pixels.height() - (y + top)); row++) {
            int target = (y + top + row) * pixels.width() + start;
            for (int column = from; column < to; column++) {
                int covered = coverage[row * width + column] & OPAQUE;
                if (covered != 0) {
                    rgb[target + column] = covered == OPAQUE ? colour : mixed(rgb[target + column], colour, covered);
                }
            }
        }
    }

    private static int mixed(int ground, int colour, int covered) {
        int result = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int below = (ground >> shift) & OPAQUE;
            int above = (colour >> shift) & OPAQUE;
            int mixed = (above * covered + below * (OPAQUE - covered) + OPAQUE / 2) / OPAQUE;
            result |= mixed << shift;
        }
        return result;
    }
}
