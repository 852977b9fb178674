package io.github.statbrief.engine.internal.input;

import io.github.statbrief.query.Query;
import io.github.statbrief.query.QueryFailedException;
import io.github.statbrief.query.QueryResult;
import io.github.statbrief.query.QuerySource;
import io.github.statbrief.query.ResultCsv;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs queries and writes what each gives into a hidden file beside the release. Used by one thread, for one release
 * file; closing deletes the hidden files that are left.
 */
public final class RecordedQueries implements QuerySource, AutoCloseable {
    private final QuerySource source;
    private final Path release;
    private final Map<String, Recording> recordings = new LinkedHashMap<>();

    /**
     * Prepares to record.
     *
     * @param source runs the queries
     * @param release the release file
     */
    public RecordedQueries(QuerySource source, Path release) {
        this.source = source;
        this.release = release;
    }

    /**
     * What a query gave.
     *
     * @param query the query
     * @param part the hidden file that has all of its rows
     * @param rows the number of its rows
     */
    public record Recording(Query query, Path part, long rows) {}

    /** The queries that gave all of their rows, in the order in which they were run. */
    public List<Recording> recordings() {
        return List.copyOf(recordings.values());
    }

    @Override
    public QueryResult run(Query query) throws QueryFailedException {
        return new Recorded(query, source.run(query));
    }

    @Override
    public void close() throws IOException {
        for (Recording each : recordings.values()) {
            Files.deleteIfExists(each.part());
        }
    }

    /** Passes the rows on and writes them. */
    private final class Recorded implements QueryResult {
        private final Query query;
        private final QueryResult result;
        private final Path part;
        private final ResultCsv csv;
        private long rows;
        private boolean whole;

        Recorded(Query query, QueryResult result) {
            this.query = query;
            this.result = result;
            this.part = release.resolveSibling(
                    "." + query.subject() + "." + ProcessHandle.current().pid() + ".part");
            try {
                this.csv = new ResultCsv(result.columns(), new BufferedOutputStream(Files.newOutputStream(part)));
            } catch (IOException e) {
                result.close();
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public List<String> columns() {
            return result.columns();
        }

        @Override
        public Optional<List<String>> next() throws QueryFailedException {
            Optional<List<String>> row = result.next();
            row.ifPresent(csv::row);
            rows += row.isPresent() ? 1 : 0;
            whole = row.isEmpty();
            return row;
        }

        @Override
        public void close() {
            try (result) {
                csv.close();
                if (whole) {
                    recordings.put(query.subject(), new Recording(query, part, rows));
                } else {
                    Files.deleteIfExists(part);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
