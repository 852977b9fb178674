package io.github.statbrief.benchmarks;

import io.github.statbrief.Release;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What tables of three sizes cost to read and check, in time and in memory: rows a second, growth from one size to the next, the highest use of the heap while a file
 * is read and what stays of it. Run in the project's folder: {@code java -Xmx256m -cp benchmarks/target/benchmarks.jar io.github.statbrief.benchmarks.TableCost}
 */
public final class TableCost {
    private static final int[] ROWS = {10_000, 100_000, 1_000_000};
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 7;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final int rows;
    private final LargeTable table;
    private final List<Double> milliseconds = new ArrayList<>();
    private final List<Double> peaks = new ArrayList<>();
    private final List<Double> kept = new ArrayList<>();

    private TableCost(int rows) throws IOException {
        this.rows = rows;
        table = LargeTable.of(rows);
    }

    /** Reads the tables by turns, because a machine is never equally busy twice, and prints medians. */
    public static void main(String[] arguments) throws IOException {
        List<TableCost> sizes = new ArrayList<>();
        for (int rows : ROWS) {
            sizes.add(new TableCost(rows));
        }
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (TableCost size : sizes) {
                size.turn(round >= 0);
            }
        }
        System.out.printf(
                "%12s %10s %14s %8s %14s %10s%n",
                "rows", "CPU ms", "rows a second", "growth", "peak heap MB", "kept MB");
        double before = 0;
        for (TableCost size : sizes) {
            before = size.print(before);
            size.table.delete();
        }
    }

    private void turn(boolean counts) {
        double used = HeapUse.kept();
        HeapUse.resetPeak();
        long start = THREADS.getCurrentThreadCpuTime();
        Release release = ReleaseReader.read(table.release());
        double time = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        double peak = HeapUse.peak();
        double after = HeapUse.kept();
        int cells = release.tables().mapToInt(each -> each.cells().size()).sum();
        if (cells != rows) {
            throw new IllegalStateException(cells + " cells were read of " + rows + " rows");
        }
        if (counts) {
            milliseconds.add(time);
            peaks.add(peak);
            kept.add(after - used);
        }
    }

    private double print(double before) {
        double time = median(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "%,12d %10.1f %,14.0f %8s %14.1f %10.1f%n",
                rows,
                time,
                rows / time * 1000,
                before == 0 ? "" : String.format(Locale.ROOT, "%.1f", time / before),
                median(peaks),
                median(kept));
        return time;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
