package io.github.statbrief.internal.rows;

import io.github.statbrief.query.Query;
import io.github.statbrief.query.QueryDigest;
import io.github.statbrief.query.QueryFailedException;
import io.github.statbrief.query.QueryResult;
import io.github.statbrief.query.QuerySource;
import io.github.statbrief.query.ResultCsv;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The rows of a query. They obey the limits of those of a file, and are counted from 1. */
public final class QueryRows implements RowSource {
    private static final SourceWords WORDS = new SourceWords("result", "row", "in", "database");

    private final QuerySource source;
    private final Query query;
    private List<String> columns = List.of();
    private Optional<QueryDigest> digest = Optional.empty();

    /**
     * Prepares to run a query.
     *
     * @param source runs it
     * @param query the query
     */
    public QueryRows(QuerySource source, Query query) {
        this.source = source;
        this.query = query;
    }

    @Override
    public SourceWords words() {
        return WORDS;
    }

    @Override
    public void read(RowTarget target, ProblemCollector problems) throws IOException {
        MessageDigest sum = sha256();
        long count = 0;
        try (QueryResult result = source.run(query);
                ResultCsv csv =
                        new ResultCsv(result.columns(), new DigestOutputStream(OutputStream.nullOutputStream(), sum))) {
            columns = List.copyOf(result.columns());
            Row header = new Row(0, columns);
            boolean more = isInLimits(header, problems) && target.header(header);
            Optional<List<String>> next = more ? result.next() : Optional.empty();
            while (next.isPresent()) {
                count++;
                csv.row(next.get());
                Row row = new Row(count, next.get());
                more = isInLimits(row, problems) && target.row(row) && problems.count() < SHOWN + COUNTED;
                next = more ? result.next() : Optional.empty();
            }
        } catch (QueryFailedException e) {
            problems.at(0, 0, String.valueOf(e.getMessage()));
        }
        digest = problems.any()
                ? Optional.empty()
                : Optional.of(new QueryDigest(query, count, HexFormat.of().formatHex(sum.digest())));
    }

    private static boolean isInLimits(Row row, ProblemCollector problems) {
        Optional<String> excess = RowHandler.excess(row.fields());
        excess.ifPresent(message -> problems.at(row.line(), 0, message));
        return excess.isEmpty();
    }

    /** The digest of the result; empty before it was read, and if it could not be read to its end. */
    public Optional<QueryDigest> digest() {
        return digest;
    }

    /** The digest of one row of a query. */
    public static QueryDigest digest(Query query, List<String> columns, List<String> row) {
        MessageDigest sum = sha256();
        try (ResultCsv csv = new ResultCsv(columns, new DigestOutputStream(OutputStream.nullOutputStream(), sum))) {
            csv.row(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new QueryDigest(query, 1, HexFormat.of().formatHex(sum.digest()));
    }

    @Override
    public boolean isReadAgain() {
        return false;
    }

    @Override
    public PlaceFinder places() {
        return new PlaceFinder() {
            @Override
            public DataPlace place(long row, int field) {
                String column = field < columns.size() ? ", column '" + columns.get(field) + "'" : "";
                return new DataPlace((int) row, field + 1, row == 0 ? "" : "row " + row + column + ": ");
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
