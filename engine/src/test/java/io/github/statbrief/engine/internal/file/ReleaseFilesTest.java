package io.github.statbrief.engine.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.engine.Outputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseFilesTest {
    @TempDir
    private Path base;

    private ReleaseFiles files;

    @BeforeEach
    void someFiles() throws IOException {
        files = new ReleaseFiles(Outputs.names(base));
        for (String name : List.of("b.yaml", "a.yaml", "a.yml", "themes/blue.yaml", "2021/q1/a.yaml")) {
            Path file = base.resolve("releases").resolve(name);
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        }
    }

    private List<String> matching(String... patterns) throws IOException {
        return named(files.matching(List.of(patterns), List.of()));
    }

    private List<String> named(List<Path> found) {
        return found.stream().map(Outputs.names(base)::of).toList();
    }

    @Test
    void filesThatAreExcludedAreLeftOut() throws IOException {
        assertThat(named(files.matching(List.of("releases/**/*.yaml"), List.of("releases/themes/*.yaml", "**/b.yaml"))))
                .containsExactly("releases/2021/q1/a.yaml", "releases/a.yaml");
    }

    @Test
    void aFolderStandsForTheReleaseFilesDirectlyInIt() throws IOException {
        Files.createFile(base.resolve("releases/data.csv"));

        assertThat(matching("releases")).containsExactly("releases/a.yaml", "releases/a.yml", "releases/b.yaml");
    }

    @Test
    void aStarStaysInItsFolderSoThatThemesInFoldersBelowAreNoReleases() throws IOException {
        assertThat(matching("releases/*.yaml")).containsExactly("releases/a.yaml", "releases/b.yaml");
    }

    @Test
    void twoStarsReachEveryFolderAndTheOneTheyStartIn() throws IOException {
        assertThat(matching("releases/**/a.yaml")).containsExactly("releases/2021/q1/a.yaml", "releases/a.yaml");
    }

    @Test
    void aFileThatMatchesTwiceIsThereOnce() throws IOException {
        assertThat(matching("releases/b.yaml", "releases/?.yaml", " releases\\a.yaml "))
                .containsExactly("releases/a.yaml", "releases/b.yaml");
    }

    @Test
    void aWildcardInTheFoldersNameIsFollowed() throws IOException {
        assertThat(matching("releases/20*/q?/*.yaml")).containsExactly("releases/2021/q1/a.yaml");
    }

    @Test
    void aPathWithNoWildcardIsKeptSoThatTheReaderSaysThatItIsMissing() throws IOException {
        assertThat(matching("releases/missing.yaml")).containsExactly("releases/missing.yaml");
    }

    @Test
    void aFolderThatIsNotThereHoldsNothing() throws IOException {
        assertThat(matching("nowhere/*.yaml")).isEmpty();
    }

    @Test
    void anAbsolutePatternWorksAndItsFilesKeepTheirWholeName(@TempDir Path elsewhere) throws IOException {
        Files.createFile(elsewhere.resolve("x.yaml"));

        assertThat(matching(elsewhere + "/*.yaml"))
                .containsExactly(elsewhere.resolve("x.yaml").toString().replace('\\', '/'));
    }
}
