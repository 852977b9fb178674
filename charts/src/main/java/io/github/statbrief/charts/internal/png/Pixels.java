package io.github.statbrief.charts.internal.png;

/**
 * A picture in pixels.
 *
 * @param rgb the pixels, row by row, 0xRRGGBB; may be longer than the picture. Not copied: the next drawing overwrites it
 * @param width pixels in a row
 * @param height rows
 * @param tones which of its colours are rounded when it is written
 */
@SuppressWarnings("ArrayRecordComponent") // a view of shared memory, never compared
public record Pixels(int[] rgb, int width, int height, EdgeTones tones) {
    /** A picture whose colours all stay as they are. */
    public Pixels(int[] rgb, int width, int height) {
        this(rgb, width, height, EdgeTones.NONE);
    }

    /** How many pixels there are. */
    public int size() {
        return width * height;
    }

    /** The picture as it is written; rounds it in place. */
    public Pixels rounded() {
        int last = -1;
        int tone = 0;
        for (int pixel = 0; pixel < size(); pixel++) {
            if (rgb[pixel] != last) {
                last = rgb[pixel];
                tone = tones.of(last);
            }
            rgb[pixel] = tone;
        }
        return new Pixels(rgb, width, height);
    }
}
