package io.github.statbrief.html.internal.brotli;

/** The last four distances of a stream, by which a near one is said in few bits (RFC 7932, section 4). */
final class Distances {
    /** The symbols of all distances: sixteen refer to the last four, the others are ranges. */
    static final int SYMBOLS = 64;

    private static final int REFERRING = 16;
    /** Which of the last four each referring symbol takes, counted back, and what it adds to that. */
    private static final int[] BACK = {0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1};

    private static final int[] ADDED = {0, 0, 0, 0, -1, 1, -2, 2, -3, 3, -1, 1, -2, 2, -3, 3};

    private final int[] last = {4, 11, 15, 16};

    /** The distance that a referring symbol stands for now; it may be none, if it isn't above zero. */
    int of(int symbol) {
        return last[BACK[symbol]] + ADDED[symbol];
    }

    /** How many referring symbols there are. */
    int referring() {
        return REFERRING;
    }

    /** Takes a copy from so far back, and says it in the fewest bits. */
    Command copy(int inserted, int copied, int distance) {
        for (int symbol = 0; symbol < REFERRING; symbol++) {
            if (of(symbol) == distance) {
                if (symbol > 0) {
                    take(distance);
                }
                return new Command(inserted, copied, symbol, 0, 0);
            }
        }
        take(distance);
        int shifted = distance + 3;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(shifted) - 2;
        int half = (shifted >> bits) & 1;
        return new Command(inserted, copied, REFERRING + 2 * (bits - 1) + half, shifted - ((2 + half) << bits), bits);
    }

    private void take(int distance) {
        System.arraycopy(last, 0, last, 1, last.length - 1);
        last[0] = distance;
    }
}
