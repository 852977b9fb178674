package io.github.statbrief.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** A TrueType font held in memory. Immutable and safe to share between threads. */
public final class FontFile {
    private final String name;
    private final byte[] bytes;

    private FontFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * Takes a font.
     *
     * @param name its file name, for messages
     * @param bytes the file, TrueType outlines ("glyf")
     * @return the font
     * @throws IllegalArgumentException where the file has CFF outlines, which come out corrupt in a PDF, or is no font
     */
    public static FontFile of(String name, byte[] bytes) {
        int magic = bytes.length < 4 ? 0 : ByteBuffer.wrap(bytes).getInt();
        if (magic == 0x4F54544F) {
            throw new IllegalArgumentException("the font " + name
                    + " has CFF outlines (OTTO), which cannot be embedded whole; use its TrueType (.ttf) version");
        }
        if (magic != 0x00010000 && magic != 0x74727565) {
            throw new IllegalArgumentException(name + " is no TrueType font");
        }
        return new FontFile(name, bytes.clone());
    }

    static FontFile bundled(String name) {
        try (InputStream in = FontFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the bundled font " + name + " is missing from the jar");
            }
            return of(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its file name. */
    public String name() {
        return name;
    }

    /** A copy of the file. */
    public byte[] bytes() {
        return bytes.clone();
    }
}
