package io.github.statbrief.query;

/** Reports a query that cannot be run or read to its end. Its message says why, and holds no password or address. */
public final class QueryFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the report.
     *
     * @param message what failed and what to do; without the place, which the reader adds
     */
    public QueryFailedException(String message) {
        super(message);
    }
}
