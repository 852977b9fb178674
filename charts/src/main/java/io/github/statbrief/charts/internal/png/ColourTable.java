package io.github.statbrief.charts.internal.png;

import java.util.Arrays;

/** Numbers the colours of a picture in the order in which they appear. An open hash table over primitive values: it is asked for every pixel. */
final class ColourTable {
    private static final int MOST = 256;
    private static final int SLOTS = 1024;
    private static final int FREE = -1;

    private final int[] slotColours = new int[SLOTS];
    private final byte[] slotNumbers = new byte[SLOTS];
    private final int[] byNumber = new int[MOST];
    private int count;

    /** Takes the colours of a picture in; answers whether there are few enough. */
    boolean index(Pixels pixels) {
        Arrays.fill(slotColours, FREE);
        count = 0;
        int[] rgb = pixels.rgb();
        int last = FREE;
        for (int pixel = 0; pixel < pixels.size(); pixel++) {
            if (rgb[pixel] != last) {
                last = rgb[pixel];
                if (!add(last)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean add(int colour) {
        int slot = slot(colour);
        if (slotColours[slot] == colour) {
            return true;
        }
        if (count == MOST) {
            return false;
        }
        slotColours[slot] = colour;
        slotNumbers[slot] = (byte) count;
        byNumber[count++] = colour;
        return true;
    }

    private int slot(int colour) {
        int slot = (colour * 0x9E3779B1) >>> 22;
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

    /** Writes the numbers of a picture's pixels, each row after its filter byte, 0. */
    void writeRows(Pixels pixels, byte[] rows) {
        int[] rgb = pixels.rgb();
        int at = 0;
        int pixel = 0;
        int last = FREE;
        byte number = 0;
        for (int row = 0; row < pixels.height(); row++) {
            rows[at++] = 0;
            for (int end = pixel + pixels.width(); pixel < end; pixel++) {
                if (rgb[pixel] != last) {
                    last = rgb[pixel];
                    number = slotNumbers[slot(last)];
                }
                rows[at++] = number;
            }
        }
    }
}
