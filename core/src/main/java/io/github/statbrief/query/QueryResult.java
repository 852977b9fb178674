package io.github.statbrief.query;

import java.util.List;
import java.util.Optional;

/** The rows of a query as text, one after the other. Used by one thread. */
public interface QueryResult extends AutoCloseable {
    /** The names of its columns. */
    List<String> columns();

    /**
     * The next row.
     *
     * @return a text for each column, empty where there is no value; empty after the last row
     * @throws QueryFailedException if the rows end before the last one, or a value has no text
     */
    Optional<List<String>> next() throws QueryFailedException;

    /** Ends the query, also where rows are left. */
    @Override
    void close();
}
