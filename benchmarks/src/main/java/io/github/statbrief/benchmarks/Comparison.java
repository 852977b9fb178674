package io.github.statbrief.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;

/**
 * Programs that do the same work, side by side. They take turns in one JVM, because a machine is never equally busy twice; what counts is the median of the ratios
 * within a round. Time is the processor's for the thread that runs them, or that by the clock for programs that use a second one.
 */
final class Comparison {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<String, Callable<byte[]>> programs = new LinkedHashMap<>();
    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private final Map<String, Integer> sizes = new LinkedHashMap<>();
    private String unit = "CPU";
    private LongSupplier time = THREADS::getCurrentThreadCpuTime;

    /** Takes time by the clock, which other work on the machine spoils. */
    Comparison byClock() {
        unit = "clock";
        time = System::nanoTime;
        return this;
    }

    /** Adds a program; the others are compared with the first. */
    Comparison with(String name, Callable<byte[]> program) {
        programs.put(name, program);
        times.put(name, new ArrayList<>());
        return this;
    }

    /**
     * Runs the programs by turns and prints medians.
     *
     * @param title what they do
     * @param warmUp rounds that are the compiler's and not counted
     * @param rounds rounds that are
     */
    void run(String title, int warmUp, int rounds) throws Exception {
        for (int round = -warmUp; round < rounds; round++) {
            for (Map.Entry<String, Callable<byte[]>> program : programs.entrySet()) {
                turn(program.getKey(), program.getValue(), round >= 0);
            }
        }
        print(title, rounds);
    }

    private void turn(String name, Callable<byte[]> program, boolean counts) throws Exception {
        long start = time.getAsLong();
        byte[] result = program.call();
        double milliseconds = (time.getAsLong() - start) / 1e6;
        if (counts) {
            times.get(name).add(milliseconds);
            sizes.put(name, result.length);
        }
    }

    /** Prints the medians, and adds them to the file that {@code -Dstatbrief.results} names. */
    private void print(String title, int rounds) throws IOException {
        List<Double> first = times.values().iterator().next();
        int firstSize = sizes.values().iterator().next();
        System.out.printf("%s, %d rounds, medians%n", title, rounds);
        System.out.printf("%-36s %10s %12s %10s %12s%n", "", unit + " ms", unit + " : first", "bytes", "size : first");
        StringBuilder table = new StringBuilder();
        times.forEach((name, each) -> {
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < each.size(); round++) {
                ratios.add(each.get(round) / first.get(round));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-36s %10.2f %12.2f %,10d %12.2f%n",
                    name,
                    median(each),
                    median(ratios),
                    sizes.get(name),
                    (double) sizes.get(name) / firstSize);
            table.append(String.format(
                    Locale.ROOT,
                    "\"%s\",\"%s\",%.2f,%.2f,%d%n",
                    title,
                    name,
                    median(each),
                    median(ratios),
                    sizes.get(name)));
        });
        String file = System.getProperty("statbrief.results");
        if (file != null) {
            Files.writeString(Path.of(file), table, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
