package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Source texts: where they are looked up, and what quotes are held against. */
class SourceTextTest {
    private static final String TEXT = "A first line.\nIn all, more than 3,400 “cases” were counted.\n";

    @TempDir
    private Path folder;

    private Path releases;
    private Path texts;
    private final List<String> warnings = new ArrayList<>();

    @BeforeEach
    void makeFolders() throws IOException {
        releases = Files.createDirectory(folder.resolve("releases"));
        texts = Files.createDirectory(folder.resolve("texts"));
    }

    @Test
    void quotesAreCheckedAgainstTheTextBesideTheRelease() throws IOException {
        Files.writeString(releases.resolve("report.txt"), TEXT);

        Release release = read(release("report.txt", 2, "more than 3,400"));

        assertThat(release.sources().get(0).lines()).isPresent();
        assertThat(warnings).isEmpty();
    }

    @Test
    void quotesAreCheckedAgainstTheTextInTheFolderOfSources() throws IOException {
        Files.writeString(texts.resolve("report.txt"), TEXT);
        Path file = release("report.txt", 2, "more than 3,400");

        assertThat(read(file).sources().get(0).lines()).isPresent();
        assertThat(ReleaseReader.read(file).sources().get(0).lines()).isEmpty();
    }

    @Test
    void aTextThatIsNotAtHandIsAWarning() throws IOException {
        Release release = read(release("report.txt", 2, "more than 3,400"));

        assertThat(release.sources().get(0).lines()).isEmpty();
        assertThat(warnings)
                .containsExactly(
                        "7:12: the text 'report.txt' is not at hand, so that 1 quote was not checked against it");
    }

    @Test
    void aQuoteOnAnotherLineIsSaidWithThatLine() throws IOException {
        Files.writeString(texts.resolve("report.txt"), TEXT);

        assertThat(problems(release("report.txt", 1, "more than 3,400")))
                .containsExactly("18:36: the quote is not on line 1 of source 'report'; it stands on line 2");
    }

    @Test
    void aQuoteThatDiffersInMarksIsSaidAsItStandsThere() throws IOException {
        Files.writeString(texts.resolve("report.txt"), TEXT);

        assertThat(problems(release("report.txt", 2, "More than 3,400 'cases' were")))
                .containsExactly("18:45: the quote is not on line 2 of source 'report';"
                        + " there it is written 'more than 3,400 “cases” were'");
    }

    @Test
    void aQuoteThatStandsNowhereIsAnError() throws IOException {
        Files.writeString(texts.resolve("report.txt"), TEXT);

        assertThat(problems(release("report.txt", 2, "exactly 3,400")))
                .contains("18:45: the quote is not on line 2 of source 'report'");
    }

    @Test
    void aLineThatTheTextDoesNotHaveIsAnError() throws IOException {
        Files.writeString(texts.resolve("report.txt"), TEXT);

        assertThat(problems(release("report.txt", 9, "exactly 3,400")))
                .contains("18:36: there is no line 9; the text of source 'report' has 2 lines");
    }

    @Test
    void anotherTextThanTheQuotedOneIsAnError() throws IOException {
        Files.writeString(texts.resolve("report.txt"), TEXT);
        Path file = release("report.txt", 2, "more than 3,400");
        Files.writeString(file, Files.readString(file).replace("language: en}", "sha256: " + "0".repeat(64) + "}"));

        assertThat(problems(file))
                .first()
                .asString()
                .contains("the file 'report.txt' is not the one that was quoted: its SHA-256 is ");
    }

    @Test
    void aTextInAnotherEncodingIsAnErrorAtItsName() throws IOException {
        Files.write(texts.resolve("report.txt"), "Zürich".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems(release("report.txt", 2, "more than 3,400")))
                .contains("7:12: the text 'report.txt' cannot be used, at its line 1, column 2:"
                        + " the byte 0xFC is no UTF-8; save the file as UTF-8");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), TEXT);
        Files.createSymbolicLink(releases.resolve("report.txt"), secret);

        assertThat(problems(release("report.txt", 2, "more than 3,400")))
                .contains("7:12: 'report.txt' leads out of the folder;"
                        + " write the name of a file that lies beside this one");
    }

    private Path release(String text, int line, String quote) throws IOException {
        String yaml = """
                id: example
                title: A release
                publisher: An office
                published: 2026-01-15
                language: en
                sources:
                  - {file: %s, id: report, title: A report, language: en}
                sections:
                  - id: first
                    title: First
                    figures:
                      - id: cases
                        measure: {label: Cases, stat: count}
                        value: more than 3,400
                        unit: case
                        quotes:
                          # the words as they stand there
                          - {source: report, line: %d, text: "%s"}
                """.formatted(text, line, quote);
        return Files.writeString(releases.resolve("release.yaml"), yaml);
    }

    private Release read(Path file) {
        return ReleaseReader.read(
                file, ReadOptions.standard().withSources(texts).withWarnings(warning -> warnings.add(place(warning))));
    }

    private List<String> problems(Path file) {
        InvalidReleaseException invalid = catchThrowableOfType(InvalidReleaseException.class, () -> read(file));
        return invalid.problems().stream().map(SourceTextTest::place).toList();
    }

    private static String place(Problem problem) {
        return problem.line() + ":" + problem.column() + ": " + problem.message();
    }
}
