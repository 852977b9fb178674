package io.github.statbrief.charts.internal.png;

import io.github.statbrief.charts.drawing.Drawing;
import io.github.statbrief.charts.drawing.Mark;
import io.github.statbrief.theme.Colour;

/**
 * Rounds the tones between two colours, which only the smoothed edges of text and marks have, to steps of eight. No eye tells them apart, and nearly every chart then
 * has few enough colours for a palette, which halves its file. The colours of the drawing itself stay as they are.
 */
public final class EdgeTones {
    /** Leaves every colour as it is. */
    static final EdgeTones NONE = new EdgeTones(new int[0], false);

    private static final int HALF_STEP = 4;
    private static final int STEPS = 0xF8;
    private static final int WHITE = 0xFFFFFF;

    private final int[] own;
    private final boolean rounds;

    private EdgeTones(int[] own, boolean rounds) {
        this.own = own;
        this.rounds = rounds;
    }

    static EdgeTones of(Drawing drawing) {
        int[] own = drawing.marks().stream()
                .map(Mark::colour)
                .mapToInt(Colour::rgb)
                .distinct()
                .toArray();
        return new EdgeTones(own, true);
    }

    /** The tone of a colour. */
    int of(int colour) {
        if (!rounds || colour == WHITE) {
            return colour;
        }
        for (int each : own) {
            if (each == colour) {
                return colour;
            }
        }
        return rounded(colour);
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
