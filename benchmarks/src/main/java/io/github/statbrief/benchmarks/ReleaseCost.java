package io.github.statbrief.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.pdf.PdfExporter;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * What reading a release with its outline costs, and what its brief, in processor time and allocation of the thread that does it, once Java has compiled both. Run in
 * the project's folder: {@code java -cp benchmarks/target/benchmarks.jar io.github.statbrief.benchmarks.ReleaseCost}
 */
public final class ReleaseCost {
    private static final List<String> RELEASES = List.of(
            "examples/public-security/src/main/statbrief/public-security.yaml",
            "examples/retail-sales/src/main/statbrief/retail-sales.yaml");
    private static final int WARM_UP = 400;
    private static final int ROUNDS = 201;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final double[] milliseconds = new double[ROUNDS];
    private final double[] kilobytes = new double[ROUNDS];

    private ReleaseCost() {}

    /**
     * Prints the least and the quartiles of the times, and the median of what is allocated.
     *
     * @param arguments release files other than two examples, or none
     */
    public static void main(String[] arguments) throws Exception {
        PdfExporter exporter = new PdfExporter(Theme.standard());
        for (String file : arguments.length > 0 ? List.of(arguments) : RELEASES) {
            Path path = Path.of(file);
            ReleaseCost reading = new ReleaseCost();
            ReleaseCost writing = new ReleaseCost();
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                Outline outline = reading.measure(round, () -> ReleaseReader.outline(path, ReadOptions.standard()));
                writing.measure(round, () -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    exporter.write(outline, out);
                    return out;
                });
            }
            reading.print(path.getFileName() + ", read with outline");
            writing.print(path.getFileName() + ", brief");
        }
    }

    private <T> T measure(int round, Callable<T> work) throws Exception {
        long thread = Thread.currentThread().getId();
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        long start = THREADS.getCurrentThreadCpuTime();
        T result = work.call();
        if (round >= 0) {
            milliseconds[round] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            kilobytes[round] = (THREADS.getThreadAllocatedBytes(thread) - bytes) / 1e3;
        }
        return result;
    }

    private void print(String title) {
        Arrays.sort(milliseconds);
        Arrays.sort(kilobytes);
        System.out.printf(
                Locale.ROOT,
                "%-44s ms: least %6.2f, quartiles %6.2f %6.2f %6.2f; %,8.0f kB%n",
                title,
                milliseconds[0],
                milliseconds[ROUNDS / 4],
                milliseconds[ROUNDS / 2],
                milliseconds[ROUNDS * 3 / 4],
                kilobytes[ROUNDS / 2]);
    }
}
