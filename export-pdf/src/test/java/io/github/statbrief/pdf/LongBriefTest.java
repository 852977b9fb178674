package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class LongBriefTest {
    private static final int SECTIONS = 110;
    private static final int FIGURES = 22;

    @TempDir
    private Path folder;

    @Test
    void twoHundredPagesNeedNoMoreMemoryThanASmallMachineHas() throws Exception {
        Path brief = folder.resolve("brief.pdf");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongBrief.class.getName(),
                        brief.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
        try (PDDocument document = Loader.loadPDF(brief.toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(200);
        }
    }

    /** The program that runs in a machine of its own. */
    static final class LongBrief {
        private LongBrief() {}

        public static void main(String[] arguments) throws IOException {
            try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
                new PdfExporter(Theme.standard()).write(LayoutReleases.parse(release()), out);
            }
        }

        private static String release() {
            return LayoutReleases.head("A long release", "final")
                    + """
                    sources:
                      - {id: report, title: The report, publisher: Office for Layout, date: 2026-02-10, language: en}
                    sections:
                    """
                    + IntStream.rangeClosed(1, SECTIONS)
                            .mapToObj(LongBrief::section)
                            .collect(Collectors.joining());
        }

        private static String section(int section) {
            String sentence = "The offices handled {figure-" + section + "-1} in this part of the year. ";
            String figures = IntStream.rangeClosed(1, FIGURES)
                    .mapToObj(figure -> figure(section, figure))
                    .collect(Collectors.joining());
            return "  - id: section-%d\n    title: Section %d\n    text: \"%s\"\n    figures:\n%s"
                    .formatted(section, section, sentence.repeat(12).strip(), figures);
        }

        private static String figure(int section, int figure) {
            return ("      - {id: figure-%d-%d, measure: {label: Cases of kind %d, stat: count}, value: more than %d, unit: case,"
                            + " quotes: [{source: report, line: %d, text: \"more than %d cases of kind %d\"}]}\n")
                    .formatted(section, figure, figure, figure * 137, section * 25 + figure, figure * 137, figure);
        }
    }
}
