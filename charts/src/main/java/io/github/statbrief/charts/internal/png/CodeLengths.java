package io.github.statbrief.charts.internal.png;

/** The lengths of a block's codes as they stand before the block, themselves coded (RFC 1951, 3.2.7). */
final class CodeLengths {
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    private static final int MANY_ZEROS = 18;
    private static final int LEAST_ZEROS = 11;
    private static final int MOST_ZEROS = 138;
    private static final int LONGEST_CODE = 7;

    private final int literals;
    private final int distances;
    private final int[] lengths;

    CodeLengths(HuffmanCode literal, int literals, HuffmanCode distance, int distances) {
        this.literals = literals;
        this.distances = distances;
        lengths = new int[literals + distances];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            lengths[symbol] = symbol < literals ? literal.length(symbol) : distance.length(symbol - literals);
        }
    }

    void write(Bits bits) {
        int[] counts = new int[ORDER.length];
        // two at least, so that the code is complete
        counts[0] = 1;
        counts[MANY_ZEROS] = 1;
        for (int at = 0; at < lengths.length; at += step(at)) {
            counts[step(at) > 1 ? MANY_ZEROS : lengths[at]]++;
        }
        HuffmanCode code = HuffmanCode.of(counts, LONGEST_CODE);
        bits.write(literals - 257, 5);
        bits.write(distances - 1, 5);
        bits.write(ORDER.length - 4, 4);
        for (int symbol : ORDER) {
            bits.write(code.length(symbol), 3);
        }
        for (int at = 0; at < lengths.length; at += step(at)) {
            if (step(at) > 1) {
                code.write(MANY_ZEROS, bits);
                bits.write(step(at) - LEAST_ZEROS, 7);
            } else {
                code.write(lengths[at], bits);
            }
        }
    }

    /** How many lengths are written at once: a run of zeros, or one. */
    private int step(int at) {
        int end = at;
        while (end < lengths.length && lengths[end] == 0 && end - at < MOST_ZEROS) {
            end++;
        }
        return end - at >= LEAST_ZEROS ? end - at : 1;
    }
}
