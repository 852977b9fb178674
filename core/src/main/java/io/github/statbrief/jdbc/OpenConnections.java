package io.github.statbrief.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Connections that are open and not used, so that many releases do not open one each. Safe to share between threads. */
final class OpenConnections implements AutoCloseable {
    private static final int SECONDS = 5;

    private final Map<Object, Deque<Connection>> idle = new HashMap<>();
    private boolean closed;

    /** Takes a connection that still answers; empty if there is none. */
    Optional<Connection> take(Object key) {
        Optional<Connection> next = next(key);
        while (next.isPresent() && !answers(next.get())) {
            close(next.get());
            next = next(key);
        }
        return next;
    }

    private synchronized Optional<Connection> next(Object key) {
        Deque<Connection> of = idle.get(key);
        return of == null ? Optional.empty() : Optional.ofNullable(of.poll());
    }

    /** Keeps a connection for the next query, or closes it after the end. */
    void giveBack(Object key, Connection connection) {
        synchronized (this) {
            if (!closed) {
                idle.computeIfAbsent(key, each -> new ArrayDeque<>()).push(connection);
                return;
            }
        }
        close(connection);
    }

    private static boolean answers(Connection connection) {
        try {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Closes a connection; one that is broken is closed already. */
    static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // nothing was written, so nothing is lost
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        idle.values().forEach(each -> each.forEach(OpenConnections::close));
        idle.clear();
    }
}
