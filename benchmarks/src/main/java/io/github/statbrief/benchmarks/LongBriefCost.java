package io.github.statbrief.benchmarks;

import com.lowagie.text.pdf.PdfReader;
import io.github.statbrief.Release;
import io.github.statbrief.pdf.PdfExporter;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Whether the cost of a brief grows with its pages and no faster. Releases of about 50, 100 and 200 pages are written by turns. Run in the project's folder:
 * {@code java -Xmx256m -cp benchmarks/target/benchmarks.jar io.github.statbrief.benchmarks.LongBriefCost}
 */
public final class LongBriefCost {
    /** Sections of about a page and three quarters each. */
    private static final int[] SECTIONS = {27, 54, 108};

    private static final int FIGURES = 20;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private LongBriefCost() {}

    /** Prints pages, processor time, time a page, and the most memory that was in use. */
    public static void main(String[] arguments) throws IOException {
        List<Release> releases = new ArrayList<>();
        for (int sections : SECTIONS) {
            releases.add(release(sections));
        }
        PdfExporter exporter = new PdfExporter(Theme.standard());
        long[][] times = new long[SECTIONS.length][ROUNDS];
        double[] peaks = new double[SECTIONS.length];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (int i = 0; i < SECTIONS.length; i++) {
                HeapUse.resetPeak();
                long start = THREADS.getCurrentThreadCpuTime();
                brief(exporter, releases.get(i));
                long time = THREADS.getCurrentThreadCpuTime() - start;
                peaks[i] = Math.max(peaks[i], HeapUse.peak());
                if (round >= 0) {
                    times[i][round] = time;
                }
            }
        }
        for (int i = 0; i < SECTIONS.length; i++) {
            Arrays.sort(times[i]);
            double median = times[i][ROUNDS / 2] / 1e6;
            int pages = new PdfReader(brief(exporter, releases.get(i))).getNumberOfPages();
            System.out.printf(
                    Locale.ROOT,
                    "%4d pages %8.1f ms  %5.2f ms a page  peak of the heap %.0f MB%n",
                    pages,
                    median,
                    median / pages,
                    peaks[i]);
        }
    }

    private static byte[] brief(PdfExporter exporter, Release release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(release, out);
        return out.toByteArray();
    }

    private static Release release(int sections) throws IOException {
        StringBuilder yaml = new StringBuilder("""
                id: long
                title: A long release
                publisher: Office for Benchmarks
                published: 2026-02-10
                language: en
                status: final
                sources:
                  - {id: report, title: The report, publisher: Office for Benchmarks, date: 2026-02-10, language: en}
                sections:
                """);
        for (int section = 1; section <= sections; section++) {
            section(yaml, section);
        }
        Path file = Files.createTempFile("long", ".yaml");
        try {
            return ReleaseReader.read(Files.writeString(file, yaml));
        } finally {
            Files.delete(file);
        }
    }

    private static void section(StringBuilder yaml, int section) {
        yaml.append("  - id: section-%d%n    title: Section %d%n    text: |%n".formatted(section, section));
        for (int sentence = 0; sentence < 8; sentence++) {
            yaml.append("      The offices of the country handled {figure-%d-%d} in this part of the year. "
                    .formatted(section, sentence + 1));
            yaml.append("Most of them were closed within the time that the law allows.\n");
        }
        yaml.append("    figures:\n");
        for (int figure = 1; figure <= FIGURES; figure++) {
            yaml.append(("      - {id: figure-%d-%d, measure: {label: \"Cases of kind %d in part %d\", stat: count},"
                            + " value: \"more than %d\", unit: case, period: 2025,"
                            + " quotes: [{source: report, line: %d, text: \"more than %d cases of kind %d\"}]}%n")
                    .formatted(
                            section,
                            figure,
                            figure,
                            section,
                            figure * 137 + section,
                            section * 20 + figure,
                            figure * 137 + section,
                            figure));
        }
    }
}
