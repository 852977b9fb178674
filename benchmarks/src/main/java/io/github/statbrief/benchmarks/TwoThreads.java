package io.github.statbrief.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What two threads do in the time of one. By the clock, which other programs on the machine spoil, and by processor
 * time: as much for each second of both processors, which shows whether the threads hinder each other.
 */
final class TwoThreads {
    private TwoThreads() {}

    /**
     * How long the work took.
     *
     * @param clock by the clock
     * @param processor of the processor, all threads together
     */
    record Time(double clock, double processor) {}

    /** Work that can be shared out. */
    @FunctionalInterface
    interface Work {
        /** Does all of it by so many threads. */
        Time by(int threads) throws Exception;
    }

    /**
     * Has one thread and two do the work by turns, and prints medians.
     *
     * @param title what it is
     * @param warmUp rounds that are the compiler's and not counted
     * @param rounds rounds that are
     * @param work the work
     */
    static void compare(String title, int warmUp, int rounds, Work work) throws Exception {
        List<Double> clock = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int round = -warmUp; round < rounds; round++) {
            Time one = work.by(1);
            Time two = work.by(2);
            if (round >= 0) {
                clock.add(one.clock() / two.clock());
                processor.add(2 * one.processor() / two.processor());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "two threads to one, %d rounds of %s, medians: by the clock %.2f (best %.2f), by processor time %.2f%n",
                rounds,
                title,
                median(clock),
                clock.stream().mapToDouble(each -> each).max().orElseThrow(),
                median(processor));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
