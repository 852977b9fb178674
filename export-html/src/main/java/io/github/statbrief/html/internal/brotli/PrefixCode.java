package io.github.statbrief.html.internal.brotli;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A canonical prefix code for the symbols of an alphabet: the more frequent, the shorter. */
final class PrefixCode {
    private final int[] lengths;
    private final int[] codes;

    private PrefixCode(int[] lengths) {
        this.lengths = lengths;
        this.codes = codes(lengths);
    }

    /**
     * The shortest code for symbols that occur as often as said, but for the limit. A single symbol has no bits at all.
     *
     * @param longest the most bits that a symbol may have
     */
    static PrefixCode of(int[] frequencies, int longest) {
        for (int least = 1; ; least *= 2) {
            int[] lengths = lengths(frequencies, least);
            if (Arrays.stream(lengths).max().orElse(0) <= longest) {
                return new PrefixCode(lengths);
            }
        }
    }

    /** The bits of a symbol. */
    int length(int symbol) {
        return lengths[symbol];
    }

    /** The bits of all symbols. */
    int[] lengths() {
        return lengths.clone();
    }

    /** Writes a symbol. */
    void put(BitWriter out, int symbol) {
        out.put(lengths[symbol], codes[symbol]);
    }

    /** Huffman's tree over two queues: the symbols by frequency, and the inner nodes, which arise in that order. */
    private static int[] lengths(int[] frequencies, int least) {
        int[] symbols = IntStream.range(0, frequencies.length)
                .filter(symbol -> frequencies[symbol] > 0)
                .boxed()
                .sorted((one, other) ->
                        Integer.compare(Math.max(least, frequencies[one]), Math.max(least, frequencies[other])))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] lengths = new int[frequencies.length];
        int leaves = symbols.length;
        if (leaves < 2) {
            return lengths;
        }
        long[] weights = new long[2 * leaves - 1];
        int[] parents = new int[2 * leaves - 1];
        for (int leaf = 0; leaf < leaves; leaf++) {
            weights[leaf] = Math.max(least, frequencies[symbols[leaf]]);
        }
        int leaf = 0;
        int inner = leaves;
        for (int node = leaves; node < weights.length; node++) {
            for (int child = 0; child < 2; child++) {
                boolean takesLeaf = leaf < leaves && (inner == node || weights[leaf] <= weights[inner]);
                int taken = takesLeaf ? leaf++ : inner++;
                parents[taken] = node;
                weights[node] += weights[taken];
            }
        }
        int[] depths = new int[weights.length];
        for (int node = weights.length - 2; node >= 0; node--) {
            depths[node] = depths[parents[node]] + 1;
            if (node < leaves) {
                lengths[symbols[node]] = depths[node];
            }
        }
        return lengths;
    }

    /** The codes, by length and then by symbol, with their bits turned round as they are written. */
    private static int[] codes(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        int longest = Arrays.stream(lengths).max().orElse(0);
        for (int length = 1; length <= longest; length++) {
            code <<= 1;
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = Integer.reverse(code) >>> (Integer.SIZE - length);
                    code++;
                }
            }
        }
        return codes;
    }
}
