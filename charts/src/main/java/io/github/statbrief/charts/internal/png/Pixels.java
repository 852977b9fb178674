package io.github.statbrief.charts.internal.png;

/**
 * A picture in pixels.
 *
 * @param rgb the pixels, row by row, 0xRRGGBB; may be longer than the picture. Not copied: the next drawing overwrites it
 * @param width pixels in a row
 * @param height rows
 */
@SuppressWarnings("ArrayRecordComponent") // a view of shared memory, never compared
public record Pixels(int[] rgb, int width, int height) {
    public int size() {
        return width * height;
    }
}
