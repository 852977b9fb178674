package io.github.statbrief.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.github.statbrief.engine.Format;
import io.github.statbrief.engine.RunFailedException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;

/**
 * What the engine renders with two threads in the time of one, once Java has compiled what it runs: small releases, by
 * turns in one process. Time is that of the whole process, its garbage collector included. Run in the project's folder:
 * {@code java -Xmx512m -cp benchmarks/target/benchmarks.jar io.github.statbrief.benchmarks.ReleaseThreads}
 */
public final class ReleaseThreads {
    private static final int RELEASES = 2_000;
    private static final int WARM_UP = 16;
    private static final int ROUNDS = 9;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private ReleaseThreads() {}

    /**
     * Compares.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("statbrief-benchmark");
        SmallReleases.write(folder, RELEASES);
        try {
            TwoThreads.compare(RELEASES + " small releases", WARM_UP, ROUNDS, threads -> time(folder, threads));
        } finally {
            SmallReleases.delete(folder);
        }
    }

    private static TwoThreads.Time time(Path folder, int threads) throws IOException, RunFailedException {
        Path output = folder.resolve("output");
        long start = System.nanoTime();
        long used = PROCESS.getProcessCpuTime();
        SmallReleases.render(folder, output, EnumSet.of(Format.HTML, Format.CSV), threads);
        TwoThreads.Time time = new TwoThreads.Time(System.nanoTime() - start, PROCESS.getProcessCpuTime() - used);
        SmallReleases.delete(output);
        return time;
    }
}
