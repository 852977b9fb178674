package io.github.statbrief.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.github.statbrief.Problem;
import io.github.statbrief.engine.Caller;
import io.github.statbrief.engine.Engine;
import io.github.statbrief.engine.Format;
import io.github.statbrief.engine.Progress;
import io.github.statbrief.engine.RenderedRelease;
import io.github.statbrief.engine.RunFailedException;
import io.github.statbrief.engine.RunSettings;
import io.github.statbrief.spark.Manifest;
import io.github.statbrief.spark.ReleaseSource;
import io.github.statbrief.spark.SparkSettings;
import io.github.statbrief.spark.StatbriefSpark;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * One run of many small releases, by the engine or by Spark, of which {@code benchmarks/spark} compares several. Prints
 * one line: seconds by the clock of the run alone, seconds of the processor of all processes from their start, largest
 * heap in MB of this process.
 */
public final class SparkScale {
    private SparkScale() {}

    /**
     * Runs.
     *
     * @param arguments {@code write FOLDER NUMBER}, {@code engine FOLDER OUTPUT FORMATS THREADS}, or {@code spark FOLDER
     *     OUTPUT FORMATS PARTS SHARE}, where an executor is killed once that share of all releases is there, and none for 0
     */
    public static void main(String[] arguments) throws IOException, RunFailedException {
        Path folder = Path.of(arguments[1]);
        if (arguments[0].equals("write")) {
            write(folder, Integer.parseInt(arguments[2]));
            return;
        }
        Path output = Path.of(arguments[2]);
        Set<Format> formats = Stream.of(arguments[3].split(",")).map(Format::of).collect(Collectors.toSet());
        int number = Integer.parseInt(arguments[4]);
        if (arguments[0].equals("engine")) {
            long start = System.nanoTime();
            RunSettings settings =
                    RunSettings.in(folder, output).withFormats(formats, false).withLimits(number, 10);
            new Engine(settings, new Quiet(), new Quiet()).render((theme, releases) -> {});
            print(start, Map.of());
        } else {
            spark(
                    folder,
                    SparkSettings.to(output.toString()).withFormats(formats),
                    number,
                    Double.parseDouble(arguments[5]));
        }
    }

    private static void write(Path folder, int number) throws IOException {
        Files.createDirectories(folder);
        for (int each = 1; each <= number; each++) {
            Files.writeString(folder.resolve("r" + each + ".yaml"), """
                    id: r%1$d
                    title: Library visits in branch %1$d
                    publisher: Office of Examples
                    published: 2026-01-15
                    language: en
                    sections:
                      - id: visits
                        title: Visits
                        period: 2025
                        figures:
                          - {id: visits, measure: {label: Visits, stat: count}, value: "%2$d", unit: visit}
                    """.formatted(each, each + 100));
        }
    }

    private static void spark(Path folder, SparkSettings settings, int parts, double share)
            throws IOException, RunFailedException {
        try (SparkSession session = SparkSession.builder().getOrCreate()) {
            List<ReleaseSource> sources = sources(folder);
            Map<Long, Duration> children = new ConcurrentHashMap<>();
            Thread watch =
                    new Thread(() -> watch(Path.of(settings.output()), (long) (share * sources.size()), children));
            watch.setDaemon(true);
            watch.start();
            long start = System.nanoTime();
            Manifest manifest = StatbriefSpark.render(
                    JavaSparkContext.fromSparkContext(session.sparkContext()).parallelize(sources, parts), settings);
            print(start, children);
            if (manifest.written().size() != sources.size()) {
                throw new IllegalStateException(manifest.written().size() + " of " + sources.size() + " are written");
            }
        }
    }

    private static List<ReleaseSource> sources(Path folder) throws IOException {
        List<ReleaseSource> sources = new ArrayList<>();
        try (Stream<Path> list = Files.list(folder)) {
            for (Path each : list.sorted().toList()) {
                sources.add(ReleaseSource.of(each.getFileName().toString(), Files.readString(each)));
            }
        }
        return sources;
    }

    /** Notes the processor time of executors, and kills one of them when enough releases are there. */
    private static void watch(Path output, long killAt, Map<Long, Duration> children) {
        boolean killed = killAt == 0;
        try {
            while (true) {
                List<ProcessHandle> executors = ProcessHandle.current()
                        .descendants()
                        .filter(each -> each.info().commandLine().orElse("").contains("CoarseGrainedExecutorBackend"))
                        .toList();
                executors.forEach(
                        each -> each.info().totalCpuDuration().ifPresent(time -> children.put(each.pid(), time)));
                long there = killed ? 0 : count(output);
                if (!killed && there >= killAt && !executors.isEmpty()) {
                    killed = true;
                    executors.get(0).destroyForcibly();
                    System.err.println(
                            "killed executor " + executors.get(0).pid() + " with " + there + " releases there");
                }
                Thread.sleep(200);
            }
        } catch (InterruptedException | IOException e) {
            System.err.println(e);
        }
    }

    private static long count(Path output) throws IOException {
        if (!Files.isDirectory(output)) {
            return 0;
        }
        try (Stream<Path> list = Files.list(output)) {
            return list.count();
        }
    }

    private static void print(long start, Map<Long, Duration> children) {
        double clock = (System.nanoTime() - start) / 1e9;
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double processor = system.getProcessCpuTime() / 1e9
                + children.values().stream().mapToLong(Duration::toMillis).sum() / 1e3;
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf("%.1f %.1f %d%n", clock, processor, heap >> 20);
    }

    /** Says only what fails. */
    private static final class Quiet implements Caller, Progress {
        @Override
        public String name() {
            return "SparkScale";
        }

        @Override
        public String versions() {
            return "";
        }

        @Override
        public String setting(String name) {
            return name;
        }

        @Override
        public void warning(Problem problem) {
            System.err.println(problem);
        }

        @Override
        public void notice(String message) {
            System.err.println(message);
        }

        @Override
        public void information(String message) {}

        @Override
        public void rendered(RenderedRelease release) {}

        @Override
        public void upToDate(String release, Path folder) {}

        @Override
        public void advanced(int done, int total) {}
    }
}
