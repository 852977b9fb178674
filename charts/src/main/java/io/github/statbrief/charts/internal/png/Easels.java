package io.github.statbrief.charts.internal.png;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lends each thread an easel and takes it back. There are no more than processors: others wait, as they would for a processor, and many threads need no more memory than
 * few. Safe to share between threads.
 */
public final class Easels {
    private final Supplier<Easel> maker;
    private final Semaphore room = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final Queue<Easel> free = new ConcurrentLinkedQueue<>();

    /** The memory in which pictures are drawn and encoded, several megabytes; used by one thread at a time. */
    public record Easel(Raster raster, PngEncoder encoder) {}

    /** Lends what a maker makes. */
    public Easels(Supplier<Easel> maker) {
        this.maker = maker;
    }

    /** Does some work with an easel. */
    public <R> R with(Function<Easel, R> work) {
        room.acquireUninterruptibly();
        try {
            Easel found = free.poll();
            Easel easel = found == null ? maker.get() : found;
            R result = work.apply(easel);
            free.add(easel);
            return result;
        } finally {
            room.release();
        }
    }
}
