package io.github.statbrief.drawing.png;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compresses the rows of a picture of flat areas as zlib data (RFC 1950, 1951). It looks for a repetition in three places only: the byte before, the row above and the
 * last place that began with the same four bytes, which is several times faster than zlib for a few bytes in a hundred more, and the same whatever zlib the machine has.
 * Used by one thread.
 */
final class RowDeflater {
    private static final VarHandle FOUR_BYTES =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int ADLER = 65_521;
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

    /** The zlib data of all rows, given one of each band; a row has 4 to 32768 bytes where rows are equal. */
    byte[] deflate(byte[] data, int row, Bands bands) {
        Arrays.fill(heads, 0);
        bits.write(0x78, Byte.SIZE);
        bits.write(0x9C, Byte.SIZE);
        begin();
        for (int band = 0; band < bands.count(); band++) {
            int end = (band + 1) * row;
            for (int at = band * row; at < end; ) {
                at += token(data, at, band, row, bands);
                endFullBlock();
            }
            repeat(bands.repeats(band), data, band * row, row);
        }
        end(true);
        bits.align();
        bits.write(Integer.reverseBytes(sum(data, row, bands)), Integer.SIZE);
        return bits.take();
    }

    /** Repeats a row; a flat one as a single byte, which is the shortest distance. */
    private void repeat(int times, byte[] data, int from, int row) {
        if (times > 0 && (row < LEAST || row > WINDOW)) {
            throw new IllegalArgumentException(
                    "equal rows have " + row + " bytes each, " + LEAST + " to " + WINDOW + " expected");
        }
        boolean flat = times > 0 && Arrays.equals(data, from, from + row - 1, data, from + 1, from + row);
        for (int left = times * row; left > 0; ) {
            // the last repetition is long enough to be one
            int taken = left > MOST && left < MOST + LEAST ? MOST - LEAST : Math.min(left, MOST);
            repetition(taken, flat ? 1 : row);
            endFullBlock();
            left -= taken;
        }
    }

    private void endFullBlock() {
        if (count == BLOCK) {
            end(false);
        }
    }

    /** The checksum of RFC 1950, 8.2. That of a row that is as the one above is known. */
    private static int sum(byte[] data, int row, Bands bands) {
        Adler32 ofRow = new Adler32();
        long first = 1;
        long second = 0;
        for (int band = 0; band < bands.count(); band++) {
            ofRow.reset();
            ofRow.update(data, band * row, row);
            long sum = ofRow.getValue();
            for (int each = 0; each <= bands.repeats(band); each++) {
                second = (second + (sum >>> 16) + row * (first - 1)) % ADLER;
                first = (first + (sum & 0xFFFF) - 1) % ADLER;
            }
        }
        return (int) (second << 16 | first);
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

    /** Takes a repetition, or one byte; answers how much. What is repeated is no longer than a row, so that it lies in two bands at most. */
    private int token(byte[] data, int at, int band, int row, Bands bands) {
        int most = Math.min((band + 1) * row - at, MOST);
        int best = 0;
        int distance = 0;
        if (most >= LEAST) {
            int four = (int) FOUR_BYTES.get(data, at);
            int hash = (four * 0x9E3779B1) >>> (Integer.SIZE - HASH_BITS);
            int same = heads[hash] - 1;
            heads[hash] = at + 1;
            if (at > 0) {
                best = matched(data, at, at - 1, four, most);
                distance = 1;
            }
            int matched = at >= row && row <= WINDOW && best < most ? matched(data, at, at - row, four, most) : 0;
            if (matched > best) {
                best = matched;
                distance = row;
            }
            matched = same >= 0 && best < most ? matched(data, at, same, four, most) : 0;
            int away = matched > best ? distance(same, at, band, row, bands) : 0;
            if (matched > best && away <= WINDOW) {
                best = matched;
                distance = away;
            }
        }
        if (best == 0) {
            tokens[count++] = data[at] & 0xFF;
            literalCounts[data[at] & 0xFF]++;
            return 1;
        }
        repetition(best, distance);
        return best;
    }

    /** How many bytes are as those at a place before, 0 where not even four are. */
    private static int matched(byte[] data, int at, int place, int four, int most) {
        if ((int) FOUR_BYTES.get(data, place) != four) {
            return 0;
        }
        int found = Arrays.mismatch(data, at + LEAST, at + most, data, place + LEAST, place + most);
        return found < 0 ? most : found + LEAST;
    }

    /** How far a place in the data lies before another one among all rows: of equal rows before, the last is the nearest. */
    private static int distance(int place, int at, int band, int row, Bands bands) {
        if (place >= band * row) {
            return at - place;
        }
        int above = place / row;
        return at - place + (bands.first(band) - bands.first(above) - bands.repeats(above) - band + above) * row;
    }

    private void repetition(int length, int distance) {
        tokens[count++] = MATCH | (length << 16) | (distance - 1);
        literalCounts[lengthCode(length)]++;
        distanceCounts[distanceCode(distance - 1)]++;
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
        HuffmanCode literals = new HuffmanCode(literalCounts, LONGEST_CODE);
        HuffmanCode distances = new HuffmanCode(distanceCounts, LONGEST_CODE);
        bits.write(last ? 1 : 0, 1);
        bits.write(2, 2);
        HuffmanCode.writeLengths(literals, distances, bits);
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
        literals.write(lengthCode(length), length - 3, lengthBits(length), bits);
        distances.write(distanceCode(over), over, distanceBits(over), bits);
    }
}
