package io.github.statbrief.jdbc;

import io.github.statbrief.query.QueryFailedException;
import io.github.statbrief.query.QueryResult;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows of a statement that runs. */
final class JdbcResult implements QueryResult {
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Failures failures;
    private final String timeoutSetting;
    private final long end;
    private final Consumer<Boolean> done;
    private final List<String> columns = new ArrayList<>();
    private final List<FieldText> fields = new ArrayList<>();
    private long count;
    private boolean sound = true;

    /**
     * Takes the rows.
     *
     * @param statement the statement, closed with the rows
     * @param rows its rows
     * @param failures words what goes wrong
     * @param timeoutSetting the setting of the most seconds
     * @param end when the query has to have ended, in nanoseconds of {@link System#nanoTime}
     * @param done is told whether the connection is still good
     */
    JdbcResult(
            PreparedStatement statement,
            ResultSet rows,
            Failures failures,
            String timeoutSetting,
            long end,
            Consumer<Boolean> done)
            throws SQLException, QueryFailedException {
        this.statement = statement;
        this.rows = rows;
        this.failures = failures;
        this.timeoutSetting = timeoutSetting;
        this.end = end;
        this.done = done;
        ResultSetMetaData described = rows.getMetaData();
        for (int column = 1; column <= described.getColumnCount(); column++) {
            String name = described.getColumnLabel(column);
            FieldText field = new FieldText(described.getColumnType(column), described.getColumnTypeName(column));
            Optional<String> refusal = field.refusal();
            if (refusal.isPresent()) {
                throw new QueryFailedException("the column '" + name + "' " + refusal.get());
            }
            columns.add(name);
            fields.add(field);
        }
    }

    @Override
    public List<String> columns() {
        return List.copyOf(columns);
    }

    @Override
    public Optional<List<String>> next() throws QueryFailedException {
        try {
            if (System.nanoTime() - end > 0) {
                throw failed(failures.tooSlow(timeoutSetting));
            }
            if (!rows.next()) {
                return Optional.empty();
            }
            List<String> row = new ArrayList<>(fields.size());
            for (int column = 0; column < fields.size(); column++) {
                row.add(fields.get(column).of(rows, column + 1));
            }
            count++;
            return Optional.of(row);
        } catch (RuntimeException e) {
            throw failed("the result breaks off after row " + count + ": " + failures.words(e));
        } catch (SQLException e) {
            throw failed(
                    Failures.isTimeout(e)
                            ? failures.tooSlow(timeoutSetting)
                            : "the result breaks off after row " + count + ": " + failures.words(e));
        }
    }

    private QueryFailedException failed(String message) {
        sound = false;
        return new QueryFailedException(message);
    }

    @Override
    public void close() {
        try {
            rows.close();
            statement.close();
        } catch (SQLException e) {
            sound = false;
        }
        done.accept(sound);
    }
}
