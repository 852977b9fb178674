package io.github.statbrief.jdbc;

import io.github.statbrief.internal.argument.Arguments;
import java.util.Optional;

/**
 * How a database is reached. Never printed: the address too may hold a secret.
 *
 * @param url the address of JDBC: {@code jdbc:postgresql://db.example.org/registry}
 * @param user the user; empty if the address or the driver says who connects
 * @param password the password
 * @param timeout the most seconds that a query takes, from its start to its last row; at least 1
 * @param fetchSize how many rows the driver fetches at a time; at least 1
 */
public record JdbcConnection(String url, Optional<String> user, Optional<String> password, int timeout, int fetchSize) {
    /** The most seconds of a query where nothing else is set. */
    public static final int TIMEOUT = 300;

    /** The rows fetched at a time where nothing else is set. */
    public static final int FETCH_SIZE = 1_000;

    /** Refuses an address that is none of JDBC, and limits that are none. */
    public JdbcConnection {
        Arguments.allGiven("url", url, "user", user, "password", password);
        if (!url.startsWith("jdbc:")) {
            throw new IllegalArgumentException("the address of a connection begins with 'jdbc:' and the kind of the"
                    + " database, as in 'jdbc:postgresql://db.example.org/registry'");
        }
        if (timeout < 1 || fetchSize < 1) {
            throw new IllegalArgumentException(
                    "the timeout in seconds and the number of rows fetched at a time are 1" + " or more");
        }
    }

    /**
     * A connection with the usual limits and without a user of its own.
     *
     * @param url the address of JDBC
     */
    public static JdbcConnection of(String url) {
        return new JdbcConnection(url, Optional.empty(), Optional.empty(), TIMEOUT, FETCH_SIZE);
    }

    /** The same for a user. */
    public JdbcConnection withUser(String name, String secret) {
        return new JdbcConnection(url, Optional.of(name), Optional.of(secret), timeout, fetchSize);
    }

    /** The same with other limits. */
    public JdbcConnection withLimits(int seconds, int rowsAtATime) {
        return new JdbcConnection(url, user, password, seconds, rowsAtATime);
    }

    /** The beginning of the address, which says the kind of the database and no secret: {@code jdbc:postgresql:}. */
    String kind() {
        int end = url.indexOf(':', "jdbc:".length());
        return end < 0 ? "jdbc:" : url.substring(0, end + 1);
    }

    /** Says the kind of the database only. */
    @Override
    public String toString() {
        return "connection to " + kind();
    }
}
