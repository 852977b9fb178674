package io.github.statbrief.benchmarks;

import io.github.statbrief.Release;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to read and check two tables whole, as they were published. They are too large for this repository: {@code -p alcohol=} names the data set of the
 * Alcohol Bulletin of HM Revenue and Customs, {@code -p anxiety=} that of average anxiety by area of the Office for National Statistics. Run in the project's
 * folder: {@code java -jar benchmarks/target/benchmarks.jar PublishedTableBenchmark -p alcohol=path/to/alcohol.csv -p anxiety=path/to/anxiety.csv}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PublishedTableBenchmark {
    private static final String RELEASE = "published-tables.yaml";

    /** The data set of the Alcohol Bulletin. */
    @Param("alcohol.csv")
    public String alcohol;

    /** The data set of average anxiety by area. */
    @Param("anxiety.csv")
    public String anxiety;

    private Path folder;
    private Path release;

    /** Puts the release and copies of its data files into one folder, as a reader never leaves that. */
    @Setup
    public void copy() throws IOException {
        folder = Files.createTempDirectory("statbrief-benchmark");
        Files.copy(Path.of(alcohol), folder.resolve("alcohol.csv"));
        Files.copy(Path.of(anxiety), folder.resolve("anxiety.csv"));
        release = folder.resolve(RELEASE);
        try (InputStream in = Objects.requireNonNull(PublishedTableBenchmark.class.getResourceAsStream(RELEASE))) {
            Files.copy(in, release);
        }
        System.out.println(
                "cells: " + read().tables().map(table -> table.cells().size()).toList());
    }

    /** Takes the files away again. */
    @TearDown
    public void delete() throws IOException {
        for (String name : List.of("alcohol.csv", "anxiety.csv", RELEASE)) {
            Files.delete(folder.resolve(name));
        }
        Files.delete(folder);
    }

    /** Reads and checks the release with both tables. */
    @Benchmark
    public Release read() {
        return ReleaseReader.read(release);
    }
}
