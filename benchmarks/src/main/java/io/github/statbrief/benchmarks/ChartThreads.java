package io.github.statbrief.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What two threads that draw at once do in the time of one. By the clock, which other programs on the machine spoil, and by processor time: as many pictures for each
 * second of both processors, which shows whether the threads hinder each other.
 */
final class ChartThreads {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ChartThreads() {}

    /** How long some pictures took. */
    private record Time(double clock, double processor) {}

    static void run(Callable<byte[]> program, int pictures, int rounds)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Double> clock = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        try {
            for (int round = -2; round < rounds; round++) {
                Time one = time(threads, program, pictures, 1);
                Time two = time(threads, program, pictures, 2);
                if (round >= 0) {
                    clock.add(2 * one.clock() / two.clock());
                    processor.add(2 * one.processor() / (two.processor() / 2));
                }
            }
        } finally {
            threads.shutdownNow();
        }
        System.out.printf(
                Locale.ROOT,
                "two threads to one, %d rounds of %d pictures a thread, medians: by the clock %.2f (best %.2f), by processor time %.2f%n",
                rounds,
                pictures,
                median(clock),
                clock.stream().mapToDouble(each -> each).max().orElseThrow(),
                median(processor));
    }

    private static Time time(ExecutorService threads, Callable<byte[]> program, int pictures, int count)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        List<Future<Long>> running = new ArrayList<>();
        for (int thread = 0; thread < count; thread++) {
            running.add(threads.submit(() -> {
                long began = THREADS.getCurrentThreadCpuTime();
                for (int picture = 0; picture < pictures; picture++) {
                    program.call();
                }
                return THREADS.getCurrentThreadCpuTime() - began;
            }));
        }
        long processor = 0;
        for (Future<Long> each : running) {
            processor += each.get();
        }
        return new Time(System.nanoTime() - start, processor);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
