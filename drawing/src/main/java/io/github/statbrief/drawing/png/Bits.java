package io.github.statbrief.drawing.png;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bytes that are written bit by bit, the lowest first. */
final class Bits {
    private static final VarHandle FOUR_BYTES =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes = new byte[1 << 15];
    private int length;
    private long pending;
    private int count;

    /** Writes the lowest bits of a number; at most 32. */
    void write(int value, int bits) {
        pending |= (value & 0xFFFFFFFFL) << count;
        count += bits;
        if (count >= Integer.SIZE) {
            flush(Integer.BYTES);
        }
    }

    private void flush(int written) {
        if (length + Integer.BYTES > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        FOUR_BYTES.set(bytes, length, (int) pending);
        length += written;
        pending >>>= written * Byte.SIZE;
        count = Math.max(0, count - written * Byte.SIZE);
    }

    /** Goes on to the next whole byte. */
    void align() {
        flush((count + Byte.SIZE - 1) / Byte.SIZE);
    }

    /** All that was written. */
    byte[] take() {
        align();
        byte[] taken = Arrays.copyOf(bytes, length);
        length = 0;
        return taken;
    }
}
