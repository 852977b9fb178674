package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.outline.Outline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release that an application has as text is read as one that lies in a file. */
class ReadTextTest {
    private static final String TEXT = """
            id: loans-2025
            title: Loans in 2025
            publisher: City Library
            published: 2026-01-15
            language: en
            sources:
              - {id: report, title: Annual report, file: report.txt}
            sections:
              - id: loans
                title: Loans
                figures:
                  - id: total
                    measure: {label: Loans, stat: count}
                    value: 31,406
                    unit: loan
                    quotes: [{source: report, line: 1, text: "31,406 loans"}]
                tables:
                  - id: by-kind
                    title: Loans by kind
                    measures: [{id: loans, label: Loans, stat: count, unit: loan}]
                    dimensions: [{id: kind, label: Kind, column: kind}]
                    data: {file: loans.csv, period: year, value: loans}
            """;

    @TempDir
    Path folder;

    private ReadOptions options() throws IOException {
        Files.writeString(folder.resolve("report.txt"), "There were 31,406 loans.\n");
        Files.writeString(folder.resolve("loans.csv"), "year,kind,loans\n2024,books,30120\n2025,books,31406\n");
        return ReadOptions.standard().withFolder(folder);
    }

    @Test
    void textReaderAndStreamGiveTheReleaseOfTheFile() throws IOException {
        ReadOptions options = options();
        Release ofFile = ReleaseReader.read(Files.writeString(folder.resolve("loans.yaml"), TEXT));
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);

        assertThat(List.of(
                        ReleaseReader.read(TEXT, options),
                        ReleaseReader.read("\uFEFF" + TEXT, options),
                        ReleaseReader.read(new StringReader(TEXT), options),
                        ReleaseReader.read(new ByteArrayInputStream(bytes), options)))
                .allSatisfy(release ->
                        assertThat(release).usingRecursiveComparison().isEqualTo(ofFile));
    }

    @Test
    void theFilesOfTheReleaseAreTold() throws IOException {
        List<Path> inputs = new ArrayList<>();

        ReleaseReader.read(TEXT, options().withInputs(inputs::add));

        assertThat(inputs).extracting(path -> path.getFileName().toString()).containsExactly("report.txt", "loans.csv");
    }

    @Test
    void withoutAFolderADataFileIsRefusedAndATextIsNotAtHand() {
        List<String> problems = problems(TEXT, ReadOptions.standard().withName("the upload"));

        assertThat(problems).hasSize(2);
        assertThat(problems.get(0)).startsWith("the upload:7:46: the text 'report.txt' is not at hand");
        assertThat(problems.get(1)).startsWith("the upload:22:22: ").contains("name the folder");
    }

    @Test
    void problemsHaveTheirPlaceInTheText() throws IOException {
        assertThat(problems(
                        TEXT.replace("value: 31,406", "value: 31,40"), options().withName("upload.yaml")))
                .singleElement()
                .asString()
                .startsWith(folder.resolve("upload.yaml") + ":14:16: write '31.40'; '31,40' ");
    }

    @Test
    void noNameLeadsOutOfTheFolder() throws IOException {
        assertThat(problems(TEXT.replace("loans.csv", "../loans.csv"), options()))
                .singleElement()
                .asString()
                .contains("leads out of the folder");
    }

    @Test
    void textOfMoreThanTwoMegabytesAndOtherBytesAreRefused() throws IOException {
        String large = TEXT + "# " + "a comment that goes on\n# ".repeat(100_000);
        InputStream other = new ByteArrayInputStream("id: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems(large, ReadOptions.standard()))
                .containsExactly("release.yaml:1:1: the text is longer than 2 MB; put large tables into data files");
        assertThatExceptionOfType(InvalidReleaseException.class)
                .isThrownBy(() -> ReleaseReader.read(other, ReadOptions.standard()))
                .withMessageContaining("release.yaml:1:8: the byte 0xE9 is no UTF-8");
        assertThatExceptionOfType(InvalidReleaseException.class)
                .isThrownBy(() -> ReleaseReader.read(
                        new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8)), ReadOptions.standard()))
                .withMessageContaining("at most 2 MB are read");
    }

    @Test
    void anOutlineOfAFileHasItsWarningsWithTheirLines() throws IOException {
        options();
        Path file = Files.writeString(folder.resolve("loans.yaml"), TEXT.replace("file: report.txt", "file: gone.txt"));

        Outline outline = ReleaseReader.outline(file, ReadOptions.standard());

        assertThat(outline.warnings()).singleElement().asString().startsWith(file + ":7:");
    }

    private static List<String> problems(String text, ReadOptions options) {
        try {
            ReleaseReader.read(text, options);
            return List.of();
        } catch (InvalidReleaseException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }
}
