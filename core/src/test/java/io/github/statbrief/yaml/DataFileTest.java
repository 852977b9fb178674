package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.InvalidReleaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFileTest {
    private static final String RELEASE = """
            id: example
            title: A release
            publisher: An office
            published: 2026-01-15
            language: en
            sections:
              - id: duty
                title: Duty
                tables:
                  - id: duty
                    title: Duty
                    measures: [{id: duty, label: Duty, stat: sum, unit: million GBP}]
                    data: {file: data/duty.csv, value: Value, period: Period}
            """;
    private static final String DATA = "Period,Value\n2024,5\n";

    @TempDir
    private Path folder;

    private Path release() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home/data")).getParent();
        return Files.writeString(home.resolve("release.yaml"), RELEASE);
    }

    @Test
    void aDataFileLiesBelowTheRelease() throws IOException {
        Path release = release();
        Files.writeString(release.resolveSibling("data/duty.csv"), DATA);

        assertThat(ReleaseReader.read(release)
                        .tables()
                        .findFirst()
                        .orElseThrow()
                        .cells()
                        .size())
                .isEqualTo(1);
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path release = release();
        Path outside = Files.writeString(folder.resolve("outside.csv"), DATA);
        Files.createSymbolicLink(release.resolveSibling("data/duty.csv"), outside);

        assertThatThrownBy(() -> ReleaseReader.read(release))
                .isInstanceOf(InvalidReleaseException.class)
                .hasMessageContaining("release.yaml:13:22: 'data/duty.csv' leads out of the folder");
    }

    @Test
    void aLinkWithinTheFolderIsFollowed() throws IOException {
        Path release = release();
        Path other = Files.writeString(release.resolveSibling("other.csv"), DATA);
        Files.createSymbolicLink(release.resolveSibling("data/duty.csv"), other);

        assertThat(ReleaseReader.read(release).tables()).hasSize(1);
    }
}
