package io.github.statbrief.internal.rows;

/**
 * What the rows of a table and their whole are called in messages.
 *
 * @param whole what has the rows: "file"
 * @param row what is counted: "line"
 * @param before the preposition: "on"
 */
public record SourceWords(String whole, String row, String before) {
    /** A file, whose rows begin on lines. */
    public static final SourceWords FILE = new SourceWords("file", "line", "on");

    /** Where a row is: "on line 12". */
    public String at(long number) {
        return before + " " + row + " " + number;
    }
}
