package io.github.statbrief.benchmarks;

import io.github.statbrief.Release;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * What it costs to read and check a table of so many rows from a data file, in little memory. Run in the project's folder:
 * {@code java -jar benchmarks/target/benchmarks.jar TableBenchmark -prof gc}. A release of one's own is read in the same way by {@link ReleaseBenchmark} with
 * {@code -p file=path/to/release.yaml}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TableBenchmark {
    private static final int MONTHS = 240;
    private static final String RELEASE = """
            id: benchmark
            title: A large table
            publisher: An office
            published: 2026-01-15
            language: en
            sections:
              - id: areas
                title: Areas
                tables:
                  - id: areas
                    title: People by area and sex
                    measures: [{id: people, label: People, stat: count, unit: thousand person|people}]
                    dimensions:
                      - {id: area, label: Area, column: Area}
                      - {id: sex, label: Sex, column: Sex, codes: {f: Women, m: Men}}
                    data:
                      file: data.csv
                      value: Value
                      period: Period
                      marks: {column: Marker, means: {provisional: provisional}}
            """;

    /** How many rows the data file has. */
    @Param({"10000", "100000", "1000000"})
    public int rows;

    private Path folder;
    private Path release;

    /** Writes a release and its data file: areas by sex by month, the latest month provisional. */
    @Setup
    public void generate() throws IOException {
        folder = Files.createTempDirectory("statbrief-benchmark");
        release = Files.writeString(folder.resolve("release.yaml"), RELEASE);
        try (Writer data = Files.newBufferedWriter(folder.resolve("data.csv"))) {
            data.write("Period,Area,Sex,Value,Marker\n");
            for (int row = 0; row < rows; row++) {
                data.write(row(row));
            }
        }
    }

    private static String row(int row) {
        int month = row % MONTHS;
        int series = row / MONTHS;
        return (2000 + month / 12) + "-" + two(month % 12 + 1) + ",E" + (10_000_000 + series / 2) + ","
                + (series % 2 == 0 ? "f" : "m") + "," + row * 7919L % 100_000 + "." + two(row % 100) + ","
                + (month == MONTHS - 1 ? "provisional" : "") + "\n";
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** Takes the files away again. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(folder.resolve("data.csv"));
        Files.delete(release);
        Files.delete(folder);
    }

    /** Reads and checks the release with its table. */
    @Benchmark
    public Release read() {
        return ReleaseReader.read(release);
    }
}
