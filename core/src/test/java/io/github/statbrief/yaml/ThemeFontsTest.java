package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.theme.FallbackFont;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a theme file says of the fonts for letters that its family lacks. */
class ThemeFontsTest {
    private static final Path FONTS = Path.of("src/test/resources/io/github/statbrief/theme");

    @TempDir
    private Path folder;

    @BeforeEach
    void copyFonts() throws IOException {
        for (String font : List.of("Georgian-Regular.ttf", "Georgian-Bold.ttf", "Han-Regular.ttf")) {
            Files.copy(FONTS.resolve(font), folder.resolve(font));
        }
        Files.write(folder.resolve("text.ttf"), Fonts.standard().regular().bytes());
    }

    @Test
    void aFallbackAloneIsAddedToTheStandardFonts() throws IOException {
        Fonts fonts = theme("""
                fonts:
                  fallback:
                    - {family: Georgian, regular: Georgian-Regular.ttf, bold: Georgian-Bold.ttf}
                    - {family: Han, regular: Han-Regular.ttf, language: zh-Hans}
                """).fonts();

        assertThat(fonts.regular()).isEqualTo(Fonts.standard().regular());
        assertThat(fonts.fallback()).startsWith(Fonts.standard().fallback().toArray(FallbackFont[]::new));
        assertThat(fonts.fallbackOf('თ').orElseThrow().semibold().name()).isEqualTo("Georgian-Bold.ttf");
        assertThat(fonts.fallbackOf('北').orElseThrow().bold().name()).isEqualTo("Han-Regular.ttf");
        assertThat(fonts.fallbackOf('北').orElseThrow().language()).contains("zh-Hans");
    }

    @Test
    void aFamilyHasTheFallbackThatIsNamedBesideIt() throws IOException {
        Fonts fonts = theme("""
                fonts:
                  family: Office Sans
                  regular: text.ttf
                  bold: text.ttf
                  fallback: [{family: Georgian, regular: Georgian-Regular.ttf}]
                """).fonts();

        assertThat(fonts.family()).isEqualTo("Office Sans");
        assertThat(fonts.fallback()).extracting(FallbackFont::family).containsExactly("Georgian");
    }

    @Test
    void whatIsWrongWithAFallbackIsSaidAtItsPlace() throws IOException {
        assertThat(problems("""
                        fonts:
                          fallback:
                            - {family: Georgian, file: Georgian-Regular.ttf}
                            - {family: Han, regular: Hand-Regular.ttf, language: Chinese of China}
                            - {family: "A', serif", regular: Han-Regular.ttf}
                        """))
                .containsExactly(
                        "3:7: a fallback font needs the key 'regular'",
                        "3:26: unknown key 'file'; a fallback font has family, regular, semibold, bold, language",
                        "4:30: there is no file 'Hand-Regular.ttf' beside the theme",
                        "4:58: 'Chinese of China' is no language; write its tag, as 'en' or 'zh-Hans'",
                        "5:16: 'A', serif' is no name of a family; write one name as programs list it, without ' \" , ; or \\");
        assertThat(problems("fonts: {bold: text.ttf, fallback: [{family: Han, regular: Han-Regular.ttf}]}\n"))
                .containsExactly("1:8: the fonts needs the key 'family'", "1:8: the fonts needs the key 'regular'");
    }

    @Test
    void aReleaseWithANameInAnotherScriptIsReadWithATheme() throws IOException {
        String release = """
                id: names
                title: Visits in თბილისი
                publisher: Office
                published: 2026-01-15
                language: en
                sections:
                  - {id: one, title: One, text: Of 北京市 and 広島.}
                """;
        Path file = Files.writeString(folder.resolve("release.yaml"), release);
        Theme theme = theme("""
                fonts:
                  fallback:
                    - {family: Georgian, regular: Georgian-Regular.ttf}
                    - {family: Han, regular: Han-Regular.ttf}
                """);

        assertThatExceptionOfType(InvalidReleaseException.class)
                .isThrownBy(
                        () -> ReleaseReader.read(file, ReadOptions.standard().withTheme(theme)))
                .satisfies(e -> assertThat(e.problems())
                        .singleElement()
                        .asString()
                        .contains("release.yaml:7:44: the font OpenSans-Regular.ttf has no character '広' (U+5E83")
                        .endsWith("fonts: {fallback: [{family: Noto Sans SC, regular: NotoSansSC-Regular.ttf}]}"));
        Files.writeString(file, release.replace("広島", "上海"));
        assertThat(ReleaseReader.read(file, ReadOptions.standard().withTheme(theme))
                        .title())
                .isEqualTo("Visits in თბილისი");
    }

    private Theme theme(String text) throws IOException {
        return ThemeReader.read(Files.writeString(folder.resolve("theme.yaml"), text));
    }

    private List<String> problems(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("theme.yaml"), text);
        InvalidThemeException refused = catchThrowableOfType(InvalidThemeException.class, () -> ThemeReader.read(file));
        return refused.problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + ": " + problem.message())
                .toList();
    }
}
