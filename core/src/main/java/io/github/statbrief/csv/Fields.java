package io.github.statbrief.csv;

import java.io.BufferedReader;
import java.io.IOException;

/** Finds where the fields of a CSV file begin. Reads forward only, so records are asked for in their order. */
final class Fields {
    private final BufferedReader reader;
    private final char separator;
    private String current = "";
    private long line;

    Fields(BufferedReader reader, char separator) {
        this.reader = reader;
        this.separator = separator;
    }

    /** Where a field of the record that begins on a line begins. */
    DataPlace place(long record, int field) throws IOException {
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
        return new DataPlace((int) record, column + 1);
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
