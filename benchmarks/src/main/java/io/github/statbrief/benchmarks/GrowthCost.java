package io.github.statbrief.benchmarks;

import io.github.statbrief.engine.Format;
import io.github.statbrief.engine.RunFailedException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How the cost of a run grows with the figures of a release, with the cells of its table, and with the number of
 * releases. The engine renders from files to files with one thread; time is the processor's for it. Run in the
 * project's folder: {@code java -Xmx512m -cp benchmarks/target/benchmarks.jar io.github.statbrief.benchmarks.GrowthCost}
 */
public final class GrowthCost {
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;

    private static final Set<Format> WHOLE =
            EnumSet.of(Format.PDF, Format.XLSX, Format.HTML, Format.CHARTS, Format.CSV);
    private static final Set<Format> SMALL = EnumSet.of(Format.HTML, Format.CSV);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** What grows. */
    private enum Axis {
        FIGURES(WHOLE, 10, 30, 100, 300, 1_000, 3_000, 10_000),
        CELLS(WHOLE, 1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000),
        RELEASES(SMALL, 1, 3, 10, 30, 100, 300, 1_000, 3_000, 10_000);

        private final Set<Format> formats;
        private final List<Integer> sizes;

        Axis(Set<Format> formats, Integer... sizes) {
            this.formats = formats;
            this.sizes = List.of(sizes);
        }

        void write(int size, Path folder) throws IOException {
            switch (this) {
                case FIGURES -> FigureRelease.write(size, folder);
                case CELLS -> new LargeTable(folder).write(size);
                case RELEASES -> SmallReleases.write(folder, size);
            }
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One size, rendered again and again. */
    private static final class Step {
        private final Axis axis;
        private final int size;
        private final Path folder;
        private final List<Double> milliseconds = new ArrayList<>();
        private final List<Double> peaks = new ArrayList<>();

        Step(Axis axis, int size) throws IOException {
            this.axis = axis;
            this.size = size;
            folder = Files.createTempDirectory("statbrief-benchmark");
            axis.write(size, folder);
        }

        void turn(boolean counts) throws IOException, RunFailedException {
            Path output = folder.resolve("output");
            HeapUse.kept();
            HeapUse.resetPeak();
            long start = THREADS.getCurrentThreadCpuTime();
            SmallReleases.render(folder, output, axis.formats, 1);
            double time = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            double peak = HeapUse.peak();
            SmallReleases.delete(output);
            if (counts) {
                milliseconds.add(time);
                peaks.add(peak);
            }
        }

        double time() {
            return median(milliseconds);
        }

        double peak() {
            return median(peaks);
        }

        private static double median(List<Double> values) {
            return values.stream().sorted().toList().get(values.size() / 2);
        }
    }

    private GrowthCost() {}

    /**
     * Measures.
     *
     * @param arguments the folder for tables of the medians, none by default; then what grows, all three by default
     */
    public static void main(String[] arguments) throws IOException, RunFailedException {
        StringBuilder slopes = new StringBuilder("Year,Growth,Slope\n");
        for (Axis axis : Axis.values()) {
            if (arguments.length < 2 || List.of(arguments).contains(axis.word())) {
                List<Step> steps = steps(axis);
                double slope = growth(steps);
                print(steps, slope);
                slopes.append(Year.now()).append(",%s,%.2f%n".formatted(axis.word(), slope));
                if (arguments.length > 0) {
                    Files.writeString(Path.of(arguments[0], axis.word() + ".csv"), csv(steps));
                }
            }
        }
        if (arguments.length > 0) {
            Files.writeString(Path.of(arguments[0], "slopes.csv"), slopes);
        }
    }

    /** Renders all sizes by turns, because a machine is never equally busy twice. */
    private static List<Step> steps(Axis axis) throws IOException, RunFailedException {
        List<Step> steps = new ArrayList<>();
        for (int size : axis.sizes) {
            steps.add(new Step(axis, size));
        }
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (Step step : steps) {
                step.turn(round >= 0);
            }
        }
        for (Step step : steps) {
            SmallReleases.delete(step.folder);
        }
        return steps;
    }

    /**
     * How time grows once size decides: the slope, in logarithms, of what the sizes that take at least twice as long as
     * the smallest take more than it. The time of the smallest is what every run needs, and would hide growth.
     */
    private static double growth(List<Step> steps) {
        double fixed = steps.get(0).time();
        return slope(steps.stream().filter(step -> step.time() >= 2 * fixed).toList(), fixed);
    }

    /** The slope of the line through the logarithms, by least squares: 1 if twice as much takes twice as long. */
    private static double slope(List<Step> steps, double fixed) {
        double size = mean(steps, step -> Math.log(step.size));
        double time = mean(steps, step -> Math.log(step.time() - fixed));
        return mean(steps, step -> (Math.log(step.size) - size) * (Math.log(step.time() - fixed) - time))
                / mean(steps, step -> Math.pow(Math.log(step.size) - size, 2));
    }

    private static double mean(List<Step> steps, ToDoubleFunction<Step> of) {
        return steps.stream().mapToDouble(of).average().orElseThrow();
    }

    private static void print(List<Step> steps, double slope) {
        System.out.printf(
                "%12s %12s %12s %14s %22s%n",
                steps.get(0).axis.word(), "CPU ms", "ms each", "peak heap MB", "slope from the last");
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            System.out.printf(
                    Locale.ROOT,
                    "%,12d %12.1f %12.4f %14.0f %22s%n",
                    step.size,
                    step.time(),
                    step.time() / step.size,
                    step.peak(),
                    at == 0 ? "" : String.format(Locale.ROOT, "%.2f", slope(steps.subList(at - 1, at + 1), 0)));
        }
        System.out.printf(Locale.ROOT, "slope without what every run needs: %.2f%n", slope);
    }

    private static String csv(List<Step> steps) {
        StringBuilder csv = new StringBuilder("Year,Size,Name,Seconds,Microseconds each,Megabytes\n");
        for (Step step : steps) {
            csv.append(String.format(
                    Locale.ROOT,
                    "%s,%d,\"%,d %s\",%s,%s,%.0f%n",
                    Year.now(),
                    step.size,
                    step.size,
                    step.size == 1 ? step.axis.word().replaceFirst("s$", "") : step.axis.word(),
                    digits(step.time() / 1000),
                    digits(step.time() / step.size * 1000),
                    step.peak()));
        }
        return csv.toString();
    }

    /** Three digits: what a measurement can say. */
    private static String digits(double number) {
        return new BigDecimal(number).round(new MathContext(3)).toPlainString();
    }
}
