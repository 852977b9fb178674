package io.github.statbrief.html.internal.brotli;

import java.io.ByteArrayOutputStream;

/** Writes numbers of any count of bits, the lowest bit first. */
final class BitWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long pending;
    private int bits;

    /**
     * Writes a number.
     *
     * @param count how many bits it takes, 32 at most
     */
    void put(int count, long value) {
        pending |= value << bits;
        bits += count;
        while (bits >= Byte.SIZE) {
            bytes.write((int) pending);
            pending >>>= Byte.SIZE;
            bits -= Byte.SIZE;
        }
    }

    /** All bytes; the last is filled with zeros. */
    byte[] toByteArray() {
        if (bits > 0) {
            put(Byte.SIZE - bits, 0);
        }
        return bytes.toByteArray();
    }
}
