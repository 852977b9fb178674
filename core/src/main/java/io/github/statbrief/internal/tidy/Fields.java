package io.github.statbrief.internal.tidy;

import java.io.IOException;
import java.io.Reader;

/**
 * Finds the start of fields in a CSV file. Reads forward without storing anything, so callers must ask for records
 * and their fields in order.
 */
final class Fields {
    private static final int NONE = -1;

    private final Reader reader;
    private final char[] buffer = new char[8192];
    private int at;
    private int end;
    private final char separator;
    private int line = 1;
    private int column = 1;
    private int field;
    private boolean quoted;

    Fields(Reader reader, char separator) {
        this.reader = reader;
        this.separator = separator;
    }

    /** The start of a field in the record that begins on a line. */
    CellPlaces.Place place(long record, int wanted) throws IOException {
        while (line < record && next()) {
            // skip to the line where the record starts
        }
        while (field < wanted && !isEndOfLine(peek()) && next()) {
            // skip to the field
        }
        return new CellPlaces.Place((int) record, column);
    }

    private static boolean isEndOfLine(int character) {
        return character < 0 || character == '\n' || character == '\r';
    }

    private int peek() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, reader.read(buffer));
        }
        return end == 0 ? NONE : buffer[at];
    }

    private int read() throws IOException {
        int character = peek();
        at += character == NONE ? 0 : 1;
        return character;
    }

    /** Skips one character, or a line end of two; false at the end of the file. */
    private boolean next() throws IOException {
        int character = read();
        if (character == '\r' && peek() == '\n') {
            character = read();
        }
        if (isEndOfLine(character)) {
            line++;
            column = 1;
            field = 0;
            quoted = false;
        } else if (character != '\uFEFF' || line > 1 || column > 1) {
            column++;
            quoted ^= character == '"';
            field += character == separator && !quoted ? 1 : 0;
        }
        return character != NONE;
    }
}
