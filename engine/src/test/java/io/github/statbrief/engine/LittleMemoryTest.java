package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.engine.internal.file.OutputFile;
import io.github.statbrief.engine.internal.output.Work;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long series as small multiples, rendered by a Java virtual machine of its own that has little memory, or too little. */
@Tag("slow")
class LittleMemoryTest {
    private static final int MONTHS = 120;
    private static final int PLACES = 12;

    @TempDir
    private Path base;

    private Path file;
    private Path outputs;

    @BeforeEach
    void aSmallRelease() throws Exception {
        file = base.resolve("src/main/statbrief/tests.yaml");
        outputs = base.resolve("target/statbrief/tests");
        Files.createDirectories(file.getParent());
        Files.writeString(file, TestReleases.SMALL);
        new SmallProject(base).render();
    }

    private static String multiples(int tables) {
        String codes = IntStream.range(0, PLACES)
                .mapToObj(place -> "p" + place + ": Place " + place)
                .collect(Collectors.joining(", "));
        List<String> months = IntStream.range(0, MONTHS)
                .mapToObj(month -> "%d-%02d".formatted(2015 + month / 12, month % 12 + 1))
                .toList();
        StringBuilder text = new StringBuilder("""
                id: tests
                title: Cases by place
                publisher: Office of Examples
                published: 2026-01-15
                language: en
                sections:
                  - id: all
                    title: All
                    tables:
                """);
        for (int table = 0; table < tables; table++) {
            text.append("""
                      - id: cases-%d
                        title: Cases by place, part %d
                        chart: small-multiples
                        show: {latest: %d}
                        measures: [{id: cases, label: Cases, stat: count, unit: case}]
                        dimensions: [{id: place, label: Place, codes: {%s}}]
                        periods: [%s]
                        cells:
                """.formatted(table, table, MONTHS, codes, String.join(", ", months)));
            for (int month = 0; month < MONTHS; month++) {
                for (int place = 0; place < PLACES; place++) {
                    text.append("          - {period: %s, place: p%d, cases: %d}\n"
                            .formatted(months.get(month), place, 1000 + (month * 31 + place * 57) % 400));
                }
            }
        }
        return text.toString();
    }

    private String run(int megabytes, String formats) throws IOException {
        List<String> command =
                Java.shortRun("-Xmx" + megabytes + "m", SmallProject.class.getName(), base.toString(), formats);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** What a release needed 128 MB and more for, and a minute, before pages were kept as bytes. */
    @Test
    void fourTimesTwelvePanelsOfTenYearsAreRenderedInALittleMemory() throws Exception {
        Files.writeString(file, multiples(4));

        assertThat(run(112, "html,charts")).contains("Rendered tests: 0 figures, 4 tables, 4 charts");
        Outputs.assertWhole(outputs);
        assertThat(Files.size(outputs.resolve("index.html"))).isGreaterThan(9_000_000);
    }

    @Test
    void aReleaseThatNeedsMoreLeavesThePreviousOutputsAndSaysHowMuchToGive() throws Exception {
        List<OutputFile> before = OutputFile.in(outputs);
        Files.writeString(file, multiples(4));

        assertThat(run(32, "html,csv"))
                .contains("src/main/statbrief/tests.yaml: cannot be ")
                .containsPattern(
                        "Java has 3\\d MB of memory here: give it twice as much with -Xmx6\\dm, or part the release")
                .doesNotContain("fault of Statbrief");
        assertThat(OutputFile.in(outputs)).isEqualTo(before);
        assertThat(Outputs.below(outputs.resolveSibling(Work.NAME))).contains("tests.key");
    }
}
