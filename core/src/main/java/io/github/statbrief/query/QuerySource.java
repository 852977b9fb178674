package io.github.statbrief.query;

/** Runs the queries of releases. Safe to share between threads. */
@FunctionalInterface
public interface QuerySource {
    /**
     * Runs a query.
     *
     * @param query the query
     * @return its rows, not read yet; to be closed
     * @throws QueryFailedException if it cannot be run
     */
    QueryResult run(Query query) throws QueryFailedException;

    /** A source without a database: refuses every query and says what to give the reader. */
    static QuerySource none() {
        return query -> {
            throw new QueryFailedException(
                    "the cells are in a database, and this reader was given none; give it one with"
                            + " ReadOptions.withQueries, or render with the goals or the command");
        };
    }
}
