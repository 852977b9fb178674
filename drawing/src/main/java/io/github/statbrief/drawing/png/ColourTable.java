package io.github.statbrief.drawing.png;

import java.util.Arrays;

/**
 * Numbers the colours of a picture in the order in which they appear, and writes its rows as numbers, in one pass: what is as in the row above is copied, and an open
 * hash table over primitive values answers for each colour as it was drawn, so that it is rounded once. Used by one thread.
 */
final class ColourTable {
    private static final int MOST = 256;
    private static final int SLOT_BITS = 13;
    private static final int SLOTS = 1 << SLOT_BITS;
    /** Colours as drawn, of which many become one: a fuller table would be slow. */
    private static final int MOST_DRAWN = SLOTS / 2;

    private static final int FREE = -1;

    private final int[] slotColours = new int[SLOTS];
    private final byte[] slotNumbers = new byte[SLOTS];
    private final int[] byNumber = new int[MOST];
    private int count;
    private int drawn;

    /** Writes the numbers of a picture's pixels, band by band, each row after its filter byte, 0; answers whether there are few enough colours. */
    boolean index(Pixels pixels, byte[] rows) {
        Arrays.fill(slotColours, FREE);
        count = 0;
        drawn = 0;
        int width = pixels.width();
        for (int row = 0; row < pixels.bands().count(); row++) {
            rows[row * (width + 1)] = 0;
            if (!indexRow(pixels, row, rows)) {
                return false;
            }
        }
        return true;
    }

    /** Copies the numbers of the row above as far as the colours are the same, and looks up the others. */
    private boolean indexRow(Pixels pixels, int row, byte[] rows) {
        int[] rgb = pixels.rgb();
        int width = pixels.width();
        int from = row * width;
        int to = row * (width + 1) + 1;
        int column = 0;
        while (column < width) {
            int end = width;
            if (row > 0) {
                int same = same(rgb, from + column, from + width, width);
                System.arraycopy(rows, to + column - width - 1, rows, to + column, same);
                column += same;
                end = column;
                while (end < width && rgb[from + end] != rgb[from + end - width]) {
                    end++;
                }
            }
            if (!number(rgb, from + column, from + end, rows, to + column, pixels)) {
                return false;
            }
            column = end;
        }
        return true;
    }

    /** How many pixels are as those above them. */
    private static int same(int[] rgb, int from, int to, int width) {
        int different = Arrays.mismatch(rgb, from, to, rgb, from - width, to - width);
        return different < 0 ? to - from : different;
    }

    private boolean number(int[] rgb, int from, int end, byte[] rows, int to, Pixels pixels) {
        int last = FREE;
        byte number = 0;
        for (int pixel = from; pixel < end; pixel++) {
            int colour = rgb[pixel];
            if (colour != last) {
                last = colour;
                int slot = slot(colour);
                if (slotColours[slot] == FREE && !add(slot, colour, pixels)) {
                    return false;
                }
                number = slotNumbers[slot];
            }
            rows[to + pixel - from] = number;
        }
        return true;
    }

    private boolean add(int slot, int colour, Pixels pixels) {
        int number = number(pixels.tone(colour));
        if (number == MOST || drawn == MOST_DRAWN) {
            return false;
        }
        slotColours[slot] = colour;
        slotNumbers[slot] = (byte) number;
        drawn++;
        return true;
    }

    /** The number of a tone, a new one where it is not there yet; one too many where there are no more. */
    private int number(int tone) {
        for (int number = 0; number < count; number++) {
            if (byNumber[number] == tone) {
                return number;
            }
        }
        if (count < MOST) {
            byNumber[count] = tone;
            return count++;
        }
        return MOST;
    }

    private int slot(int colour) {
        int slot = (colour * 0x9E3779B1) >>> (32 - SLOT_BITS);
        while (slotColours[slot] != colour && slotColours[slot] != FREE) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    /** Three bytes a colour. */
    byte[] palette() {
        byte[] bytes = new byte[3 * count];
        for (int number = 0; number < count; number++) {
            bytes[3 * number] = (byte) (byNumber[number] >> 16);
            bytes[3 * number + 1] = (byte) (byNumber[number] >> 8);
            bytes[3 * number + 2] = (byte) byNumber[number];
        }
        return bytes;
    }
}
