package io.github.statbrief.html.internal.brotli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds what stood before (LZ77): each place is looked up among the earlier ones that begin with the same four bytes.
 * A copy is worth the bits that its bytes need by themselves, less what it costs; it waits while one that begins a byte
 * later is worth more.
 */
final class Copies {
    /** How far back copies reach: the largest window that every reader has, 22 bits. */
    static final int FARTHEST = (1 << 22) - 16;

    private static final int HASH_BITS = 17;
    private static final int HASHED = 4;
    /** How many earlier places are looked at. */
    private static final int MOST_TRIED = 200;
    /** From this length on nothing longer is looked for. */
    private static final int LONG_ENOUGH = 1000;
    /** How many bytes a copy waits. */
    private static final int LONGEST_WAIT = 4;

    /** What a copy costs besides its distance, in bits; one with a distance used before, and with another of those. */
    private static final int COPY = 10;

    private static final int REUSED = 4;
    private static final int REUSED_OTHER = 8;
    /** What a byte is taken to need at least, so that long runs are copied where each byte needs almost nothing. */
    private static final double LEAST_BITS = 0.25;
    /** How many bits a copy that begins a byte later has to save beyond the byte. */
    private static final int WAIT = 4;

    private final byte[] bytes;
    private final int[] latest = new int[1 << HASH_BITS];
    private final int[] earlier;
    private final Distances distances = new Distances();
    private int entered;
    private int length;
    private int distance;
    private double worth;
    private double bitsOfByte;

    Copies(byte[] bytes) {
        this.bytes = bytes;
        this.earlier = new int[bytes.length];
        Arrays.fill(latest, -1);
    }

    /** The steps of the next stretch, up to its end; stretches follow each other. */
    List<Command> commands(int start, int end) {
        bitsOfByte = Math.max(LEAST_BITS, bitsOfByte(start, end));
        List<Command> commands = new ArrayList<>();
        int inserted = start;
        int at = start;
        while (at < end) {
            find(at, end);
            if (length == 0) {
                at++;
                continue;
            }
            at = wait(at, end);
            commands.add(distances.copy(at - inserted, length, distance));
            at += length;
            inserted = at;
        }
        if (inserted < end) {
            commands.add(Command.end(end - inserted));
        }
        return commands;
    }

    /** Where the copy begins that is worth most: here or a little later. */
    private int wait(int start, int end) {
        int at = start;
        for (int waited = 0; waited < LONGEST_WAIT && at + 1 < end; waited++) {
            int foundLength = length;
            int foundDistance = distance;
            double foundWorth = worth;
            find(at + 1, end);
            if (length == 0 || worth < foundWorth + WAIT) {
                length = foundLength;
                distance = foundDistance;
                return at;
            }
            at++;
        }
        return at;
    }

    /** Finds the copy worth most for a place; its length is zero if none is worth anything. */
    private void find(int at, int end) {
        enter(at);
        length = 0;
        worth = 0;
        for (int symbol = 0; symbol < distances.referring(); symbol++) {
            int back = distances.of(symbol);
            if (back > 0 && back <= Math.min(at, FARTHEST)) {
                int same = same(at - back, at, end);
                if (same > 2 || (same == 2 && symbol < 2)) {
                    consider(same, back, bitsOfByte * same - (symbol == 0 ? REUSED : REUSED_OTHER));
                }
            }
        }
        if (at + HASHED > bytes.length) {
            return;
        }
        int tried = 0;
        for (int place = latest[hash(at)];
                place >= 0 && at - place <= FARTHEST && tried < MOST_TRIED && length < LONG_ENOUGH;
                place = earlier[place]) {
            tried++;
            int same = same(place, at, end);
            if (same >= HASHED) {
                int bits = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(at - place);
                consider(same, at - place, bitsOfByte * same - COPY - bits);
            }
        }
    }

    private void consider(int same, int back, double value) {
        if (value > worth) {
            worth = value;
            length = same;
            distance = back;
        }
    }

    /** How many bits a byte of a stretch needs by itself, on average. */
    private double bitsOfByte(int start, int end) {
        int[] counts = new int[1 << Byte.SIZE];
        for (int at = start; at < end; at++) {
            counts[bytes[at] & 0xFF]++;
        }
        double bits = 0;
        for (int count : counts) {
            if (count > 0) {
                bits -= count * StrictMath.log((double) count / (end - start));
            }
        }
        return bits / (end - start) / StrictMath.log(2);
    }

    /** Enters all places before this one. */
    private void enter(int at) {
        for (; entered < at; entered++) {
            if (entered + HASHED <= bytes.length) {
                int hash = hash(entered);
                earlier[entered] = latest[hash];
                latest[hash] = entered;
            }
        }
    }

    private int same(int place, int at, int end) {
        int same = Arrays.mismatch(bytes, place, end, bytes, at, end);
        return same < 0 ? end - at : same;
    }

    private int hash(int at) {
        int four =
                bytes[at] << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | (bytes[at + 3] & 0xFF);
        return (four * 0x1E35A7BD) >>> (Integer.SIZE - HASH_BITS);
    }
}
