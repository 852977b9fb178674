package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.csv.CsvExporter;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A brief carries the data that it shows. */
class AttachmentsTest {
    private static final byte[] BYTES = "As published.".getBytes(StandardCharsets.UTF_8);

    private final PdfExporter exporter = new PdfExporter(Theme.standard());

    @TempDir
    private Path folder;

    @Test
    void everyFigureAndEveryCellLiesInTheBriefAsTidyCsv() throws IOException {
        for (LayoutReleases which : LayoutReleases.values()) {
            Release release = which.read();
            Map<String, Attached> attached = new TreeMap<>(attached(exporter, release));
            assertThat(attached.remove("release.json"))
                    .satisfies(file -> assertThat(ReleaseReader.read(file.words(), ReadOptions.standard())
                                    .sections())
                            .isEqualTo(release.sections()))
                    .satisfies(file -> assertThat(file.mediaType()).isEqualTo("application/json"));
            Path data = folder.resolve(which.name());
            new CsvExporter().write(release, data);

            assertThat(attached)
                    .as(which.name())
                    .hasSize((release.figures().findAny().isPresent() ? 1 : 0)
                            + (int) release.tables().count());
            for (String name : attached.keySet()) {
                Attached file = attached.get(name);
                assertThat(file.words()).as(name).isEqualTo(Files.readString(data.resolve(name)));
                assertThat(file.mediaType()).isEqualTo("text/csv");
                assertThat(file.description()).isNotBlank();
            }
        }
    }

    @Test
    void whatIsAttachedLiesInTheBriefAsItWasGiven() throws IOException {
        byte[] bytes = BYTES.clone();
        PdfExporter more = exporter.withAttachment("read-me.txt", "text/plain", "How to use the data", bytes);
        bytes[0] = 'X';

        assertThat(attached(more, LayoutReleases.ONE_FIGURE.read()))
                .containsEntry("read-me.txt", new Attached("text/plain", "How to use the data", "As published."));
        assertThat(attached(exporter, LayoutReleases.ONE_FIGURE.read()))
                .containsOnlyKeys("figures.csv", "release.json");
    }

    @Test
    void aTableOfMoreThanFiveMegabytesIsNotAttachedAndTheOthersAre() throws IOException {
        String rows = IntStream.range(0, 60_000)
                .mapToObj(area -> "an area with a rather long name of its own " + area + ",2025," + area + "\n")
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("areas.csv"), "Area,Year,Cases\n" + rows);
        Path file = folder.resolve("release.yaml");
        Files.writeString(
                file,
                LayoutReleases.head("Many areas", "final")
                        + LayoutReleases.section("only", LayoutReleases.figure("single", "Cases", "12"))
                        + """
                    tables:
                      - id: areas
                        title: Cases by area
                        measures: [{id: cases, label: Cases, stat: count, unit: case}]
                        dimensions: [{id: area, label: Area, column: Area}]
                        data: {file: areas.csv, value: Cases, period: Year}
                """);
        Release release = ReleaseReader.read(file);
        Table areas = release.tables().findFirst().orElseThrow();

        assertThat(areas.cells().size()).isEqualTo(60_000);
        assertThat(attached(exporter, release)).containsOnlyKeys("figures.csv");
    }

    @Test
    void anAttachmentWithoutADescriptionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exporter.withAttachment("read-me.txt", "text/plain", " ", BYTES))
                .withMessageContaining("description");
    }

    @Test
    void twoFilesOfOneNameAreRefused() {
        PdfExporter twice = exporter.withAttachment("figures.csv", "text/csv", "Other figures", BYTES);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Briefs.of(twice, LayoutReleases.ONE_FIGURE.read()))
                .withMessage("two files in the brief have the name 'figures.csv'; attach the one that is not the"
                        + " release's own data under another");
    }

    /** A file in a brief, as PDFBox reads it. */
    private record Attached(String mediaType, String description, String words) {
        static Attached of(PDComplexFileSpecification file) throws IOException {
            PDEmbeddedFile embedded = file.getEmbeddedFile();
            String words = new String(embedded.toByteArray(), StandardCharsets.UTF_8);
            return new Attached(embedded.getSubtype(), file.getFileDescription(), words);
        }
    }

    private static Map<String, Attached> attached(PdfExporter exporter, Release release) throws IOException {
        try (PDDocument brief = Loader.loadPDF(Briefs.of(exporter, release))) {
            PDEmbeddedFilesNameTreeNode files =
                    new PDDocumentNameDictionary(brief.getDocumentCatalog()).getEmbeddedFiles();
            Map<String, Attached> byName = new TreeMap<>();
            if (files != null) {
                for (PDComplexFileSpecification file : files.getNames().values()) {
                    byName.put(file.getFilename(), Attached.of(file));
                }
            }
            return byName;
        }
    }
}
