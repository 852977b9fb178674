package io.github.statbrief.engine;

import io.github.statbrief.charts.ChartExporter;
import io.github.statbrief.engine.internal.file.OutputFile;
import io.github.statbrief.html.HtmlExporter;
import io.github.statbrief.ods.OdsExporter;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.pdf.PdfExporter;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.XlsxExporter;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that keeps its exporters: what they keep of one release is seen in no other. */
@Tag("slow")
class ServiceTest {
    @TempDir
    private Path folder;

    @Test
    void eightThreadsWriteTwoReleasesInTwoThemesInLittleMemory() throws IOException, InterruptedException {
        for (String name : Service.RELEASES) {
            String file = name + ".yaml";
            Files.copy(Example.sources(name).resolve(file), folder.resolve(file));
        }

        Java.run(folder, "-Xmx128m", Service.class.getName());
    }

    /** The program that runs in a machine of its own. */
    static final class Service {
        private static final List<String> RELEASES = List.of("public-security", "retail-sales");
        private static final int THREADS = 8;
        private static final int ROUNDS = 3;

        private Service() {}

        private static Path release(int task) {
            return Path.of(RELEASES.get(task % RELEASES.size()) + ".yaml");
        }

        /** Writes everything once by one thread, then by eight, and fails where a file is another one. */
        public static void main(String[] arguments) throws Exception {
            List<Exporters> themes = List.of(new Exporters(Theme.standard()), new Exporters(Theme.largePrint()));
            List<List<Integer>> alone = new ArrayList<>();
            for (int task = 0; task < 4; task++) {
                alone.add(themes.get(task / 2).write(release(task), Path.of("alone-" + task)));
            }
            if (alone.stream().distinct().count() != alone.size()) {
                throw new IllegalStateException("releases and themes do not differ: " + alone);
            }
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            List<Future<List<Integer>>> written = new ArrayList<>();
            for (int task = 0; task < THREADS * ROUNDS; task++) {
                int kind = task % alone.size();
                Path own = Path.of("together-" + task);
                written.add(threads.submit(() -> themes.get(kind / 2).write(release(kind), own)));
            }
            threads.shutdown();
            for (int task = 0; task < written.size(); task++) {
                List<Integer> files = written.get(task).get();
                if (!files.equals(alone.get(task % alone.size()))) {
                    throw new IllegalStateException("task " + task + " wrote " + files + ", alone " + alone);
                }
            }
        }
    }

    /** One exporter of each format in a theme. */
    private record Exporters(
            PdfExporter pdf, XlsxExporter xlsx, OdsExporter ods, HtmlExporter html, ChartExporter charts) {
        Exporters(Theme theme) {
            this(
                    new PdfExporter(theme),
                    new XlsxExporter(theme),
                    new OdsExporter(theme),
                    new HtmlExporter(theme),
                    new ChartExporter(theme));
        }

        /** Writes a release in every format; answers the digests of its files. */
        List<Integer> write(Path release, Path charted) throws IOException {
            Outline outline = ReleaseReader.outline(release, ReadOptions.standard());
            List<Integer> digests = new ArrayList<>();
            for (var exporter : List.of(pdf, xlsx, ods, html)) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                exporter.write(outline, out);
                digests.add(Arrays.hashCode(out.toByteArray()));
            }
            charts.write(outline, charted);
            OutputFile.in(charted).forEach(file -> digests.add(file.hashCode()));
            return digests;
        }
    }
}
