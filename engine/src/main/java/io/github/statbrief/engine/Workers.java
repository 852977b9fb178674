package io.github.statbrief.engine;

import io.github.statbrief.engine.internal.file.FailedRunException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Does one thing to each item, several at a time. */
final class Workers {
    private final int threads;

    /** Creates workers: so many at a time. */
    Workers(int threads) {
        this.threads = threads;
    }

    /**
     * What is done to one item.
     *
     * @param <T> the type of items
     */
    @FunctionalInterface
    interface Task<T> {
        void of(T item) throws IOException, FailedRunException;
    }

    /**
     * Does it to every item; the first exception ends it, after the items that were begun.
     *
     * @param items the items, begun in their order
     * @param task what is done, by several threads
     */
    <T> void each(List<T> items, Task<T> task) throws IOException, FailedRunException {
        if (threads == 1 || items.size() < 2) {
            for (T item : items) {
                if (Thread.currentThread().isInterrupted()) {
                    throw FailedRunException.interrupted(new InterruptedException());
                }
                task.of(item);
            }
            return;
        }
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean ended = new AtomicBoolean();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, items.size()), work -> {
            Thread thread = new Thread(work, "statbrief");
            thread.setContextClassLoader(loader);
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (int worker = 0; worker < Math.min(threads, items.size()); worker++) {
                futures.add(pool.submit(() -> {
                    work(items, task, next, ended);
                    return null;
                }));
            }
            await(futures, ended);
        } finally {
            ended.set(true);
            end(pool);
        }
    }

    /** Lets what was begun come to its end, also for a caller that is interrupted: nothing writes after the run. */
    private static void end(ExecutorService pool) {
        pool.shutdown();
        boolean interrupted = Thread.interrupted();
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> void work(List<T> items, Task<T> task, AtomicInteger next, AtomicBoolean ended)
            throws IOException, FailedRunException {
        for (int at = next.getAndIncrement(); at < items.size() && !ended.get(); at = next.getAndIncrement()) {
            boolean done = false;
            try {
                task.of(items.get(at));
                done = true;
            } finally {
                if (!done) {
                    ended.set(true);
                }
            }
        }
    }

    /** Waits for all workers; then throws what the first one threw. */
    private static void await(List<Future<?>> futures, AtomicBoolean ended) throws IOException, FailedRunException {
        List<Throwable> thrown = new ArrayList<>();
        for (Future<?> future : futures) {
            try {
                future.get();
            } catch (ExecutionException e) {
                thrown.add(e.getCause());
            } catch (InterruptedException e) {
                ended.set(true);
                Thread.currentThread().interrupt();
                throw FailedRunException.interrupted(e);
            }
        }
        if (!thrown.isEmpty()) {
            rethrow(thrown.get(0));
        }
    }

    private static void rethrow(Throwable thrown) throws IOException, FailedRunException {
        if (thrown instanceof FailedRunException failed) {
            throw failed;
        } else if (thrown instanceof IOException failed) {
            throw failed;
        } else if (thrown instanceof UncheckedIOException failed) {
            throw failed;
        } else if (thrown instanceof RuntimeException failed) {
            throw failed;
        }
        throw (Error) thrown;
    }
}
