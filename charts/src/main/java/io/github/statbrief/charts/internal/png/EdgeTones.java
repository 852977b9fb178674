package io.github.statbrief.charts.internal.png;

import io.github.statbrief.charts.drawing.Drawing;
import io.github.statbrief.charts.drawing.Mark;
import io.github.statbrief.theme.Colour;

/**
 * Rounds the tones between two colours, which only the smoothed edges of text and marks have, to steps of eight. No eye tells them apart, and nearly every chart then
 * has few enough colours for a palette, which halves its file. The colours of the drawing itself stay as they are.
 */
final class EdgeTones {
    private static final int HALF_STEP = 4;
    private static final int STEPS = 0xF8;
    private static final int WHITE = 0xFFFFFF;

    private final int[] own;

    EdgeTones(Drawing drawing) {
        own = drawing.marks().stream()
                .map(Mark::colour)
                .mapToInt(Colour::rgb)
                .distinct()
                .toArray();
    }

    void apply(Pixels pixels) {
        int[] rgb = pixels.rgb();
        int last = WHITE;
        int tone = WHITE;
        for (int pixel = 0; pixel < pixels.size(); pixel++) {
            int colour = rgb[pixel];
            if (colour != last) {
                last = colour;
                tone = isOwn(last) ? last : rounded(last);
            }
            rgb[pixel] = tone;
        }
    }

    private boolean isOwn(int colour) {
        for (int each : own) {
            if (each == colour) {
                return true;
            }
        }
        return colour == WHITE;
    }

    /** To the nearest step in each channel, 248 at most. */
    private static int rounded(int colour) {
        int result = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int channel = (colour >> shift) & 0xFF;
            result |= (Math.min(channel + HALF_STEP, 0xFF) & STEPS) << shift;
        }
        return result;
    }
}
