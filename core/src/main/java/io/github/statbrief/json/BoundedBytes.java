package io.github.statbrief.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Accepts bytes up to a number of them and then refuses, so that nothing large is written in vain. */
final class BoundedBytes extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int most;
    private boolean full;

    BoundedBytes(int most) {
        this.most = most;
    }

    /** All bytes; empty if they were too many. */
    Optional<byte[]> content() {
        return full ? Optional.empty() : Optional.of(bytes.toByteArray());
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        if (full || bytes.size() + length >= most) {
            full = true;
            throw new IOException("a file of more than " + most + " bytes");
        }
        bytes.write(from, offset, length);
    }
}
