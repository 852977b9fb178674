package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.statbrief.Severity;
import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.file.OutputFile;
import io.github.statbrief.engine.internal.input.CheckedFile;
import io.github.statbrief.engine.internal.input.ReadRelease;
import io.github.statbrief.engine.internal.input.ReleaseInput;
import io.github.statbrief.jdbc.JdbcQueries;
import io.github.statbrief.jdbc.TestDatabase;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ThemeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Renders every example of README and of the pages in docs in all formats: whole releases as they stand, fragments in a frame that their first line names. */
class DocumentedReleasesTest {
    private static final String HEAD = """
            id: example
            title: A release
            publisher: An office
            published: 2026-01-15
            language: en
            sources: [{id: report, title: A report}]
            """;
    private static final String SECTION = """
            sections:
              - id: example-section
                title: A section
            """;
    private static final String FIGURES = """
                figures:
                  - {id: visits, measure: {label: Visits, stat: count}, value: 5, unit: visit}
                  - {id: loans, measure: {label: Loans, stat: count}, value: 7, unit: loan}
            """;

    private static final Pattern DATA_FILE = Pattern.compile("`([a-z]+\\.csv)`:\n\n```csv\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    /**
     * An example.
     *
     * @param page the page that it stands on
     * @param number which one of the page
     * @param text its text
     */
    private record Example(Markdown page, int number, String text) {
        String first() {
            return text.lines().findFirst().orElse("");
        }

        @Override
        public String toString() {
            return page + " " + number + ": " + first();
        }
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Markdown page : Markdown.pages()) {
            int number = 1;
            for (String text : page.blocks("yaml")) {
                examples.add(new Example(page, number++, text));
            }
        }
        return examples;
    }

    @Test
    void theExamplesOfReadmeAndOfTheReleaseFormatAreAmongThem() throws IOException {
        assertThat(examples())
                .filteredOn(each -> each.page().path().equals("README.md"))
                .hasSize(1);
        assertThat(examples())
                .filteredOn(each -> each.page().path().equals("docs/release-format.md"))
                .hasSizeGreaterThan(12)
                .filteredOn(each -> each.first().startsWith("id: "))
                .hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsRenderedInAllFormats(Example example) throws IOException, FailedRunException, SQLException {
        filesOf(example.page());
        Path file = Files.writeString(folder.resolve("example.yaml"), framed(example));
        boolean isTheme = example.first().equals("# a theme");
        Theme theme = isTheme ? ThemeReader.read(file) : Theme.standard();
        if (isTheme) {
            Files.writeString(file, HEAD + SECTION + FIGURES);
        }
        List<ReadRelease> read = new ArrayList<>();
        CheckedFile checked;
        try (JdbcQueries queries = registry(example.page())) {
            checked = new ReleaseInput(Outputs.names(folder), Optional.empty(), Optional.of(theme), queries)
                    .read(file, read::add);
        }
        assertThat(checked.problems(Severity.ERROR)).isEmpty();
        assertThat(read).isNotEmpty();
        for (ReadRelease each : read) {
            Path outputs = Files.createDirectory(
                    folder.resolve("outputs-" + each.release().id()));

            assertThatCode(() -> new ReleaseRenderer(theme, Format.all(), false, line -> {}).render(each, outputs))
                    .doesNotThrowAnyException();
            Outputs.assertWhole(outputs);
            assertThat(OutputFile.in(outputs).stream().map(OutputFile::path))
                    .contains("brief.pdf", "workbook.xlsx", "workbook.ods", "data/figures.csv");
        }
    }

    /** The database that a page shows. */
    private static JdbcQueries registry(Markdown page) throws SQLException {
        TestDatabase database = TestDatabase.h2("documented;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        database.execute("drop all objects");
        for (String statements : page.blocks("sql")) {
            database.execute(statements);
        }
        return database.queries();
    }

    /** The data files that a page shows, and what its example of a theme names. */
    private void filesOf(Markdown page) throws IOException {
        for (MatchResult data : DATA_FILE.matcher(page.text()).results().toList()) {
            Files.writeString(folder.resolve(data.group(1)), data.group(2));
        }
        for (String shared : page.blocks("yaml")) {
            if (shared.startsWith("# a shared file")) {
                Files.writeString(folder.resolve("shared.yaml"), shared);
            }
        }
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

    private static String framed(Example example) {
        String text = example.text();
        return switch (example.first()) {
            case "# within a release" ->
                (text.contains("\nsources:") ? withoutSources() : HEAD)
                        + text
                        + (text.contains("\nsections:") ? "" : SECTION + FIGURES);
            case "# a shared file" -> HEAD + "include: [shared.yaml]\n" + SECTION + FIGURES;
            case "# within figures" -> HEAD + SECTION + "    figures:\n" + text.indent(6);
            case "# within a section" -> HEAD + SECTION + text.indent(4);
            case "# within a section with the figures visits and loans" -> HEAD + SECTION + FIGURES + text.indent(4);
            default -> text;
        };
    }

    private static String withoutSources() {
        return HEAD.substring(0, HEAD.indexOf("sources:"));
    }
}
