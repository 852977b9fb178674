package io.github.statbrief.engine;

/**
 * A table whose query's result was written as a CSV file beside its release.
 *
 * @param release the release file, as messages name it
 * @param line the line of the query, from 1
 * @param column its column, from 1
 * @param table the id of the table
 * @param file the name of the CSV file, beside the release
 * @param rows the number of its rows
 * @param changed whether the file is new or was replaced; else it had this content already
 */
public record FrozenTable(String release, int line, int column, String table, String file, long rows, boolean changed) {
    /** What was done, and what makes the release read the file. */
    public String text() {
        return release + ":" + line + ":" + column + ": " + file + (changed ? " has " : " still has ") + "the " + rows
                + " row(s) of '" + table + "'; to read them in the place of the database, write 'file: " + file
                + "' for 'query', and leave out 'jdbc', 'files' and 'parameters'";
    }
}
