package io.github.statbrief.charts;

/**
 * A picture in pixels.
 *
 * @param rgb the pixels, row by row, 0xRRGGBB; may be longer than the picture. Not copied: the next drawing overwrites it
 * @param width pixels in a row
 * @param height rows
 */
@SuppressWarnings("ArrayRecordComponent") // a view of shared memory, never compared
record Pixels(int[] rgb, int width, int height) {
    int size() {
        return width * height;
    }
}
