package io.github.statbrief.internal.rows;

/**
 * The place of a field.
 *
 * @param line the line of its file, or its row where rows are not in a file, from 1
 * @param column the column in characters, from 1
 * @param words the place in words, before a message, where no file has it: "row 3, column 'Value': "; else empty
 */
public record DataPlace(int line, int column, String words) {
    /** A place in a file. */
    DataPlace(int line, int column) {
        this(line, column, "");
    }
}
