package io.github.statbrief.drawing.png;

import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.drawing.Mark;
import io.github.statbrief.theme.Colour;
import java.util.Arrays;

/**
 * A picture in pixels. The tones between two colours, which only the smoothed edges of text and marks have, are rounded to steps of eight when it is written: no eye
 * tells them apart, and nearly every chart then has few enough colours for a palette, which halves its file. The colours of the drawing itself stay as they are.
 */
final class Pixels {
    private static final int HALF_STEP = 4;
    private static final int STEPS = 0xF8;
    private static final int WHITE = 0xFFFFFF;

    private final int[] rgb;
    private final int width;
    private final Bands bands;
    private final boolean rounds;
    private final int[] own;

    private Pixels(int[] rgb, int width, Bands bands, boolean rounds, int... own) {
        this.rgb = rgb;
        this.width = width;
        this.bands = bands;
        this.rounds = rounds;
        this.own = own;
    }

    /** A picture of which every row is given, 0xRRGGBB, and whose colours all stay as they are. */
    Pixels(int[] rgb, int width, int height) {
        this(rgb, width, Bands.ofEach(height), false);
    }

    /** A white picture for a drawing, in memory that is long enough and not copied: the next drawing overwrites it. */
    Pixels(int[] rgb, int width, Bands bands, Drawing drawing) {
        this(rgb, width, bands, true, colours(drawing));
        Arrays.fill(rgb, 0, stored(), WHITE);
    }

    private static int[] colours(Drawing drawing) {
        return drawing.marks().stream()
                .map(Mark::colour)
                .mapToInt(Colour::rgb)
                .distinct()
                .toArray();
    }

    /** The pixels of each band's row, band by band; may be longer. */
    int[] rgb() {
        return rgb;
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

    private int stored() {
        return width * bands.count();
    }

    /** Every pixel, row by row: a copy. */
    int[] all() {
        int[] all = new int[width * height()];
        for (int row = 0; row < height(); row++) {
            System.arraycopy(rgb, bands.of(row) * width, all, row * width, width);
        }
        return all;
    }

    /** Fills a rectangle; what lies outside of the picture is left out. */
    void fill(int left, int top, int right, int bottom, int colour) {
        int from = Math.max(0, left);
        int to = Math.min(width, right);
        int end = bands.of(Math.max(0, Math.min(height(), bottom)));
        for (int band = bands.of(Math.max(0, Math.min(height(), top))); band < end && from < to; band++) {
            Arrays.fill(rgb, band * width + from, band * width + to, colour);
        }
    }

    /** The tone of a colour: to the nearest step in each channel, 248 at most, unless it is a colour of the drawing. */
    int tone(int colour) {
        boolean stays = !rounds || colour == WHITE;
        for (int at = 0; at < own.length && !stays; at++) {
            stays = own[at] == colour;
        }
        if (stays) {
            return colour;
        }
        int result = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int channel = (colour >> shift) & 0xFF;
            result |= (Math.min(channel + HALF_STEP, 0xFF) & STEPS) << shift;
        }
        return result;
    }

    /** The picture as it is written; rounds it in place. */
    Pixels rounded() {
        int last = -1;
        int tone = 0;
        for (int pixel = 0; pixel < stored(); pixel++) {
            if (rgb[pixel] != last) {
                last = rgb[pixel];
                tone = tone(last);
            }
            rgb[pixel] = tone;
        }
        return new Pixels(rgb, width, bands, false);
    }
}
