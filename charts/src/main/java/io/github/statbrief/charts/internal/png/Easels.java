package io.github.statbrief.charts.internal.png;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lends each thread an easel and takes it back, so that there are as many as there are threads that draw at once. Safe to share between threads. */
public final class Easels {
    private final Supplier<Easel> maker;
    private final Queue<Easel> free = new ConcurrentLinkedQueue<>();

    public Easels(Supplier<Easel> maker) {
        this.maker = maker;
    }

    public <R> R with(Function<Easel, R> work) {
        Easel found = free.poll();
        Easel easel = found == null ? maker.get() : found;
        R result = work.apply(easel);
        free.add(easel);
        return result;
    }
}
