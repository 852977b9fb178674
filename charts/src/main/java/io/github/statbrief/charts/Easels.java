package io.github.statbrief.charts;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lends each thread an easel and takes it back, so that there are as many as there are threads that draw at once. Safe to share between threads. */
final class Easels {
    private final Supplier<Easel> maker;
    private final Queue<Easel> free = new ConcurrentLinkedQueue<>();

    Easels(Supplier<Easel> maker) {
        this.maker = maker;
    }

    <R> R with(Function<Easel, R> work) {
        Easel found = free.poll();
        Easel easel = found == null ? maker.get() : found;
        R result = work.apply(easel);
        free.add(easel);
        return result;
    }
}
