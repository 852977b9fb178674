package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Severity;
import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With the theme at hand, every text that outputs cannot set is found when the release is read, at its place. */
class UnprintableTextsTest {
    /** Every text of a release, each marked by a word of its own; the one that ends in "heading" is that of a column. */
    private static final String RELEASE = """
            id: example
            title: One-label
            publisher: Two-label
            via: Three-label
            speaker: Four-label
            published: 2026-01-15
            language: en
            licence: {name: Five-text, url: https://office.example/licence}
            contact: {name: Six-text, email: statistics@office.example}
            statistician: Thirty-two-text
            methodology: [{title: Thirty-three-text, url: https://office.example}]
            quality: {title: Thirty-four-text, url: https://office.example}
            related: [{title: Thirty-five-text, url: https://office.example}]
            glossary: {Thirty-six-label: Thirty-seven-text}
            corrections: [{date: 2026-02-03, text: Thirty-eight-text}]
            cover: {file: cover.svg, alt: Thirty-nine-text}
            abbreviations: {AB: Seven-label}
            summary: Eight-text {cases} Nine-text
            notes: [{kind: scope, text: Ten-text}]
            periods:
              lately: {stated: Eleven-label, is: since 2012-11-08, notes: [{kind: inferred, text: Twelve-text}]}
            sources:
              - {id: report, title: Thirteen-label, publisher: Fourteen-label}
            sections:
              - id: first
                title: Fifteen-label
                text: Sixteen-text
                figures:
                  - id: cases
                    measure: {label: Seventeen-label, stat: count, population: Eighteen-label, where: {port: Nineteen-label}}
                    value: 5
                    unit: case
                    sense: change up from Twenty-label
                    quotes: [{source: report, line: 1, text: Twenty-one-text}]
                    notes: [{kind: scope, text: Twenty-two-text}]
                  - {id: more, measure: {label: More, stat: count}, value: 5, unit: case, sense: change up}
                groups:
                  - {id: both, label: Twenty-three-label, relation: comparable, figures: [cases, more], finding: Twenty-four-text}
                tables:
                  - id: table
                    title: Twenty-five-label
                    finding: Twenty-six-text
                    measures: [{id: number, label: Twenty-seven-label, stat: count, unit: case}]
                    dimensions: [{id: kind, label: Twenty-eight-heading, codes: [{id: one, label: Twenty-nine-label}]}]
                    periods: [2025]
                    cells: [{period: 2025, kind: one, number: {value: 5, note: {kind: scope, text: Thirty-text}}}]
                    notes: [{kind: scope, text: Thirty-one-text}]
            """;

    private static final Pattern MARKED = Pattern.compile("[A-Z][a-z]+(?:-[a-z]+)?-(?:label|text|heading)");

    private static final int LONGEST_HEADING = 200;

    @TempDir
    private Path folder;

    @BeforeEach
    void cover() throws IOException {
        Files.writeString(folder.resolve("cover.svg"), "<svg viewBox='0 0 8 8'><rect width='8' height='8'/></svg>");
    }

    static Stream<String> words() {
        return MARKED.matcher(RELEASE).results().map(found -> found.group()).toList().stream();
    }

    @Test
    void theReleaseAsItStandsCanBeSet() throws IOException {
        Path file = Files.writeString(folder.resolve("release.yaml"), RELEASE);

        assertThat(ReleaseReader.read(file, ReadOptions.standard().withTheme(Theme.standard()))
                        .id())
                .isEqualTo("example");
        assertThat(words()).hasSize(39);
    }

    @ParameterizedTest
    @MethodSource("words")
    void aCharacterThatTheFontsLackIsFoundInEveryText(String word) throws IOException {
        Map<String, String> families =
                Map.of("\u5317", "Noto Sans SC", "\u16A0", "Noto Sans Runic", "\uD83D\uDE80", "Noto Sans Symbols");
        for (String character : List.of("\u5317", "\u16A0", "\uD83D\uDE80")) {
            String family = families.get(character);
            assertThat(errors(word, word + " " + character))
                    .containsExactly(
                            place(word, word.length() + 1) + ": the font OpenSans-Regular.ttf has no character '"
                                    + character + "' (U+%04X, ".formatted(character.codePointAt(0))
                                    + Character.getName(character.codePointAt(0))
                                    + "); write it otherwise, or give the theme a font that has it: fonts: {fallback: [{family: "
                                    + family + ", regular: " + family.replace(" ", "") + "-Regular.ttf}]}");
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void writingFromRightToLeftAndMarksThatJoinAreFoundInEveryText(String word) throws IOException {
        for (String character : List.of("\u05D0", "\u0645")) {
            assertThat(errors(word, word + " " + character))
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith(place(word, word.length() + 1) + ": the character '" + character)
                    .contains("is written right to left or joins with its neighbours, which outputs cannot set");
        }
        assertThat(errors(word, word + " q\u0302"))
                .hasSize(1)
                .first()
                .asString()
                .contains("U+0302");
        assertThat(read(word, word + " e\u0301")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("words")
    void aHeadingThatIsTooLongIsFoundAndOtherTextsMayBeLong(String word) throws IOException {
        boolean heading = word.endsWith("heading");
        String longer = word + "x".repeat(LONGEST_HEADING + 1 - word.length());

        assertThat(read(word, longer.substring(1))).isEmpty();
        assertThat(read(word, longer))
                .hasSize(heading ? 1 : 0)
                .allSatisfy(error -> assertThat(error)
                        .startsWith(place(word, 0).split(":", 2)[0] + ":")
                        .endsWith("the heading of a column of 201 characters is longer than a workbook can hold;"
                                + " write at most 200 and put the rest in a note"));
    }

    private List<String> errors(String word, String in) throws IOException {
        List<String> errors = read(word, in);
        assertThat(errors).isNotEmpty();
        return errors;
    }

    private List<String> read(String word, String in) throws IOException {
        Path file = Files.writeString(folder.resolve("release.yaml"), RELEASE.replace(word, in));
        InvalidReleaseException refused = catchThrowableOfType(
                InvalidReleaseException.class,
                () -> ReleaseReader.read(file, ReadOptions.standard().withTheme(Theme.standard())));
        return refused == null
                ? List.of()
                : refused.problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(problem -> problem.line() + ":" + problem.column() + ": " + problem.message())
                        .toList();
    }

    /** The line and column of what stands so many characters behind the beginning of a word. */
    private static String place(String word, int behind) {
        List<String> lines = RELEASE.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            int column = lines.get(line).indexOf(word);
            if (column >= 0) {
                return line + 1 + ":" + (column + behind + 1);
            }
        }
        throw new AssertionError(word);
    }
}
