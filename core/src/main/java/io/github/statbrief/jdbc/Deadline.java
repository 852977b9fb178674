package io.github.statbrief.jdbc;

import io.github.statbrief.query.QueryFailedException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Opens a connection for a limited time: a server that takes it and never answers would hold a build for ever. */
final class Deadline {
    private Deadline() {}

    /**
     * Opens a connection on a thread of its own.
     *
     * @param seconds the most seconds
     * @param opening opens it
     * @param late what is said if it does not open in time
     */
    static Connection within(int seconds, Callable<Connection> opening, String late)
            throws SQLException, QueryFailedException {
        FutureTask<Connection> task = new FutureTask<>(opening);
        Thread thread = new Thread(task, "statbrief-connect");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new QueryFailedException(late);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new QueryFailedException("the run was ended while a connection was opened");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException failed) {
                throw failed;
            }
            if (e.getCause() instanceof QueryFailedException failed) {
                throw failed;
            }
            if (e.getCause() instanceof LinkageError failed) {
                throw failed;
            }
            throw new SQLException(String.valueOf(e.getCause()));
        }
    }
}
