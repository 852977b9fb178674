package io.github.statbrief.benchmarks;

import io.github.statbrief.Release;
import io.github.statbrief.outline.Exporter;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.pdf.PdfExporter;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.XlsxExporter;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one release costs from its file to each format. Run in the project's folder:
 * {@code java -jar benchmarks/target/benchmarks.jar ReleaseBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReleaseBenchmark {
    /** The release file, from the folder in which the benchmark runs. */
    @Param("examples/public-security/src/main/statbrief/public-security.yaml")
    public String file;

    private Release release;
    private Exporter pdf;
    private Exporter workbook;

    /** Reads the release and makes the exporters, as an application does once. */
    @Setup
    public void prepare() {
        release = ReleaseReader.read(Path.of(file));
        pdf = new PdfExporter(Theme.standard());
        workbook = new XlsxExporter(Theme.standard());
    }

    /** Reads and checks the file. */
    @Benchmark
    public Release read() {
        return ReleaseReader.read(Path.of(file));
    }

    /** Decides what is shown and words it. */
    @Benchmark
    public Outline outline() {
        return Outline.of(release);
    }

    /** Writes the brief, outline included. */
    @Benchmark
    public byte[] brief() throws IOException {
        return written(pdf);
    }

    /** Writes the workbook, outline included. */
    @Benchmark
    public byte[] workbook() throws IOException {
        return written(workbook);
    }

    private byte[] written(Exporter exporter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(release, out);
        return out.toByteArray();
    }
}
