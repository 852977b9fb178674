package io.github.statbrief.internal.rows;

/**
 * What the rows of a table and their whole are called in messages.
 *
 * @param whole what has the rows: "file"
 * @param row what is counted: "line"
 * @param before the preposition: "on"
 * @param origin where a value is corrected: "data file"
 */
public record SourceWords(String whole, String row, String before, String origin) {
    /** A file, whose rows begin on lines. */
    public static final SourceWords FILE = new SourceWords("file", "line", "on", "data file");

    /** Where a row is: "on line 12". */
    public String at(long number) {
        return before + " " + row + " " + number;
    }
}
