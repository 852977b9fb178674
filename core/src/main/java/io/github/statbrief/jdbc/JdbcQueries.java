package io.github.statbrief.jdbc;

import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.query.Query;
import io.github.statbrief.query.QueryFailedException;
import io.github.statbrief.query.QueryResult;
import io.github.statbrief.query.QuerySource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * Runs the queries of releases with JDBC: each in a transaction that reads only and is rolled back, for a limited time,
 * a number of rows at a time, with its parameters bound. A query without a connection is run by DuckDB within the
 * process, on the files that it names and no others. Drivers are looked up among those of a class loader. Safe to share
 * between threads; keeps connections until it is closed.
 */
public final class JdbcQueries implements QuerySource, AutoCloseable {
    /** The connection of queries that name none, for its settings. */
    private static final String EMBEDDED = "embedded";

    private static final long PATIENCE = 10;

    private final ConnectionSettings settings;
    private final Drivers drivers;
    private final OpenConnections open = new OpenConnections();

    /**
     * Prepares to run queries.
     *
     * @param settings the connections
     * @param drivers the class loader of the drivers
     */
    public JdbcQueries(ConnectionSettings settings, ClassLoader drivers) {
        this.settings = Arguments.given("settings", settings);
        this.drivers = new Drivers(Arguments.given("drivers", drivers));
    }

    /** Whose connection it is and which files it may read: queries of one kind share connections. */
    private record Key(Optional<String> connection, List<Object> files) {
        String name() {
            return connection.orElse(EMBEDDED);
        }
    }

    @Override
    public QueryResult run(Query query) throws QueryFailedException {
        String sql = Statements.checked(Arguments.given("query", query).sql());
        String name = query.connection().orElse(EMBEDDED);
        JdbcConnection to = query.connection().isPresent()
                ? settings.connection(name)
                : JdbcConnection.of(EmbeddedDatabase.URL)
                        .withLimits(settings.embeddedTimeout(), JdbcConnection.FETCH_SIZE);
        Failures failures = new Failures(to);
        Key key = new Key(query.connection(), List.copyOf(query.files().entrySet()));
        Connection connection = connection(key, to, query, failures);
        try {
            return run(sql, query, to, connection, key);
        } catch (SQLException e) {
            OpenConnections.close(connection);
            throw new QueryFailedException(
                    Failures.isTimeout(e)
                            ? failures.tooSlow(setting(name))
                            : "the query cannot be run: " + failures.words(e));
        } catch (QueryFailedException e) {
            OpenConnections.close(connection);
            throw e;
        } catch (RuntimeException e) {
            OpenConnections.close(connection);
            throw new QueryFailedException("the query cannot be run: " + failures.words(e));
        }
    }

    private static String setting(String name) {
        return ConnectionSettings.PREFIX + name + ".timeout";
    }

    private QueryResult run(String sql, Query query, JdbcConnection to, Connection connection, Key key)
            throws SQLException, QueryFailedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(to.timeout());
        PreparedStatement statement =
                connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        limit(statement, to);
        for (int at = 0; at < query.parameters().size(); at++) {
            statement.setString(at + 1, query.parameters().get(at));
        }
        ResultSet rows = statement.executeQuery();
        return new JdbcResult(
                statement, rows, new Failures(to), setting(key.name()), end, sound -> end(key, connection, sound));
    }

    /** Limits a statement as far as its driver can; rows are not taken after the end of the time in any case. */
    private static void limit(PreparedStatement statement, JdbcConnection to) throws SQLException {
        try {
            statement.setFetchSize(to.fetchSize());
            statement.setQueryTimeout(to.timeout());
        } catch (SQLFeatureNotSupportedException e) {
            // the result says when its time is over
        }
    }

    /** Ends the transaction, which has read only. */
    private void end(Key key, Connection connection, boolean sound) {
        try {
            if (sound) {
                connection.rollback();
                open.giveBack(key, connection);
                return;
            }
        } catch (SQLException e) {
            // it is closed below
        }
        OpenConnections.close(connection);
    }

    private Connection connection(Key key, JdbcConnection to, Query query, Failures failures)
            throws QueryFailedException {
        Connection kept = open.take(key).orElse(null);
        if (kept != null) {
            return kept;
        }
        try {
            return opened(to, query);
        } catch (SQLException | LinkageError e) {
            throw new QueryFailedException(
                    "the connection '" + key.name() + "' cannot be opened: " + failures.words(e));
        }
    }

    private Connection opened(JdbcConnection to, Query query) throws SQLException, QueryFailedException {
        boolean embedded = query.connection().isEmpty();
        Connection connection = Deadline.within(
                to.timeout(),
                () -> drivers.open(to, properties(to, embedded)),
                "the connection '" + query.connection().orElse(EMBEDDED) + "' did not open within " + to.timeout()
                        + " s; is its server there?");
        try {
            if (embedded) {
                EmbeddedDatabase.confine(connection, query);
            } else {
                readOnly(connection);
                limit(connection, to.timeout());
            }
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException | QueryFailedException | RuntimeException e) {
            OpenConnections.close(connection);
            throw e;
        }
    }

    private static Properties properties(JdbcConnection to, boolean embedded) {
        boolean duckdb = to.kind().equals(EmbeddedDatabase.URL);
        Properties properties =
                embedded ? EmbeddedDatabase.properties() : duckdb ? EmbeddedDatabase.ofFile() : new Properties();
        to.user().ifPresent(name -> properties.setProperty("user", name));
        to.password().ifPresent(secret -> properties.setProperty("password", secret));
        return properties;
    }

    /** Gives up on a server that no longer answers, where a driver can; it has some more time to say that it is slow. */
    private static void limit(Connection connection, int seconds) {
        try {
            long milliseconds = TimeUnit.SECONDS.toMillis(seconds + PATIENCE);
            connection.setNetworkTimeout(Runnable::run, (int) Math.min(milliseconds, Integer.MAX_VALUE));
        } catch (SQLException | UnsupportedOperationException e) {
            // then the timeout of the statement is the only one
        }
    }

    /** Asks for transactions that read only; a driver without them has a database that was opened so. */
    private static void readOnly(Connection connection) throws SQLException {
        try {
            connection.setReadOnly(true);
        } catch (SQLFeatureNotSupportedException e) {
            if (!connection.isReadOnly()) {
                throw e;
            }
        }
    }

    @Override
    public void close() {
        open.close();
    }
}
