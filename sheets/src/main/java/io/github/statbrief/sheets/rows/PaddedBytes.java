package io.github.statbrief.sheets.rows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are written repeatedly, padded so that they can be copied eight at a time. */
public final class PaddedBytes {
    /** The number of bytes copied at once. */
    static final int STEP = Long.BYTES;

    private final byte[] padded;
    private final int length;
    private final long first;

    private PaddedBytes(byte[] padded, int length) {
        this.padded = padded;
        this.length = length;
        this.first = ByteBuffer.wrap(padded).order(ByteOrder.LITTLE_ENDIAN).getLong();
    }

    /** Encodes a text in UTF-8. */
    public static PaddedBytes of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int steps = Math.max(1, (bytes.length + STEP - 1) / STEP);
        return new PaddedBytes(Arrays.copyOf(bytes, steps * STEP), bytes.length);
    }

    /** The first eight bytes as one little-endian number. */
    long first() {
        return first;
    }

    /** The bytes, followed by zeros up to the next multiple of {@link #STEP}. */
    byte[] padded() {
        return padded;
    }

    int length() {
        return length;
    }
}
