package io.github.statbrief.charts.internal.png;

import java.util.Arrays;

/** Bytes that are written bit by bit, the lowest first. */
final class Bits {
    private byte[] bytes = new byte[1 << 15];
    private int length;
    private long pending;
    private int count;

    /** Writes the lowest bits of a number; at most 32. */
    void write(int value, int bits) {
        pending |= (value & 0xFFFFFFFFL) << count;
        count += bits;
        while (count >= Byte.SIZE) {
            add((int) pending);
            pending >>>= Byte.SIZE;
            count -= Byte.SIZE;
        }
    }

    /** Goes on to the next whole byte. */
    void align() {
        if (count > 0) {
            add((int) pending);
            pending = 0;
            count = 0;
        }
    }

    private void add(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * length);
        }
        bytes[length++] = (byte) value;
    }

    /** All that was written. */
    byte[] take() {
        align();
        byte[] taken = Arrays.copyOf(bytes, length);
        length = 0;
        return taken;
    }
}
