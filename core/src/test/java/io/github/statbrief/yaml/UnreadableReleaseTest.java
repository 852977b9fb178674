package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.statbrief.InvalidReleaseException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no release files at all, and files made to break a reader. */
@Timeout(5)
class UnreadableReleaseTest {
    @TempDir
    private Path folder;

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThat(problems(folder.resolve("release.yaml"))).containsExactly("1:1: there is no such file");
    }

    @Test
    void aFolderIsRefused() {
        assertThat(problems(folder)).containsExactly("1:1: this is a folder; name a file in it");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(problems(write(""))).containsExactly("1:1: the file is empty");
    }

    @Test
    void aFileInUtf16IsRefused() throws IOException {
        assertThat(problems(write("id: example\n", StandardCharsets.UTF_16)))
                .containsExactly("1:1: the file is in UTF-16; save it as UTF-8");
    }

    @Test
    void aFileInAnotherEncodingIsRefusedWhereItIsNoUtf8() throws IOException {
        assertThat(problems(write("id: example\ntitle: Größe\n", StandardCharsets.ISO_8859_1)))
                .containsExactly("2:10: the byte 0xF6 is no UTF-8; save the file as UTF-8");
    }

    @Test
    void controlCharactersAreRefusedOnEveryLineThatHasThem() throws IOException {
        assertThat(problems(write("id: a\u0000b\ntitle: x\u001b\n")))
                .containsExactly(
                        "1:6: the character U+0000 is no text; take it out",
                        "2:9: the character U+001B is no text; take it out");
    }

    @Test
    void aFileOfManyMegabytesIsRefused() throws IOException {
        assertThat(problems(write("#" + " ".repeat(50 << 20))))
                .containsExactly("1:1: the file has 50 MB; at most 2 MB are read. Put large tables into data files");
    }

    @Test
    void tenThousandLevelsOfListsAreRefused() throws IOException {
        assertThat(problems(write("sections: " + "[".repeat(10_000))))
                .containsExactly("1:110: the file is nested more than 100 levels deep here");
    }

    @Test
    void aThousandLevelsOfMappingsAreRefused() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int level = 0; level < 1_000; level++) {
            text.append(" ".repeat(level)).append("a:\n");
        }

        assertThat(problems(write(text.toString())))
                .containsExactly("101:101: the file is nested more than 100 levels deep here");
    }

    @Test
    void aThousandDuplicateKeysAreEachAProblem() throws IOException {
        assertThat(problems(write("id: example\n".repeat(1_001))))
                .hasSize(1_000 + 5)
                .contains("1001:1: take this line or line 1 out; the key 'id' is given twice");
    }

    @Test
    void aliasesThatWouldGrowWithoutEndAreRefused() throws IOException {
        assertThat(problems(write("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n")))
                .hasSize(6)
                .first()
                .asString()
                .isEqualTo("1:4: '&' begins a YAML anchor, which is not read here; put the text in quotes");
    }

    @Test
    void fiftyValuesThatYamlRefusesAreEachAProblem() throws IOException {
        assertThat(problems(write("a: >500,000\n".repeat(50)))).hasSize(50 + 50 + 6);
    }

    @Test
    void aLargeFileFullOfValuesThatYamlRefusesIsRefused() throws IOException {
        assertThat(problems(write("a: >500,000\n".repeat(400_000)))).isNotEmpty();
    }

    @Test
    void aDeviceThatNeverEndsIsRefused() {
        assumeTrue(Files.exists(Path.of("/dev/zero")));

        assertThat(problems(Path.of("/dev/zero"))).containsExactly("1:1: this is a device or a pipe; name a file");
    }

    @Test
    void moreLinesThanAreReadAreRefused() throws IOException {
        assertThat(problems(write("a\n".repeat(50_001))))
                .containsExactly(
                        "1:1: the file has 50001 lines; at most 50000 are read. Put large tables into data files");
    }

    @Test
    void aLineOfAMillionDigitsIsRefused() throws IOException {
        assertThat(problems(write("id: example\nvalue: " + "9".repeat(1_000_000) + "\n")))
                .containsExactly("2:20001: the line has 1000007 characters; at most 20000 are read");
    }

    @Test
    void moreValuesThanAreReadAreRefused() throws IOException {
        assertThat(problems(
                        write("a: [" + "1,".repeat(9_000) + "1]\n" + ("- [" + "1,".repeat(9_000) + "1]\n").repeat(12))))
                .isNotEmpty();
        assertThat(problems(write(("- [" + "1,".repeat(9_000) + "1]\n").repeat(12))))
                .singleElement()
                .asString()
                .contains("more than 100000 keys and values");
    }

    @Test
    void aValueOfSpacesThatAPatternWouldSearchForHoursIsRefused() throws IOException {
        assertThat(problems(write("id: \"a" + " ".repeat(15_000) + "b\"\n")))
                .contains("1:5: the text has 15002 characters; at most 10000 are read here");
    }

    @Test
    void moreProblemsThanAnybodyReadsAreCounted() throws IOException {
        assertThat(problems(write("id: example\n".repeat(5_000))))
                .hasSize(2_001)
                .last()
                .asString()
                .endsWith("more problem(s)");
    }

    @Test
    void aDirectiveOfAnotherYamlIsRefused() throws IOException {
        assertThat(problems(write("%YAML 9.9\n---\nid: example\n")))
                .containsExactly("1:1: '%' begins a YAML directive, which is not read here; take the line out");
    }

    @Test
    void aHalfOfASurrogatePairInBytesIsRefused() throws IOException {
        Path file = folder.resolve("release.yaml");
        Files.write(file, new byte[] {'i', 'd', ':', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n'});

        assertThat(problems(file)).containsExactly("1:5: the byte 0xED is no UTF-8; save the file as UTF-8");
    }

    @Test
    void aByteOrderMarkIsNoProblemOfItsOwn() throws IOException {
        assertThat(problems(write("\uFEFFid: example\n")))
                .allSatisfy(problem -> assertThat(problem).contains("a release needs the key"));
    }

    @Test
    void lineEndsOfWindowsCountAsOne() throws IOException {
        assertThat(problems(write("id: example\r\ntitel: A release\r\n")))
                .contains("2:1: write 'title'; unknown key 'titel'");
    }

    @Test
    void messagesAreThoseOfTheException() throws IOException {
        Path file = write("");

        InvalidReleaseException invalid =
                catchThrowableOfType(InvalidReleaseException.class, () -> ReleaseReader.read(file));

        assertThat(invalid).hasMessage(file + ":1:1: the file is empty");
    }

    private Path write(String text) throws IOException {
        return write(text, StandardCharsets.UTF_8);
    }

    private Path write(String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("release.yaml"), text, charset);
    }

    private static List<String> problems(Path file) {
        InvalidReleaseException invalid =
                catchThrowableOfType(InvalidReleaseException.class, () -> ReleaseReader.read(file));
        return invalid.problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + ": " + problem.message())
                .toList();
    }
}
