package io.github.statbrief.charts.internal.png;

/**
 * A picture in pixels.
 *
 * @param rgb the pixels of each band's row, band by band, 0xRRGGBB; may be longer. Not copied: the next drawing overwrites it
 * @param width pixels in a row
 * @param bands which rows are equal
 * @param tones which of its colours are rounded when it is written
 */
@SuppressWarnings("ArrayRecordComponent") // a view of shared memory, never compared
public record Pixels(int[] rgb, int width, Bands bands, EdgeTones tones) {
    /** A picture of which every row is given, and whose colours all stay as they are. */
    public Pixels(int[] rgb, int width, int height) {
        this(rgb, width, Bands.ofEach(height), EdgeTones.NONE);
    }

    /** How many rows it has. */
    public int height() {
        return bands.height();
    }

    /** How many pixels are stored. */
    int stored() {
        return width * bands.count();
    }

    /** Every pixel, row by row: a copy. */
    public int[] all() {
        int[] all = new int[width * height()];
        for (int row = 0; row < height(); row++) {
            System.arraycopy(rgb, bands.of(row) * width, all, row * width, width);
        }
        return all;
    }

    /** The picture as it is written; rounds it in place. */
    public Pixels rounded() {
        int last = -1;
        int tone = 0;
        for (int pixel = 0; pixel < stored(); pixel++) {
            if (rgb[pixel] != last) {
                last = rgb[pixel];
                tone = tones.of(last);
            }
            rgb[pixel] = tone;
        }
        return new Pixels(rgb, width, bands, EdgeTones.NONE);
    }
}
