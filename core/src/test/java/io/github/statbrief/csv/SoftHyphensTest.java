package io.github.statbrief.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoftHyphensTest {
    private static final Path RELEASE = Path.of("src/test/resources/io/github/statbrief/yaml/hyphenated.yaml");

    @TempDir
    private Path folder;

    @Test
    void dataHasWordsWithoutPlacesToDivideThem() throws IOException {
        Release release = ReleaseReader.read(RELEASE);
        assertThat(release.title()).contains("\u00AD");
        new CsvExporter().write(release, folder);

        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("\u00AD");
            }
        }
        assertThat(Files.readAllLines(folder.resolve("figures.csv")).get(1))
                .contains("Visits to unusual museums of", "Counted at the door.");
        assertThat(List.of(Files.readString(folder.resolve("loans.csv")).split("\n")))
                .anyMatch(line -> line.contains("Museum of technology"));
    }
}
