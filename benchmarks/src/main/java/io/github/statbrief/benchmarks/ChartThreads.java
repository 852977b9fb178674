package io.github.statbrief.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What two threads that draw at once do in the time of one. */
final class ChartThreads {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ChartThreads() {}

    /**
     * Draws by turns, and prints what came of it.
     *
     * @param program draws a picture
     * @param pictures how many each of two threads draws in a round
     * @param rounds the rounds
     */
    static void run(Callable<byte[]> program, int pictures, int rounds) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            TwoThreads.compare(
                    2 * pictures + " pictures",
                    2,
                    rounds,
                    threads -> time(pool, program, 2 * pictures / threads, threads));
        } finally {
            pool.shutdownNow();
        }
    }

    private static TwoThreads.Time time(ExecutorService pool, Callable<byte[]> program, int pictures, int threads)
            throws Exception {
        long start = System.nanoTime();
        List<Future<Long>> running = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            running.add(pool.submit(() -> {
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
        return new TwoThreads.Time(System.nanoTime() - start, processor);
    }
}
