package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Page;
import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeReaderTest {
    @TempDir
    private Path folder;

    @Test
    void whatTheFileNamesReplacesTheStandard() throws IOException {
        Theme theme = ThemeReader.read(write("page: letter\npalette:\n  primary: \"#7A1F3D\"\n"));

        assertThat(theme.page()).isEqualTo(Page.LETTER);
        assertThat(theme.palette().primary()).isEqualTo(Colour.of("#7A1F3D"));
        assertThat(theme.palette().ink()).isEqualTo(Theme.standard().palette().ink());
        assertThat(theme.fonts()).isEqualTo(Theme.standard().fonts());
    }

    @Test
    void seriesColoursAreTakenInTheirOrder() throws IOException {
        Theme theme = ThemeReader.read(write("palette: {series: [\"#000000\", \"#28A197\"]}\n"));

        assertThat(theme.palette().series()).containsExactly(Colour.of("#000000"), Colour.of("#28A197"));
    }

    @Test
    void everyProblemIsSaidWithItsPlace() throws IOException {
        assertThat(problems("""
                        page: A4
                        font: Arial
                        palette:
                          primary: navy
                          inc: "#12436D"
                          muted: "#CCCCCC"
                          series: []
                        """))
                .containsExactly(
                        "1:7: 'A4' is no page; did you mean 'a4'?",
                        "2:1: unknown key 'font'; a theme has palette, page",
                        "4:12: 'navy' is no colour; write it as #12436D",
                        "5:3: unknown key 'inc'; did you mean 'ink'?",
                        "6:10: text in #CCCCCC on white has a contrast of 1.6:1; readable text has at least 4.5:1",
                        "6:10: text in #CCCCCC on the fill #F1F4F7 has a contrast of 1.5:1; readable text has at least 4.5:1",
                        "7:11: the list is empty; a palette has at least one series colour");
    }

    @Test
    void aColourWithoutQuotesIsAComment() throws IOException {
        assertThat(problems("palette:\n  primary: #12436D\n"))
                .containsExactly(
                        "2:11: a value is missing here; a # begins a comment, put text that holds one in quotes");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("theme.yaml"), text);
    }

    private List<String> problems(String text) throws IOException {
        Path file = write(text);
        InvalidThemeException invalid = catchThrowableOfType(InvalidThemeException.class, () -> ThemeReader.read(file));
        return invalid.problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + ": " + problem.message())
                .toList();
    }
}
