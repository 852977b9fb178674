package io.github.statbrief.drawing.png;

import java.util.Arrays;
import java.util.PriorityQueue;

/** The shortest code for symbols of some frequency, none longer than allowed, numbered as Deflate numbers codes (RFC 1951, 3.2.2). */
final class HuffmanCode {
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    private static final int MANY_ZEROS = 18;
    private static final int LEAST_ZEROS = 11;
    private static final int MOST_ZEROS = 138;
    private static final int LONGEST_CODE_OF_LENGTHS = 7;
    /** The bits of a number of a node. */
    private static final int NODE = 10;

    private final int[] lengths;
    private final int[] codes;

    /** A code for counts of which two at least are not zero; too long a code is made anew from counts that differ less. */
    HuffmanCode(int[] counts, int longest) {
        int[] weights = counts;
        int[] found = lengths(counts);
        while (Arrays.stream(found).max().orElse(0) > longest) {
            weights = Arrays.stream(weights)
                    .map(weight -> weight == 0 ? 0 : weight / 2 + 1)
                    .toArray();
            found = lengths(weights);
        }
        lengths = found;
        codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= longest; length++) {
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    // turned around, because Deflate writes the bits of a code from the highest
                    codes[symbol] = Integer.reverse(code++) >>> (Integer.SIZE - length);
                }
            }
            code <<= 1;
        }
    }

    /** Joins the two rarest, the first of equals, until one is left; how often a symbol was joined is the length of its code. */
    private static int[] lengths(int[] counts) {
        int[] parents = new int[2 * counts.length];
        PriorityQueue<Long> nodes = new PriorityQueue<>();
        for (int symbol = 0; symbol < counts.length; symbol++) {
            if (counts[symbol] > 0) {
                nodes.add(((long) counts[symbol] << NODE) | symbol);
            }
        }
        for (int parent = counts.length; nodes.size() > 1; parent++) {
            long one = nodes.remove();
            long other = nodes.remove();
            parents[(int) one & ((1 << NODE) - 1)] = parent;
            parents[(int) other & ((1 << NODE) - 1)] = parent;
            nodes.add(((one >>> NODE) + (other >>> NODE)) << NODE | parent);
        }
        int[] lengths = new int[counts.length];
        for (int symbol = 0; symbol < counts.length; symbol++) {
            for (int node = parents[symbol]; node != 0; node = parents[node]) {
                lengths[symbol]++;
            }
        }
        return lengths;
    }

    void write(int symbol, Bits bits) {
        bits.write(codes[symbol], lengths[symbol]);
    }

    /** Writes a symbol and after it the lowest bits of a number. */
    void write(int symbol, int number, int count, Bits bits) {
        int length = lengths[symbol];
        bits.write(codes[symbol] | (number & ((1 << count) - 1)) << length, length + count);
    }

    /** Writes the lengths of a block's two codes as they stand before the block, themselves coded (RFC 1951, 3.2.7). */
    static void writeLengths(HuffmanCode literals, HuffmanCode distances, Bits bits) {
        int[] lengths = Arrays.copyOf(literals.lengths, literals.lengths.length + distances.lengths.length);
        System.arraycopy(distances.lengths, 0, lengths, literals.lengths.length, distances.lengths.length);
        int[] counts = new int[ORDER.length];
        // two at least, so that the code is complete
        counts[0] = 1;
        counts[MANY_ZEROS] = 1;
        for (int at = 0; at < lengths.length; at += step(lengths, at)) {
            counts[step(lengths, at) > 1 ? MANY_ZEROS : lengths[at]]++;
        }
        HuffmanCode code = new HuffmanCode(counts, LONGEST_CODE_OF_LENGTHS);
        bits.write(literals.lengths.length - 257, 5);
        bits.write(distances.lengths.length - 1, 5);
        bits.write(ORDER.length - 4, 4);
        for (int symbol : ORDER) {
            bits.write(code.lengths[symbol], 3);
        }
        for (int at = 0; at < lengths.length; at += step(lengths, at)) {
            if (step(lengths, at) > 1) {
                code.write(MANY_ZEROS, step(lengths, at) - LEAST_ZEROS, 7, bits);
            } else {
                code.write(lengths[at], bits);
            }
        }
    }

    /** How many lengths are written at once: a run of zeros, or one. */
    private static int step(int[] lengths, int at) {
        int end = at;
        while (end < lengths.length && lengths[end] == 0 && end - at < MOST_ZEROS) {
            end++;
        }
        return end - at >= LEAST_ZEROS ? end - at : 1;
    }
}
