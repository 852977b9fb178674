package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.Page;
import io.github.statbrief.theme.TextSize;
import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
    void missingPartsAreThoseOfTheBase() throws IOException {
        Theme theme = ThemeReader.read(write("base: large-print\npalette: {primary: \"#7A1F3D\"}\n"));

        assertThat(theme.textSize()).isEqualTo(TextSize.LARGE);
        assertThat(theme.palette().primary()).isEqualTo(Colour.of("#7A1F3D"));
        assertThat(ThemeReader.read(write("base: print\npage: letter\n")))
                .isEqualTo(Theme.print().withPage(Page.LETTER));
        assertThat(problems("base: big-print\n"))
                .containsExactly("1:7: 'big-print' is no theme of ours; write standard, print or large-print");
        assertThat(problems("base: large-prin\n"))
                .containsExactly("1:7: write 'large-print'; 'large-prin' is no theme of ours");
    }

    @Test
    void aPageHasItsSizeAndTheColumnsOfRunningText() throws IOException {
        assertThat(ThemeReader.read(write("page: {size: letter, columns: 2}\n")).page())
                .isEqualTo(Page.LETTER.withColumns(2));
        assertThat(ThemeReader.read(write("page: {columns: 2}\n")).page()).isEqualTo(Page.A4.withColumns(2));
        assertThat(ThemeReader.read(write("page: {size: letter}\n")).page()).isEqualTo(Page.LETTER);
        assertThat(problems("page: {size: a5, columns: 3, margin: 20}\n"))
                .containsExactly(
                        "1:14: write 'a4'; 'a5' is no page",
                        "1:27: '3' is no number of columns; write 1 or 2",
                        "1:30: unknown key 'margin'; a page has size, columns");
        assertThat(problems("base: large-print\npage: {columns: 2}\n"))
                .containsExactly(
                        "2:17: a column of large print has room for four words or five; write columns: 1 or another base");
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
                        typeface: Arial
                        palette:
                          primary: navy
                          inc: "#12436D"
                          muted: "#CCCCCC"
                          series: []
                        """))
                .containsExactly(
                        "1:7: write 'a4'; 'A4' is no page",
                        "2:1: unknown key 'typeface'; a theme has base, palette, page, fonts, logo, contact",
                        "4:12: 'navy' is no colour; write it as #12436D",
                        "5:3: write 'ink'; unknown key 'inc'",
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

    @Test
    void fontsLogoAndContactAreThoseOfTheFile() throws IOException {
        Files.write(folder.resolve("text.ttf"), Fonts.standard().regular().bytes());
        Files.write(folder.resolve("strong.ttf"), Fonts.standard().bold().bytes());
        Files.writeString(folder.resolve("logo.svg"), "<svg viewBox='0 0 20 10'><rect width='20' height='10'/></svg>");
        Theme theme = ThemeReader.read(write("""
                contact: press@office.example
                logo: {file: logo.svg, alt: Office}
                fonts: {family: Office Sans, regular: text.ttf, bold: strong.ttf}
                """));

        assertThat(theme.contact()).contains("press@office.example");
        assertThat(theme.logo().orElseThrow().alternate()).isEqualTo("Office");
        assertThat(theme.logo().orElseThrow().width()).isEqualTo(20);
        assertThat(theme.fonts().family()).isEqualTo("Office Sans");
        assertThat(theme.fonts().semibold()).isEqualTo(theme.fonts().bold());
        assertThat(theme.fonts().regular().bytes())
                .isEqualTo(Fonts.standard().regular().bytes());
    }

    @Test
    void filesThatCannotBeUsedAreRefusedWhereTheyAreNamed() throws IOException {
        Files.write(folder.resolve("cff.otf"), new byte[] {'O', 'T', 'T', 'O', 0, 1});
        Files.writeString(folder.resolve("logo.svg"), "<svg viewBox='0 0 2 2'>\n<text>Office</text></svg>");

        assertThat(problems("""
                        logo: {file: logo.svg, alt: Office}
                        fonts:
                          family: Office Sans
                          regular: cff.otf
                          bold: ../bold.ttf
                          semibold: none.ttf
                        """))
                .containsExactly(
                        "1:14: logo.svg:2:1: <text> is not drawn; paths, rectangles, circles, ellipses and polygons of one"
                                + " colour are",
                        "4:12: the font cff.otf has CFF outlines (OTTO), which cannot be embedded whole; use its TrueType"
                                + " (.ttf) version",
                        "5:9: '../bold.ttf' leads out of the folder; write the name of a file that lies beside this one",
                        "6:13: there is no file 'none.ttf' beside the theme");
    }

    @Test
    void whatIsNoFileOrTooLargeIsNotRead() throws Exception {
        Files.createDirectory(folder.resolve("folder.png"));
        run("mkfifo", folder.resolve("pipe.png").toString());
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("large.ttf").toFile(), "rw")) {
            large.setLength(3L << 30);
        }

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(problems("logo: {file: folder.png, alt: Office}\n"))
                    .containsExactly("1:14: 'folder.png' is a folder; name a file in it");
            assertThat(problems("logo: {file: pipe.png, alt: Office}\n"))
                    .containsExactly("1:14: 'pipe.png' is a device or a pipe; name a file");
            assertThat(problems("fonts: {family: Office Sans, regular: large.ttf, bold: pipe.png}\n"))
                    .containsExactly(
                            "1:39: the file 'large.ttf' has more than 20 MB; at most 20 MB are read here. Name a smaller one",
                            "1:56: 'pipe.png' is a device or a pipe; name a file");
        });
    }

    @Test
    void theNameOfAFamilyIsOneThatWorkbooksHold() throws IOException {
        assertThat(problems("fonts: {family: Office Sans of the Office for Statistics, regular: a.ttf, bold: a.ttf}\n"))
                .contains(
                        "1:17: the family has 40 characters; workbooks hold at most 31, write the name as programs list it");
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
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

    @Test
    void aContactThatTheFontsCannotSetIsAnError() throws IOException {
        assertThat(problems("contact: \u8054\u7CFB\n"))
                .containsExactly("1:10: the font OpenSans-Regular.ttf has no character '\u8054' (U+8054,"
                        + " CJK UNIFIED IDEOGRAPHS 8054); write it otherwise, or give the theme a font that has it:"
                        + " fonts: {fallback: [{family: Noto Sans SC, regular: NotoSansSC-Regular.ttf}]}");
    }
}
