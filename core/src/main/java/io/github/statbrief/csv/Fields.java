package io.github.statbrief.csv;

import java.io.BufferedReader;
import java.io.IOException;

/** Finds where the fields of a CSV file begin. Reads forward only, so records are asked for in their order. */
final class Fields {
    /**
     * Where a field begins.
     *
     * @param line from 1
     * @param column in characters, from 1
     */
    record Place(int line, int column) {}

    private final BufferedReader reader;
    private final char separator;
    private String current = "";
    private long line;

    Fields(BufferedReader reader, char separator) {
        this.reader = reader;
        this.separator = separator;
    }

    Place place(long record, int field) throws IOException {
        while (line < record && next()) {
            // on to the line where the record starts
        }
        int column = 0;
        int at = 0;
        boolean quoted = false;
        while (at < field && column < current.length()) {
            char c = current.charAt(column);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                at++;
            }
            column++;
        }
        return new Place((int) record, column + 1);
    }

    private boolean next() throws IOException {
        String read = reader.readLine();
        if (read == null) {
            return false;
        }
        current = line == 0 && read.startsWith("\uFEFF") ? read.substring(1) : read;
        line++;
        return true;
    }
}
