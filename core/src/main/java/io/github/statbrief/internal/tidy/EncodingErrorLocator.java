package io.github.statbrief.internal.tidy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the first place in a file that does not match its encoding; a decoder reports it only after reading ahead.
 * Keeps a few kilobytes at a time.
 */
final class EncodingErrorLocator {
    private final TidyLayout layout;
    private final ByteBuffer bytes = ByteBuffer.allocate(8192);
    private final CharBuffer characters = CharBuffer.allocate(8192);
    private int line = 1;
    private int column = 1;
    private char before;

    private EncodingErrorLocator(TidyLayout layout) {
        this.layout = layout;
    }

    /** The place; the end of the file if it matches the encoding throughout. */
    static CellPlaces.Place in(Path file, TidyLayout layout) throws IOException {
        return new EncodingErrorLocator(layout).find(file);
    }

    private CellPlaces.Place find(Path file) throws IOException {
        CharsetDecoder decoder = layout.encoding().newDecoder();
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (true) {
                CoderResult result = decoder.decode(bytes.flip(), characters, end);
                bytes.compact();
                pass();
                if (result.isError() || (end && result.isUnderflow())) {
                    return new CellPlaces.Place(line, column);
                }
                if (result.isUnderflow()) {
                    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                    end = read < 0;
                    bytes.position(bytes.position() + Math.max(0, read));
                }
            }
        }
    }

    private void pass() {
        characters.flip();
        while (characters.hasRemaining()) {
            char next = characters.get();
            if (next == '\r' || (next == '\n' && before != '\r')) {
                line++;
                column = 1;
            } else if (next != '\n' && next != '\uFEFF') {
                column++;
            }
            before = next;
        }
        characters.clear();
    }
}
