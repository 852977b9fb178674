package io.github.statbrief.benchmarks;

import io.github.statbrief.Release;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
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
 * {@code -p file=path/to/release.yaml}; {@link TableCost} tells of memory too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TableBenchmark {
    /** How many rows the data file has. */
    @Param({"10000", "100000", "1000000"})
    public int rows;

    private LargeTable table;

    /** Writes a release and its data file. */
    @Setup
    public void generate() throws IOException {
        table = LargeTable.of(rows);
    }

    /** Takes the files away again. */
    @TearDown
    public void delete() throws IOException {
        table.delete();
    }

    /** Reads and checks the release with its table. */
    @Benchmark
    public Release read() {
        return ReleaseReader.read(table.release());
    }
}
