package io.github.statbrief.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.statbrief.charts.ChartExporter;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.pdf.PdfExporter;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.XlsxExporter;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures a release from its file to brief, workbook and charts on disk: arguments are the release file, the number of
 * rounds (1 for a cold start), the folder for the files and, if it is not one, the number of threads. Prints one line: of one
 * thread the medians of the second half of the rounds, by the clock and of the processor in milliseconds, and the memory
 * allocated in a round in megabytes; of several the releases a second once as many rounds have gone before. {@code
 * benchmarks/run} sets it beside the same line of a program that uses JasperReports.
 */
public final class RenderingCost {
    private RenderingCost() {}

    /** Measures. */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        if (arguments.length > 3) {
            RenderingCost shared = new RenderingCost();
            int threads = Integer.parseInt(arguments[3]);
            shared.byThreads(threads, rounds, file, folder);
            double seconds = shared.byThreads(threads, rounds, file, folder);
            System.out.printf(Locale.ROOT, "%.1f%n", threads * rounds / seconds);
            return;
        }
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        double[] clock = new double[rounds];
        double[] processor = new double[rounds];
        double[] memory = new double[rounds];
        RenderingCost rendering = new RenderingCost();
        for (int round = 0; round < rounds; round++) {
            long began = System.nanoTime();
            long used = thread.getCurrentThreadCpuTime();
            long allocated = thread.getCurrentThreadAllocatedBytes();
            rendering.render(file, folder);
            clock[round] = (System.nanoTime() - began) / 1e6;
            processor[round] = (thread.getCurrentThreadCpuTime() - used) / 1e6;
            memory[round] = (thread.getCurrentThreadAllocatedBytes() - allocated) / 1e6;
        }
        System.out.printf(Locale.ROOT, "%.2f %.2f %.2f%n", median(clock), median(processor), median(memory));
    }

    private final PdfExporter brief = new PdfExporter(Theme.standard());
    private final XlsxExporter workbook = new XlsxExporter(Theme.standard());
    private final ChartExporter charts = new ChartExporter(Theme.standard());

    private void render(Path file, Path folder) throws IOException {
        Outline outline = ReleaseReader.outline(file, ReadOptions.standard());
        try (OutputStream out = Files.newOutputStream(folder.resolve("brief.pdf"))) {
            brief.write(outline, out);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve("workbook.xlsx"))) {
            workbook.write(outline, out);
        }
        charts.write(outline, folder);
    }

    /** Has each thread render into a folder of its own; returns the seconds by the clock. */
    private double byThreads(int threads, int rounds, Path file, Path folder) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long began = System.nanoTime();
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                Path own = Files.createDirectories(folder.resolve("thread-" + thread));
                running.add(pool.submit(() -> {
                    for (int round = 0; round < rounds; round++) {
                        render(file, own);
                    }
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
            return (System.nanoTime() - began) / 1e9;
        } finally {
            pool.shutdownNow();
        }
    }

    private static double median(double[] values) {
        double[] later = Arrays.copyOfRange(values, values.length / 2, values.length);
        Arrays.sort(later);
        return later[later.length / 2];
    }
}
