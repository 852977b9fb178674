package io.github.statbrief.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.github.statbrief.engine.Format;
import io.github.statbrief.engine.RunFailedException;
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
            SmallReleases.write(folder, Integer.parseInt(arguments[2]));
            return;
        }
        HeapUse.resetPeak();
        Path output = Path.of(arguments[2]);
        Set<Format> formats = Stream.of(arguments[3].split(",")).map(Format::of).collect(Collectors.toSet());
        int number = Integer.parseInt(arguments[4]);
        if (arguments[0].equals("engine")) {
            long start = System.nanoTime();
            SmallReleases.render(folder, output, formats, number);
            print(start, Map.of());
        } else {
            spark(
                    folder,
                    SparkSettings.to(output.toString()).withFormats(formats),
                    number,
                    Double.parseDouble(arguments[5]));
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
        System.out.printf("%.1f %.1f %.0f%n", clock, processor, HeapUse.peak());
    }
}
