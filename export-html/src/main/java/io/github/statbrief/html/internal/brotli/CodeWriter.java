package io.github.statbrief.html.internal.brotli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Writes what a reader needs to rebuild a prefix code (RFC 7932, section 3). */
final class CodeWriter {
    /** The most bits of a symbol. */
    static final int LONGEST = 15;

    private static final int MOST_SIMPLE = 4;
    private static final int REPEAT = 16;
    private static final int REPEAT_ZERO = 17;
    private static final int LENGTH_SYMBOLS = 18;
    private static final int LONGEST_OF_LENGTHS = 5;
    /** The order in which the lengths of the code for lengths are written: those seldom used stand last. */
    private static final int[] ORDER = {1, 2, 3, 4, 0, 5, 17, 6, 16, 7, 8, 9, 10, 11, 12, 13, 14, 15};

    /** The fixed code for the lengths 0 to 5 of the code for lengths: its bits, and how many. */
    private static final int[] FIXED = {0, 7, 3, 2, 1, 15};

    private static final int[] FIXED_BITS = {2, 4, 3, 2, 2, 4};

    private CodeWriter() {}

    /** A length, or a repetition of one with its number. */
    private record Step(int symbol, int extra) {
        int bits() {
            return symbol == REPEAT ? 2 : symbol == REPEAT_ZERO ? 3 : 0;
        }
    }

    /** Makes the code of an alphabet and writes it. */
    static PrefixCode write(BitWriter out, int[] frequencies) {
        PrefixCode code = PrefixCode.of(frequencies, LONGEST);
        int[] symbols = IntStream.range(0, frequencies.length)
                .filter(symbol -> frequencies[symbol] > 0)
                .toArray();
        if (symbols.length <= MOST_SIMPLE) {
            simple(out, code, symbols, frequencies.length);
        } else {
            complex(out, code.lengths());
        }
        return code;
    }

    /** One to four symbols are named: the shortest first, then by their number. */
    private static void simple(BitWriter out, PrefixCode code, int[] symbols, int alphabet) {
        int[] named = symbols.length == 0
                ? new int[1]
                : Arrays.stream(symbols)
                        .boxed()
                        .sorted((one, other) -> Integer.compare(code.length(one), code.length(other)))
                        .mapToInt(Integer::intValue)
                        .toArray();
        out.put(2, 1);
        out.put(2, named.length - 1L);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(alphabet - 1);
        for (int symbol : named) {
            out.put(bits, symbol);
        }
        if (named.length == MOST_SIMPLE) {
            out.put(1, code.length(named[0]) == 1 ? 1 : 0);
        }
    }

    private static void complex(BitWriter out, int[] lengths) {
        List<Step> steps = steps(lengths);
        int[] frequencies = new int[LENGTH_SYMBOLS];
        steps.forEach(step -> frequencies[step.symbol]++);
        PrefixCode code = PrefixCode.of(frequencies, LONGEST_OF_LENGTHS);
        int[] bits = code.lengths();
        boolean single = steps.stream().map(Step::symbol).distinct().count() == 1;
        if (single) {
            bits[steps.get(0).symbol] = 1;
        }
        int end = ORDER.length;
        while (!single && bits[ORDER[end - 1]] == 0) {
            end--;
        }
        int skipped = bits[ORDER[0]] != 0 || bits[ORDER[1]] != 0 ? 0 : bits[ORDER[2]] != 0 ? 2 : 3;
        out.put(2, skipped);
        for (int at = skipped; at < end; at++) {
            int length = bits[ORDER[at]];
            out.put(FIXED_BITS[length], FIXED[length]);
        }
        for (Step step : steps) {
            code.put(out, step.symbol);
            out.put(step.bits(), step.extra);
        }
    }

    /** The lengths up to the last symbol that occurs, with repetitions in one. */
    private static List<Step> steps(int[] lengths) {
        int end = lengths.length;
        while (lengths[end - 1] == 0) {
            end--;
        }
        List<Step> steps = new ArrayList<>();
        int before = 8;
        int at = 0;
        while (at < end) {
            int length = lengths[at];
            int next = at + 1;
            while (next < end && lengths[next] == length) {
                next++;
            }
            int times = next - at;
            if (length == 0) {
                repeat(steps, times, new Step(0, 0), new Step(REPEAT_ZERO, 0));
            } else {
                if (length != before) {
                    steps.add(new Step(length, 0));
                    times--;
                }
                repeat(steps, times, new Step(length, 0), new Step(REPEAT, 0));
                before = length;
            }
            at = next;
        }
        return steps;
    }

    /** Adds a length so many times: by itself up to twice, otherwise as digits of a number, the highest first. */
    private static void repeat(List<Step> steps, int times, Step one, Step many) {
        int base = 1 << many.bits();
        int left = times;
        if (left == base + 3) {
            steps.add(one);
            left--;
        }
        if (left < 3) {
            steps.addAll(Collections.nCopies(left, one));
            return;
        }
        List<Step> digits = new ArrayList<>();
        for (left -= 3; ; left = left / base - 1) {
            digits.add(0, new Step(many.symbol, left % base));
            if (left < base) {
                break;
            }
        }
        steps.addAll(digits);
    }
}
