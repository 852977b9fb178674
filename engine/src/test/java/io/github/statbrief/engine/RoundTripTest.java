package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.engine.mutation.ZipMutations;
import io.github.statbrief.outline.Exporter;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.pdf.PdfExporter;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.verify.ReleaseRecovery;
import io.github.statbrief.verify.Verifier;
import io.github.statbrief.verify.result.RecoveredRelease;
import io.github.statbrief.xlsx.XlsxExporter;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import io.github.statbrief.yaml.ReleaseWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each example is made again from one of its outputs alone, and what was changed in that output is found. */
class RoundTripTest {
    private static final ReleaseRecovery RECOVERY = ReleaseRecovery.standard();
    private static final List<String> EXAMPLES =
            List.of("alcohol-duty", "every-chart", "performance", "public-security", "retail-sales");

    @TempDir
    private Path alone;

    static Stream<String> examples() {
        return EXAMPLES.stream();
    }

    @Test
    void theseAreAllExamples() throws IOException {
        try (Stream<Path> folders = Files.list(Example.HOME.resolve("examples"))) {
            assertThat(folders.filter(Files::isDirectory).map(folder -> String.valueOf(folder.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(EXAMPLES);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleComesBackFromEachOutputThatHoldsIt(String example) throws Exception {
        Release release = Example.read(example).release();
        for (String file : List.of("release.json", "brief.pdf", "workbook.xlsx")) {
            Path copy = Files.copy(Example.rendered(example).resolve(file), alone.resolve(file));
            RecoveredRelease recovered = RECOVERY.read(copy);
            assertThat(recovered.release()).as(file).isEqualTo(release);
            assertThat(recovered.contradictions()).as(file).isEmpty();
            Files.delete(copy);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsReadWrittenAsYamlAndReadAgain(String example) throws Exception {
        Release release = Example.read(example).release();
        String yaml = text(ReleaseWriter.yaml(), release);

        assertThat(ReleaseReader.read(yaml, ReadOptions.standard().withLargeFiles()))
                .isEqualTo(release);
    }

    /** What is made of the release that was recovered has the same bytes: nothing was lost that any output needs. */
    @Test
    void whatIsRecoveredMakesTheSameWorkbook() throws Exception {
        Path folder = Example.rendered("alcohol-duty");
        Release recovered = RECOVERY.read(folder.resolve("workbook.xlsx")).release();
        byte[] workbook = bytes(new XlsxExporter(Theme.standard()), recovered);

        assertThat(workbook).isEqualTo(Files.readAllBytes(folder.resolve("workbook.xlsx")));
        assertThat(RECOVERY.read("workbook.xlsx", workbook).release()).isEqualTo(recovered);
    }

    @Test
    void aCellThatWasTypedOverContradictsTheReleaseInTheWorkbook() throws Exception {
        ZipMutations workbook = workbook("public-security");
        String sheet = workbook.parts("xl/worksheets/sheet\\d+\\.xml").stream()
                .filter(part -> workbook.text(part).contains("<v>96.96</v>"))
                .findFirst()
                .orElseThrow();
        byte[] typedOver = workbook.with(
                sheet,
                workbook.text(sheet)
                        .replaceFirst("<v>96.96</v>", "<v>96.69</v>")
                        .getBytes(StandardCharsets.UTF_8));

        RecoveredRelease recovered = RECOVERY.read("workbook.xlsx", typedOver);
        assertThat(recovered.release()).isEqualTo(Example.release());
        assertThat(recovered.contradictions())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.toString()).contains("96.69"));
    }

    @Test
    void theReleaseInAWorkbookOrBriefIsVerifiedAsWell() throws Exception {
        Verifier verifier = new Verifier(Example.read("public-security").outline());
        ZipMutations workbook = workbook("public-security");
        String part = "customXml/item1.xml";
        byte[] stale = workbook.with(
                part, workbook.text(part).replace("96.96", "96.69").getBytes(StandardCharsets.UTF_8));

        assertThat(verifier.verify("workbook.xlsx", stale))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.place()).startsWith("release.json in it"));
        assertThat(RECOVERY.read("workbook.xlsx", stale).contradictions()).isNotEmpty();

        byte[] brief = bytes(
                new PdfExporter(Theme.standard())
                        .withAttachment("workbook.xlsx", "application/x", "The workbook", stale),
                Example.release());
        assertThat(verifier.verify("brief.pdf", brief))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.place()).startsWith("workbook.xlsx in it, release.json in it"));
    }

    @Test
    void anOutputWithoutAReleaseIsRefused() throws Exception {
        ZipMutations workbook = workbook("public-security");
        byte[] without =
                workbook.with("customXml/item1.xml", "<other xmlns=\"urn:other\"/>".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> RECOVERY.read("workbook.xlsx", without))
                .isInstanceOf(IOException.class)
                .hasMessage("workbook.xlsx holds no release; briefs and workbooks hold it if it has less than 5 MB, and"
                        + " release.json always does");
        assertThatThrownBy(
                        () -> RECOVERY.read(Example.rendered("public-security").resolve("brief.md")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("brief.md holds no release");
    }

    @Test
    void aReleaseOfMoreThanFiveMegabytesIsInItsJsonOnly() throws Exception {
        Release large = large();
        byte[] workbook = bytes(new XlsxExporter(Theme.standard()), large);

        assertThat(new ZipMutations("workbook.xlsx", workbook).parts("customXml/.*"))
                .isEmpty();
        assertThat(RECOVERY.read(
                                "release.json",
                                text(ReleaseWriter.json(), large).getBytes(StandardCharsets.UTF_8))
                        .release())
                .isEqualTo(large);
    }

    private static Release large() {
        Map<String, String> areas = new LinkedHashMap<>();
        IntStream.range(0, 1_000).forEach(area -> areas.put("an-area-with-a-rather-long-code-" + area, "Area " + area));
        Table.Builder table = Table.builder("large", "A large table")
                .measure("visits", "Visits", Stat.COUNT, "visit")
                .dimension("area", "Area", areas);
        for (int year = 1920; year < 2020; year++) {
            String period = String.valueOf(year);
            areas.keySet().forEach(area -> table.row(period, List.of(area), "1,000"));
        }
        return Release.builder("large", "A large release")
                .publisher("An office")
                .published(LocalDate.of(2026, 1, 15))
                .section(Section.builder("first", "First").table(table))
                .build();
    }

    private static ZipMutations workbook(String example) throws Exception {
        return new ZipMutations(
                "workbook.xlsx", Files.readAllBytes(Example.rendered(example).resolve("workbook.xlsx")));
    }

    private static byte[] bytes(Exporter exporter, Release release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(Outline.of(release), out);
        return out.toByteArray();
    }

    private static String text(Exporter writer, Release release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(release, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
