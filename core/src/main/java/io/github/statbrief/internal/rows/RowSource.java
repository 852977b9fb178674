package io.github.statbrief.internal.rows;

import java.io.IOException;

/** Where the rows of a table come from. Read once; places in it may be looked for as often as needed. */
public interface RowSource {
    /** The number of problems reported one by one; the rest are counted. */
    int SHOWN = 20;

    /** The number of problems counted; reading stops there, because the rows are wrong as a whole. */
    int COUNTED = 50_000;

    /** What its parts are called in messages. */
    SourceWords words();

    /**
     * Passes on the row that names the columns and then the others, one after the other, until the target takes no
     * more.
     *
     * @param target receives the rows
     * @param problems receives why rows cannot be read
     * @throws IOException if nothing can be read at all
     */
    void read(RowTarget target, ProblemCollector problems) throws IOException;

    /** Whether {@link #read} can be called a second time, with the same rows. */
    boolean isReadAgain();

    /**
     * Begins to look for places.
     *
     * @throws IOException if the rows are gone
     */
    PlaceFinder places() throws IOException;
}
