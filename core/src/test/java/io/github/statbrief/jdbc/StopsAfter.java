package io.github.statbrief.jdbc;

import io.github.statbrief.query.QueryFailedException;
import io.github.statbrief.query.QueryResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** A result whose server is stopped after some rows. */
final class StopsAfter implements QueryResult {
    private final QueryResult rows;
    private final TestPostgres server;
    private int left;

    StopsAfter(QueryResult rows, int left, TestPostgres server) {
        this.rows = rows;
        this.left = left;
        this.server = server;
    }

    @Override
    public List<String> columns() {
        return rows.columns();
    }

    @Override
    public Optional<List<String>> next() throws QueryFailedException {
        if (left == 0) {
            try {
                server.stop();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        left--;
        return rows.next();
    }

    @Override
    public void close() {
        rows.close();
    }
}
