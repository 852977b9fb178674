package io.github.statbrief.html.internal.brotli;

/**
 * A step of a stream: bytes that stand there as they are, then some that stood before (RFC 7932, section 5).
 *
 * @param inserted how many bytes stand as they are
 * @param copied how many are copied after them, two at least; none ends the stretch
 * @param distance the symbol of how far back the copy begins
 * @param extra what the symbol leaves open of it
 * @param extraBits the bits of that
 */
record Command(int inserted, int copied, int distance, int extra, int extraBits) {
    /** The symbols of all commands. */
    static final int SYMBOLS = 704;

    private static final int[] INSERTED = {
        0, 1, 2, 3, 4, 5, 6, 8, 10, 14, 18, 26, 34, 50, 66, 98, 130, 194, 322, 578, 1090, 2114, 6210, 22594
    };
    private static final int[] INSERTED_BITS = {
        0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 12, 14, 24
    };
    private static final int[] COPIED = {
        2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 18, 22, 30, 38, 54, 70, 102, 134, 198, 326, 582, 1094, 2118
    };
    private static final int[] COPIED_BITS = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 24};

    /** The blocks of symbols that say their distance, by three ranges of inserted and three of copied bytes. */
    private static final int[] BLOCKS = {128, 192, 384, 256, 320, 512, 448, 576, 640};

    /** The last of a stretch: only bytes that stand as they are. */
    static Command end(int inserted) {
        return new Command(inserted, 0, 0, 0, 0);
    }

    /** The symbol of both lengths together. */
    int symbol() {
        int insert = range(INSERTED, inserted);
        int copy = copied == 0 ? 0 : range(COPIED, copied);
        int low = (insert & 7) << 3 | (copy & 7);
        if (hasDistanceWithin(insert, copy)) {
            return (copy < 8 ? 0 : 64) | low;
        }
        return BLOCKS[insert / 8 * 3 + copy / 8] | low;
    }

    /** Whether a distance follows: not at the end, nor where the symbol says that it is the last one again. */
    boolean hasDistance() {
        return copied > 0 && symbol() >= 128;
    }

    private boolean hasDistanceWithin(int insert, int copy) {
        return distance == 0 && insert < 8 && copy < 16;
    }

    /** Writes what the symbol leaves open of the lengths. */
    void putLengths(BitWriter out) {
        int insert = range(INSERTED, inserted);
        out.put(INSERTED_BITS[insert], inserted - INSERTED[insert]);
        if (copied > 0) {
            int copy = range(COPIED, copied);
            out.put(COPIED_BITS[copy], copied - COPIED[copy]);
        }
    }

    private static int range(int[] starts, int length) {
        int range = starts.length - 1;
        while (starts[range] > length) {
            range--;
        }
        return range;
    }
}
