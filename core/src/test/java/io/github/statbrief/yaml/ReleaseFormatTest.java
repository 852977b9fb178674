package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Prose;
import io.github.statbrief.Relation;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.internal.spelling.PeriodSpelling;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every example of {@code docs/release-format.md}: fragments in a frame that their first line names. */
class ReleaseFormatTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "release-format.md");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern DATA_FILE = Pattern.compile("`([a-z]+\\.csv)`:\n\n```csv\n(.*?)```", Pattern.DOTALL);
    private static final String HEAD = """
            id: example
            title: A release
            publisher: An office
            published: 2026-01-15
            language: en
            """;
    private static final String SOURCES = "sources: [{id: report, title: A report}]\n";
    private static final String SECTION = "sections:\n  - id: example-section\n    title: A section\n";
    private static final String FIGURES = """
                figures:
                  - {id: visits, measure: {label: Visits, stat: count}, value: 5, unit: visit}
                  - {id: loans, measure: {label: Loans, stat: count}, value: 7, unit: loan}
            """;

    @TempDir
    private Path folder;

    static Stream<String> examples() throws IOException {
        return examples(DOCUMENT);
    }

    /** Those of a page. */
    static Stream<String> examples(Path page) throws IOException {
        return EXAMPLE.matcher(Files.readString(page)).results().map(result -> result.group(1)).toList().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsReadAsItStands(String example) throws IOException {
        Path file = write(example, folder);

        assertThatCode(() -> read(example, file)).doesNotThrowAnyException();
    }

    /** Writes an example with the files that it names. */
    static Path write(String example, Path folder) throws IOException {
        for (MatchResult data :
                DATA_FILE.matcher(Files.readString(DOCUMENT)).results().toList()) {
            Files.writeString(folder.resolve(data.group(1)), data.group(2));
        }
        for (String shared : examples().filter(ReleaseFormatTest::isShared).toList()) {
            Files.writeString(folder.resolve("shared.yaml"), shared);
        }
        filesOfThemes(folder);
        return Files.writeString(folder.resolve("example.yaml"), framed(example));
    }

    private static boolean isShared(String example) {
        return example.startsWith("# a shared file");
    }

    private static void filesOfThemes(Path folder) throws IOException {
        Path fonts = Files.createDirectories(folder.resolve("fonts"));
        Files.write(fonts.resolve("Regular.ttf"), Fonts.standard().regular().bytes());
        Files.write(fonts.resolve("SemiBold.ttf"), Fonts.standard().semibold().bytes());
        Files.write(fonts.resolve("Bold.ttf"), Fonts.standard().bold().bytes());
        Files.write(
                fonts.resolve("NotoSansSC-Regular.ttf"),
                Fonts.standard().regular().bytes());
        Files.writeString(
                folder.resolve("logo.svg"),
                "<svg viewBox='0 0 8 8'><circle cx='4' cy='4' r='4' fill='#12436D'/></svg>");
        Files.copy(folder.resolve("logo.svg"), folder.resolve("cover.svg"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void read(String example, Path file) {
        if (example.startsWith("# a theme")) {
            ThemeReader.read(file);
        } else if (example.startsWith("# a series")) {
            ReleaseSeries.read(file, ReadOptions.standard()).each(release -> {});
        } else {
            ReleaseReader.read(file);
        }
    }

    private static String framed(String example) {
        String first = example.lines().findFirst().orElseThrow();
        return switch (first) {
            case "# within a release" -> HEAD + example + (example.contains("\nsections:") ? "" : SECTION + FIGURES);
            case "# a shared file" -> HEAD + "include: [shared.yaml]\n" + SECTION;
            case "# within figures" -> HEAD + SOURCES + SECTION + "    figures:\n" + example.indent(6);
            case "# within a section" -> HEAD + SOURCES + SECTION + example.indent(4);
            case "# within a section with the figures visits and loans" -> HEAD + SECTION + FIGURES + example.indent(4);
            default -> example;
        };
    }

    @Test
    void theFirstExampleIsAWholeReleaseOfAboutTwentyLines() throws IOException {
        assertThat(examples().findFirst().orElseThrow().lines().count()).isBetween(15L, 25L);
    }

    @Test
    void everyValueOfTheTableIsReadAndHasTheSignsBesideIt() throws IOException {
        assertThat(rows("values"))
                .hasSizeGreaterThan(15)
                .allSatisfy(row ->
                        assertThat(StatedValue.parse(row.get(0)).inSigns()).isEqualTo(row.get(2)));
    }

    @Test
    void everyUnitSenseAndPeriodOfTheTablesIsRead() throws IOException {
        assertThat(rows("units"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(Unit.parse(row.get(0)).notation()).isEqualTo(row.get(0)));
        assertThat(rows("senses"))
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(Sense.parse(row.get(0)).notation()).isEqualTo(row.get(0)));
        assertThat(rows("periods"))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(ReferencePeriod.parse(row.get(0)).notation()).isEqualTo(row.get(0)));
    }

    @Test
    void everySpellingOfAPeriodInTheTableIsReadAsDeclared() throws IOException {
        assertThat(rows("period spellings")).hasSizeGreaterThan(8).allSatisfy(row -> {
            String[] declared = row.get(1).split(": ", 2);
            ReferencePeriod means = ReferencePeriod.parse(declared[1]);
            assertThat(PeriodSpelling.of(declared[0], means).read(row.get(0))).contains(means);
        });
    }

    @Test
    void everyWordOfAListIsInItsTable() throws IOException {
        assertThat(rows("flags"))
                .extracting(row -> row.get(0) + " " + row.get(1))
                .containsExactlyElementsOf(Arrays.stream(Flag.values())
                        .map(flag -> word(flag) + " " + flag.letter())
                        .toList());
        assertThat(rows("notes")).extracting(row -> row.get(0)).containsExactlyElementsOf(words(Note.Kind.values()));
        assertThat(rows("charts")).extracting(row -> row.get(0)).containsExactlyElementsOf(words(ChartKind.values()));
        assertThat(rows("relations")).extracting(row -> row.get(0)).containsExactlyElementsOf(words(Relation.values()));
    }

    @Test
    void allMarkupOfTheTableIsReadAndIsTheTextBesideIt() throws IOException {
        for (List<String> row : rows("markup")) {
            Prose prose = Prose.parse(row.get(0));
            Outline outline = Outline.of(Release.builder("markup", "Markup")
                    .publisher("An office")
                    .published("2026-01-15")
                    .summary(prose)
                    .section(Section.builder("only", "Only"))
                    .build());

            assertThat(prose.unsupported()).as(row.get(0)).isEmpty();
            assertThat(outline.blocks().stream()
                            .filter(Block.Summary.class::isInstance)
                            .map(Block.Summary.class::cast)
                            .flatMap(summary -> RichText.lines(summary.passages()).stream()))
                    .containsExactly(row.get(2));
        }
        assertThat(rows("markup")).hasSizeGreaterThan(7);
    }

    @Test
    void whatYamlMisreadsIsRefusedAndTheCureIsRead() throws IOException {
        for (List<String> row : rows("misread")) {
            assertThatThrownBy(() -> readWith(row.get(0)))
                    .isInstanceOf(InvalidReleaseException.class)
                    .hasMessageMatching(".*(?:put|write) .*");
            assertThatCode(() -> readWith(row.get(2))).doesNotThrowAnyException();
        }
    }

    /** A release in which one line stands for the one with the same key. */
    private void readWith(String line) throws IOException {
        String key = line.substring(0, line.indexOf(':') + 1);
        String figure = """
                      - id: visits
                        measure: {label: Visits, stat: count}
                        value: 5
                        unit: visit
                """;
        String release = HEAD + "summary: A year.\n" + SECTION + "    figures:\n" + figure;
        String replaced = Pattern.compile("(?m)^( *)" + key + ".*$")
                .matcher(release)
                .replaceFirst(result -> result.group(1) + Matcher.quoteReplacement(line));
        ReleaseReader.read(Files.writeString(folder.resolve("release.yaml"), replaced));
    }

    /** The rows of the table below a mark; of each cell the first code in it, or its text. */
    private static List<List<String>> rows(String mark) throws IOException {
        String document = Files.readString(DOCUMENT);
        String from = document.substring(document.indexOf("<!-- " + mark + " -->"));
        return from.lines()
                .skip(3)
                .takeWhile(line -> line.startsWith("|"))
                .map(ReleaseFormatTest::cells)
                .toList();
    }

    private static List<String> cells(String row) {
        return Pattern.compile("(?<!\\\\)\\|")
                .splitAsStream(row.substring(1))
                .map(cell -> Pattern.compile("`(.*?)`")
                        .matcher(cell)
                        .results()
                        .findFirst()
                        .map((MatchResult code) -> code.group(1))
                        .orElse(cell.strip())
                        .replace("\\|", "|"))
                .toList();
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(ReleaseFormatTest::word).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
