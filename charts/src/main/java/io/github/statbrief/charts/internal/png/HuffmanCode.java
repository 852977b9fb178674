package io.github.statbrief.charts.internal.png;

/** The shortest code for symbols of some frequency, none longer than allowed, numbered as Deflate numbers codes (RFC 1951, 3.2.2). */
final class HuffmanCode {
    private final int[] lengths;
    private final int[] codes;

    private HuffmanCode(int[] lengths) {
        this.lengths = lengths;
        codes = codes(lengths);
    }

    /** A code for counts of which two at least are not zero; too long a code is made anew from counts that differ less. */
    static HuffmanCode of(int[] counts, int longest) {
        int[] weights = counts.clone();
        int[] lengths = lengths(weights);
        while (max(lengths) > longest) {
            for (int symbol = 0; symbol < weights.length; symbol++) {
                weights[symbol] = weights[symbol] == 0 ? 0 : weights[symbol] / 2 + 1;
            }
            lengths = lengths(weights);
        }
        return new HuffmanCode(lengths);
    }

    private static int max(int[] lengths) {
        int max = 0;
        for (int length : lengths) {
            max = Math.max(max, length);
        }
        return max;
    }

    /** Joins the two rarest until one is left; how often a symbol was joined is the length of its code. */
    private static int[] lengths(int[] counts) {
        int size = counts.length;
        long[] weights = new long[2 * size];
        int[] parents = new int[2 * size];
        int nodes = size;
        for (int symbol = 0; symbol < size; symbol++) {
            weights[symbol] = counts[symbol];
        }
        for (int rarest = rarest(weights, nodes, -1); rarest >= 0; rarest = rarest(weights, nodes, -1)) {
            int other = rarest(weights, nodes, rarest);
            if (other < 0) {
                break;
            }
            weights[nodes] = weights[rarest] + weights[other];
            weights[rarest] = 0;
            weights[other] = 0;
            parents[rarest] = nodes;
            parents[other] = nodes++;
        }
        int[] lengths = new int[size];
        for (int symbol = 0; symbol < size; symbol++) {
            for (int node = parents[symbol]; node != 0; node = parents[node]) {
                lengths[symbol]++;
            }
        }
        return lengths;
    }

    private static int rarest(long[] weights, int nodes, int without) {
        int rarest = -1;
        for (int node = 0; node < nodes; node++) {
            if (weights[node] > 0 && node != without && (rarest < 0 || weights[node] < weights[rarest])) {
                rarest = node;
            }
        }
        return rarest;
    }

    /** Codes of one length follow each other; the bits of each are turned around, because Deflate writes them from the highest. */
    private static int[] codes(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= max(lengths); length++) {
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = Integer.reverse(code++) >>> (Integer.SIZE - length);
                }
            }
            code <<= 1;
        }
        return codes;
    }

    int length(int symbol) {
        return lengths[symbol];
    }

    void write(int symbol, Bits bits) {
        bits.write(codes[symbol], lengths[symbol]);
    }

    /** Writes a symbol and after it the lowest bits of a number. */
    void write(int symbol, int number, int count, Bits bits) {
        int length = lengths[symbol];
        bits.write(codes[symbol] | (number & ((1 << count) - 1)) << length, length + count);
    }
}
