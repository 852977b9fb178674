package io.github.statbrief.benchmarks;

import io.github.statbrief.Release;
import io.github.statbrief.pdf.PdfExporter;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * What a brief costs beside programs that write the same words without tags. All are run by turns in one machine, and their processor time is compared, so that what
 * else the machine does falls on all of them alike. Run in the project's folder:
 * {@code java -cp benchmarks/target/benchmarks.jar io.github.statbrief.benchmarks.BriefCost}
 */
public final class BriefCost {
    private static final Path RELEASE = Path.of("examples/public-security/src/main/statbrief/public-security.yaml");
    private static final int WARM_UP = 150;
    private static final int ROUNDS = 301;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private BriefCost() {}

    /**
     * Prints medians in milliseconds and their ratios to the first.
     *
     * @param arguments a release file other than the example, or none
     */
    public static void main(String[] arguments) throws Exception {
        Release release = ReleaseReader.read(arguments.length > 0 ? Path.of(arguments[0]) : RELEASE);
        PdfExporter exporter = new PdfExporter(Theme.standard());
        byte[] brief = brief(exporter, release);
        NaiveBrief value = NaiveBrief.value(brief);
        NaiveBrief embedding = NaiveBrief.embedding(brief);
        NaiveBrief plain = NaiveBrief.plain(brief);
        Map<String, Callable<byte[]>> programs = new LinkedHashMap<>();
        programs.put("naive, reads and embeds two weights", value::write);
        programs.put("naive, embeds two weights it has", embedding::write);
        programs.put("naive, nothing embedded", plain::write);
        programs.put("brief, tagged and archival", () -> brief(exporter, release));
        programs.put("brief, its first with these fonts", () -> brief(new PdfExporter(Theme.standard()), release));
        System.out.printf(Locale.ROOT, "%,d characters; %d rounds%n", embedding.length(), ROUNDS);
        print(programs, medians(programs));
    }

    private static byte[] brief(PdfExporter exporter, Release release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(release, out);
        return out.toByteArray();
    }

    private static Map<String, Double> medians(Map<String, Callable<byte[]>> programs) throws Exception {
        Map<String, long[]> times = new LinkedHashMap<>();
        programs.keySet().forEach(name -> times.put(name, new long[ROUNDS]));
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (Map.Entry<String, Callable<byte[]>> program : programs.entrySet()) {
                long start = THREADS.getCurrentThreadCpuTime();
                program.getValue().call();
                long time = THREADS.getCurrentThreadCpuTime() - start;
                if (round >= 0) {
                    times.get(program.getKey())[round] = time;
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((name, all) -> {
            Arrays.sort(all);
            medians.put(name, all[ROUNDS / 2] / 1e6);
        });
        return medians;
    }

    private static void print(Map<String, Callable<byte[]>> programs, Map<String, Double> medians) throws Exception {
        double first = medians.values().iterator().next();
        for (Map.Entry<String, Double> median : medians.entrySet()) {
            int size = programs.get(median.getKey()).call().length;
            System.out.printf(
                    Locale.ROOT,
                    "%-36s %7.2f ms  %5.2fx  %,9d bytes%n",
                    median.getKey(),
                    median.getValue(),
                    median.getValue() / first,
                    size);
        }
    }
}
