package io.github.statbrief.charts.internal.png;

import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compresses the rows of a picture of flat areas as zlib data (RFC 1950, 1951). It looks for a repetition in three places only: the byte before, the row above and the
 * last place that began with the same four bytes, which is several times faster than zlib for a few bytes in a hundred more, and the same whatever zlib the machine has.
 * Used by one thread.
 */
final class RowDeflater {
    private static final int WINDOW = 1 << 15;
    private static final int LEAST = 4;
    private static final int MOST = 258;
    private static final int HASH_BITS = 14;
    private static final int BLOCK = 1 << 16;
    private static final int MATCH = 1 << 31;
    private static final int END = 256;
    private static final int FIRST_LENGTH = 257;
    private static final int LAST_LENGTH = 285;
    private static final int LONGEST_CODE = 15;

    private final int[] heads = new int[1 << HASH_BITS];
    private final int[] tokens = new int[BLOCK];
    private final int[] literalCounts = new int[LAST_LENGTH + 1];
    private final int[] distanceCounts = new int[30];
    private final Bits bits = new Bits();
    private int count;

    /**
     * Compresses.
     *
     * @param data the rows
     * @param length how many bytes of them
     * @param row how many bytes a row has
     * @return zlib data
     */
    byte[] deflate(byte[] data, int length, int row) {
        Arrays.fill(heads, 0);
        bits.write(0x78, Byte.SIZE);
        bits.write(0x9C, Byte.SIZE);
        begin();
        int at = 0;
        while (at < length) {
            at += token(data, at, length, row);
            if (count == BLOCK) {
                end(false);
            }
        }
        end(true);
        bits.align();
        Adler32 sum = new Adler32();
        sum.update(data, 0, length);
        bits.write(Integer.reverseBytes((int) sum.getValue()), Integer.SIZE);
        return bits.take();
    }

    private void begin() {
        count = 0;
        Arrays.fill(literalCounts, 0);
        Arrays.fill(distanceCounts, 0);
        literalCounts[END] = 1;
        // two codes at least, so that any reader finds the code complete
        distanceCounts[0] = 1;
        distanceCounts[1] = 1;
    }

    /** Takes a repetition, or one byte; answers how much. */
    private int token(byte[] data, int at, int length, int row) {
        int end = Math.min(length, at + MOST);
        int best = 0;
        int distance = 0;
        if (end - at >= LEAST) {
            int hash = hash(data, at);
            int[] places = {at - 1, at - row, heads[hash] - 1};
            heads[hash] = at + 1;
            for (int place : places) {
                if (place >= 0 && at - place <= WINDOW && data[place + best / 2] == data[at + best / 2]) {
                    int found = Arrays.mismatch(data, at, end, data, place, place + end - at);
                    int matched = found < 0 ? end - at : found;
                    if (matched > best) {
                        best = matched;
                        distance = at - place;
                    }
                }
            }
        }
        if (best < LEAST) {
            tokens[count++] = data[at] & 0xFF;
            literalCounts[data[at] & 0xFF]++;
            return 1;
        }
        tokens[count++] = MATCH | (best << 16) | (distance - 1);
        literalCounts[lengthCode(best)]++;
        distanceCounts[distanceCode(distance - 1)]++;
        return best;
    }

    private static int hash(byte[] data, int at) {
        int four = (data[at] & 0xFF) | (data[at + 1] & 0xFF) << 8 | (data[at + 2] & 0xFF) << 16 | data[at + 3] << 24;
        return (four * 0x9E3779B1) >>> (Integer.SIZE - HASH_BITS);
    }

    private static int log(int value) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(value);
    }

    private static int lengthCode(int length) {
        int over = length - 3;
        if (length == MOST) {
            return LAST_LENGTH;
        }
        return over < 8 ? FIRST_LENGTH + over : FIRST_LENGTH + 4 * (log(over) - 1) + ((over >> (log(over) - 2)) & 3);
    }

    private static int lengthBits(int length) {
        return length == MOST || length < 11 ? 0 : log(length - 3) - 2;
    }

    private static int distanceCode(int over) {
        return over < 4 ? over : 2 * log(over) + ((over >> (log(over) - 1)) & 1);
    }

    private static int distanceBits(int over) {
        return over < 4 ? 0 : log(over) - 1;
    }

    /** Writes what was gathered as a block with codes of its own. */
    private void end(boolean last) {
        HuffmanCode literals = HuffmanCode.of(literalCounts, LONGEST_CODE);
        HuffmanCode distances = HuffmanCode.of(distanceCounts, LONGEST_CODE);
        bits.write(last ? 1 : 0, 1);
        bits.write(2, 2);
        new CodeLengths(literals, literalCounts.length, distances, distanceCounts.length).write(bits);
        for (int token = 0; token < count; token++) {
            write(tokens[token], literals, distances);
        }
        literals.write(END, bits);
        begin();
    }

    private void write(int token, HuffmanCode literals, HuffmanCode distances) {
        if ((token & MATCH) == 0) {
            literals.write(token, bits);
            return;
        }
        int length = (token >>> 16) & 0x1FF;
        int over = token & 0xFFFF;
        literals.write(lengthCode(length), bits);
        bits.write((length - 3) & ((1 << lengthBits(length)) - 1), lengthBits(length));
        distances.write(distanceCode(over), bits);
        bits.write(over & ((1 << distanceBits(over)) - 1), distanceBits(over));
    }
}
