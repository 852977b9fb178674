package io.github.statbrief.benchmarks.jasperreports;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures a brief made with JasperReports: arguments are the table of figures, the number of rounds (1 for a cold start)
 * and the folder for the files. Prints one line: the medians of the second half of the rounds, by the clock and of the
 * processor in milliseconds, and the memory allocated in a round in megabytes.
 */
public final class JasperCost {
    private JasperCost() {}

    /** Measures. */
    public static void main(String[] arguments) throws Exception {
        Path csv = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        com.sun.management.ThreadMXBean thread =
                (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        double[] clock = new double[rounds];
        double[] processor = new double[rounds];
        double[] memory = new double[rounds];
        JasperBrief brief = new JasperBrief(JasperBrief.read(csv));
        for (int round = 0; round < rounds; round++) {
            long began = System.nanoTime();
            long used = thread.getCurrentThreadCpuTime();
            long allocated = thread.getCurrentThreadAllocatedBytes();
            JasperBrief.read(csv);
            JasperBrief.Output output = brief.render();
            Files.write(folder.resolve("brief.pdf"), output.pdf());
            Files.write(folder.resolve("workbook.xlsx"), output.workbook());
            for (int at = 0; at < output.charts().size(); at++) {
                Files.write(folder.resolve("chart-" + at + ".png"), output.charts().get(at));
            }
            clock[round] = (System.nanoTime() - began) / 1e6;
            processor[round] = (thread.getCurrentThreadCpuTime() - used) / 1e6;
            memory[round] = (thread.getCurrentThreadAllocatedBytes() - allocated) / 1e6;
        }
        System.out.printf(Locale.ROOT, "%.2f %.2f %.2f%n", median(clock), median(processor), median(memory));
    }

    private static double median(double[] values) {
        double[] later = Arrays.copyOfRange(values, values.length / 2, values.length);
        Arrays.sort(later);
        return later[later.length / 2];
    }
}
