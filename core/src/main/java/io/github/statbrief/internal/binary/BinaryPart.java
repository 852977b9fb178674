package io.github.statbrief.internal.binary;

import java.util.Arrays;

/** A part of a binary file: a table of a font or a chunk of a PNG. Big-endian; never reads outside the part. */
final class BinaryPart {
    private final String name;
    private final byte[] file;
    private final int start;
    private final int length;

    /**
     * Takes a part of the file.
     *
     * @param name its name in messages: {@code table 'glyf'}
     */
    BinaryPart(String name, byte[] file, int start, int length) {
        this.name = name;
        this.file = file;
        this.start = start;
        this.length = length;
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return Arrays.copyOfRange(file, start, start + length);
    }

    int unsignedByte(long at) {
        need(at, 1);
        return Byte.toUnsignedInt(file[start + (int) at]);
    }

    int unsignedShort(long at) {
        need(at, 2);
        int place = start + (int) at;
        return Byte.toUnsignedInt(file[place]) << 8 | Byte.toUnsignedInt(file[place + 1]);
    }

    int signedShort(long at) {
        return (short) unsignedShort(at);
    }

    long unsignedInt(long at) {
        return (long) unsignedShort(at) << 16 | unsignedShort(at + 2);
    }

    /** Refuses a part that is too short for the given bytes. */
    void need(long at, long count) {
        if (at < 0 || at + count > length) {
            throw wrong("ends before what it announces");
        }
    }

    /** Explains why the part cannot be used. */
    IllegalArgumentException wrong(String reason) {
        return new IllegalArgumentException("its " + name + " " + reason);
    }
}
