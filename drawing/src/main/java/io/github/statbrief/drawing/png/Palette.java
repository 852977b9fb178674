package io.github.statbrief.drawing.png;

import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.drawing.Mark;
import io.github.statbrief.theme.Colour;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The colours of a picture by their numbers: white is 0, those of the drawing follow in the order of its marks, then the tones between two colours, which only the
 * smoothed edges of text and marks have. Tones are rounded to steps of eight: no eye tells them apart, and nearly every chart then has few enough colours for the
 * palette of a PNG, which halves its file. The colours of the drawing itself stay as they are. Used by one thread.
 */
final class Palette {
    /** How many colours there may be: the drawing's own and every tone. */
    private static final int MOST = 1 << 16;

    private static final int WHITE = 0xFFFFFF;
    private static final int HALF_STEP = 4;
    private static final int STEPS = 0xF8;
    /** So many are left for the drawing's own beside 32 steps of three channels; what comes after these is rounded as well. */
    private static final int MOST_OWN = MOST - (1 << 15);

    private static final int OPAQUE = 255;
    private static final int RED_AND_BLUE = 0xFF00FF;
    private static final int GREEN = 0xFF00;
    private static final int HALF = 0x80;
    private static final int HALVES = 0x800080;

    private static final int SLOT_BITS = 12;

    private final Map<Integer, Integer> numbers = new HashMap<>();
    private int[] colours = new int[256];
    private final int own;
    /** The last mixture in each place of a table: its ground, its colour and how much it covers, and what became of it. */
    private final long[] mixtures = new long[1 << SLOT_BITS];

    private final char[] mixed = new char[1 << SLOT_BITS];

    /** The colours of a drawing on white. */
    Palette(Drawing drawing) {
        Arrays.fill(mixtures, -1);
        add(WHITE);
        drawing.marks().stream()
                .map(Mark::colour)
                .mapToInt(Colour::rgb)
                .distinct()
                .limit(MOST_OWN - 1L)
                .forEach(this::add);
        own = numbers.size();
    }

    private int add(int colour) {
        int number = numbers.computeIfAbsent(colour, key -> numbers.size());
        if (number == colours.length) {
            colours = Arrays.copyOf(colours, 2 * colours.length);
        }
        colours[number] = colour;
        return number;
    }

    /** How many there are. */
    int count() {
        return numbers.size();
    }

    /** A colour as 0xRRGGBB. */
    int colour(int number) {
        return colours[number];
    }

    /** The number of a colour, or of its tone if it is none of the drawing: to the nearest step in each channel, 248 at most. */
    int number(int colour) {
        Integer known = numbers.get(colour);
        if (known != null && known < own) {
            return known;
        }
        int tone = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int channel = (colour >> shift) & OPAQUE;
            tone |= (Math.min(channel + HALF_STEP, OPAQUE) & STEPS) << shift;
        }
        return add(tone);
    }

    /** The number of what is seen where a colour covers another one by so many 255ths. */
    int mixed(int ground, int number, int covered) {
        long mixture = (((long) ground << Character.SIZE) | number) << Byte.SIZE | covered;
        int slot = (int) ((mixture * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - SLOT_BITS));
        if (mixtures[slot] != mixture) {
            mixtures[slot] = mixture;
            mixed[slot] = (char) number(mix(colours[ground], colours[number], covered));
        }
        return mixed[slot];
    }

    /** Rounds each channel to the nearest, without dividing; red and blue at once. */
    private static int mix(int ground, int colour, int covered) {
        int redAndBlue = weighted(ground & RED_AND_BLUE, colour & RED_AND_BLUE, covered) + HALVES;
        int green = weighted((ground >> Byte.SIZE) & OPAQUE, (colour >> Byte.SIZE) & OPAQUE, covered) + HALF;
        redAndBlue += (redAndBlue >>> Byte.SIZE) & RED_AND_BLUE;
        green += green >>> Byte.SIZE;
        return ((redAndBlue >>> Byte.SIZE) & RED_AND_BLUE) | (green & GREEN);
    }

    private static int weighted(int ground, int colour, int covered) {
        return colour * covered + ground * (OPAQUE - covered);
    }

    /** Three bytes a colour, as PNG has them. */
    byte[] bytes() {
        byte[] bytes = new byte[3 * count()];
        for (int number = 0; number < count(); number++) {
            bytes[3 * number] = (byte) (colours[number] >> 16);
            bytes[3 * number + 1] = (byte) (colours[number] >> 8);
            bytes[3 * number + 2] = (byte) colours[number];
        }
        return bytes;
    }
}
