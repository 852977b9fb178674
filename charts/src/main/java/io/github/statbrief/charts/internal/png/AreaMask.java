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
    private static final int RED_AND_BLUE = 0xFF00FF;
    private static final int GREEN = 0xFF00;
    private static final int HALF = 0x80;
    private static final int HALVES = 0x800080;

    /** An area that covers nothing. */
    static final AreaMask EMPTY = new AreaMask(0, 0, 1, new byte[0]);

    /** How many rows it has. */
    int height() {
        return coverage.length / width;
    }

    /**
     * Lays a colour over a picture in which each row of the area is a band of its own.
     *
     * @param x how many columns to the right
     * @param y how many rows down
     * @param colour 0xRRGGBB
     * @param pixels the picture; what lies outside it is left out
     */
    void blend(int x, int y, int colour, Pixels pixels) {
        int[] rgb = pixels.rgb();
        int start = x + left;
        int from = Math.max(0, -start);
        int to = Math.min(width, pixels.width() - start);
        for (int row = Math.max(0, -(y + top)); row < Math.min(height(), pixels.height() - (y + top)); row++) {
            int target = pixels.bands().of(y + top + row) * pixels.width() + start;
            for (int column = from; column < to; column++) {
                int covered = coverage[row * width + column] & OPAQUE;
                if (covered != 0) {
                    rgb[target + column] = covered == OPAQUE ? colour : mixed(rgb[target + column], colour, covered);
                }
            }
        }
    }

    /** Rounds each channel to the nearest, without dividing; red and blue at once. */
    private static int mixed(int ground, int colour, int covered) {
        int redAndBlue = weighted(ground & RED_AND_BLUE, colour & RED_AND_BLUE, covered) + HALVES;
        int green = weighted((ground >> Byte.SIZE) & OPAQUE, (colour >> Byte.SIZE) & OPAQUE, covered) + HALF;
        redAndBlue += (redAndBlue >>> Byte.SIZE) & RED_AND_BLUE;
        green += green >>> Byte.SIZE;
        return ((redAndBlue >>> Byte.SIZE) & RED_AND_BLUE) | (green & GREEN);
    }

    private static int weighted(int ground, int colour, int covered) {
        return colour * covered + ground * (OPAQUE - covered);
    }
}
