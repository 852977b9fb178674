package io.github.statbrief.engine;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Says every few seconds how far a run has come and how long it will take. Used by one thread at a time. */
public final class RunRate {
    private final long pause;
    private final long start = System.nanoTime();
    private long said = start;

    /**
     * Starts to measure.
     *
     * @param seconds how long nothing is said after a line
     */
    public RunRate(int seconds) {
        this.pause = TimeUnit.SECONDS.toNanos(seconds);
    }

    /**
     * Says how far the run has come, if the last line is long enough ago and the run has not ended.
     *
     * @param done the releases that are done
     * @param total all releases
     * @return a line: {@code 1,200 of 10,000 releases, 60 a second, 2 min 27 s left}
     */
    public Optional<String> advanced(int done, int total) {
        long now = System.nanoTime();
        if (now - said < pause || done == total) {
            return Optional.empty();
        }
        said = now;
        return Optional.of(line(done, total, now - start));
    }

    /** The line after a time in nanoseconds. */
    static String line(int done, int total, long elapsed) {
        double rate = done / (elapsed / (double) TimeUnit.SECONDS.toNanos(1));
        long left = Math.round((total - done) / rate);
        String time = left < 60 ? left + " s" : left / 60 + " min " + left % 60 + " s";
        return String.format(
                Locale.ROOT,
                rate < 10
                        ? "%,d of %,d releases, %.1f a second, %s left"
                        : "%,d of %,d releases, %.0f a second, %s left",
                done,
                total,
                rate,
                time);
    }
}
