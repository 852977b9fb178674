package io.github.statbrief.drawing.png;

import java.util.Arrays;

/**
 * A picture in pixels, each the number of its colour: drawn as it is written, the rows of a PNG with their filter byte, 0, before each. Where there are more than 256
 * colours, a second plane holds the upper half of the numbers. Used by one thread.
 */
final class Pixels {
    private static final int OPAQUE = 255;
    private static final int PLANE = 1 << Byte.SIZE;

    private final byte[] rows;
    private byte[] upper = new byte[0];
    private final int width;
    private final Bands bands;
    private final Palette palette;

    /** A white picture in memory that is long enough and not copied: the next picture overwrites it. */
    Pixels(byte[] rows, int width, Bands bands, Palette palette) {
        this.rows = rows;
        this.width = width;
        this.bands = bands;
        this.palette = palette;
        Arrays.fill(rows, 0, rowLength() * bands.count(), (byte) 0);
    }

    /** The lower half of each pixel's number, band by band, each row after its filter byte; may be longer. */
    byte[] rows() {
        return rows;
    }

    /** How many bytes a row has, with its filter byte. */
    int rowLength() {
        return width + 1;
    }

    /** How many pixels a row has. */
    int width() {
        return width;
    }

    /** How many rows it has. */
    int height() {
        return bands.height();
    }

    /** Which rows are equal. */
    Bands bands() {
        return bands;
    }

    /** Its colours. */
    Palette palette() {
        return palette;
    }

    /** Whether a byte is enough for every number. */
    boolean isIndexed() {
        return palette.count() <= PLANE;
    }

    /** The colour of a pixel of a band's row, 0xRRGGBB. */
    int colour(int band, int column) {
        return palette.colour(number(place(band, column)));
    }

    private int place(int band, int column) {
        return band * rowLength() + 1 + column;
    }

    private int number(int place) {
        int lower = rows[place] & (PLANE - 1);
        return upper.length == 0 ? lower : (upper[place] & (PLANE - 1)) << Byte.SIZE | lower;
    }

    /** Gives pixels of one row a number. */
    private void paint(int from, int to, int number) {
        Arrays.fill(rows, from, to, (byte) number);
        if (number >= PLANE && upper.length == 0) {
            upper = new byte[rows.length];
        }
        if (upper.length > 0) {
            Arrays.fill(upper, from, to, (byte) (number >> Byte.SIZE));
        }
    }

    /** Fills a rectangle; what lies outside of the picture is left out. */
    void fill(int left, int top, int right, int bottom, int colour) {
        int number = palette.number(colour);
        int from = Math.max(0, left);
        int to = Math.min(width, right);
        int end = bands.of(Math.max(0, Math.min(height(), bottom)));
        for (int band = bands.of(Math.max(0, Math.min(height(), top))); band < end && from < to; band++) {
            paint(place(band, from), place(band, to), number);
        }
    }

    /** Lays a colour over an area, so many columns to the right and rows down, where rows begin bands; what lies outside of the picture is left out. */
    void blend(AreaMask area, int x, int y, int colour) {
        int number = palette.number(colour);
        byte[] coverage = area.coverage();
        int[] runs = area.runs();
        int at = 0;
        for (int run = 0; run < runs.length; run += AreaMask.RUN) {
            int row = y + area.top() + runs[run];
            int column = x + area.left() + runs[run + 1];
            int length = runs[run + 2];
            if (row >= 0 && row < height()) {
                int target = place(bands.of(row), column);
                int to = Math.min(length, width - column);
                for (int pixel = Math.max(0, -column); pixel < to; pixel++) {
                    int covered = coverage[at + pixel] & OPAQUE;
                    if (covered != 0) {
                        int place = target + pixel;
                        paint(place, covered == OPAQUE ? number : palette.mixed(number(place), number, covered));
                    }
                }
            }
            at += length;
        }
    }

    private void paint(int place, int number) {
        if (number < PLANE && upper.length == 0) {
            rows[place] = (byte) number;
        } else {
            paint(place, place + 1, number);
        }
    }
}
