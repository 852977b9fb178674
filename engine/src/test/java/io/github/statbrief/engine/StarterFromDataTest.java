package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.proposal.NoProposalException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a published table to a rendered release: what somebody gets who has a CSV file and no release. */
class StarterFromDataTest {
    private static final Path PUBLISHED = Path.of("../core/src/test/resources/io/github/statbrief/yaml");
    private static final int MOST_EDITED = 5;

    @TempDir
    private Path base;

    private Path releases() {
        return base.resolve("src/main/statbrief");
    }

    /** Edits the lines that are to do, as their author would; returns how many there are. */
    private static int edit(Path release) throws IOException {
        List<String> edited = new ArrayList<>();
        int count = 0;
        for (String line : Files.readAllLines(release)) {
            if (!line.contains("# TODO")) {
                edited.add(line);
                continue;
            }
            count++;
            String key = line.substring(0, line.indexOf(':'));
            switch (key) {
                case "title" -> edited.add("title: A published table");
                case "publisher" -> edited.add("publisher: Office of Examples");
                case "published" -> edited.add("published: 2026-01-15");
                case "contact" -> edited.add("contact: statistics@office.example");
                default -> assertThat(key).isEqualTo("status");
            }
        }
        Files.write(release, edited);
        return count;
    }

    @ParameterizedTest
    @CsvSource({
        "real/alcohol-bulletin-cut.csv, 8 measures",
        "real/anxiety-cut.csv, 1 measure",
        "real/violence-cut.csv, 1 measure",
        "real/claimants.csv, 4 measures"
    })
    void aPublishedTableIsARenderedReleaseWithAtMostFiveEditedLines(String name, String measures) throws Exception {
        Path data = PUBLISHED.resolve(name);
        List<Path> files = Starter.from(releases(), data, Optional.empty());
        Path release = files.get(0);
        assertThat(edit(release)).isLessThanOrEqualTo(MOST_EDITED);

        SmallProject project = new SmallProject(base);
        assertThat(project.engine(usual -> usual).check().problems()).isEmpty();
        project.render();

        String id = release.getFileName().toString().replace(".yaml", "");
        Path outputs = base.resolve("target/statbrief").resolve(id);
        assertThat(Outputs.below(outputs))
                .contains("brief.pdf", "workbook.xlsx", "workbook.ods", "index.html", "brief.md", "release.json")
                .anyMatch(each -> each.startsWith("charts/") && each.endsWith(".svg"));
        assertThat(outputs.resolve("brief.md"))
                .content()
                .contains("A published table", "The latest ")
                .doesNotContainIgnoringCase(id.contains("-") ? id.replace('-', ' ') : "TODO");
        assertThat(files.get(1)).hasSameBinaryContentAs(data);
        assertThat(Files.readAllLines(release).stream()
                        .filter(line -> line.contains("{id: ") && line.contains("stat: ")))
                .hasSize(Integer.parseInt(measures.substring(0, measures.indexOf(' '))));
    }

    @Test
    void aDataFileThatLiesInItsPlaceStays() throws Exception {
        Path data = Files.createDirectories(releases().resolve("data")).resolve("Visits 2025.csv");
        Files.writeString(data, "Year,Visits\n2024,10\n2025,12\n");

        assertThat(Starter.from(releases(), data, Optional.empty()))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("visits-2025.yaml", "theme.yaml");
        assertThat(new SmallProject(base).engine(usual -> usual).check().problems())
                .isEmpty();
    }

    @Test
    void nothingIsWrittenForWhatIsNoTableOrWhereAFileIsThere() throws Exception {
        Path text = Files.writeString(base.resolve("text.csv"), "Only words.\n");
        Path data = Files.writeString(base.resolve("visits.csv"), "Year,Visits\n2024,10\n");

        assertThatThrownBy(() -> Starter.from(releases(), text, Optional.empty()))
                .isInstanceOf(NoProposalException.class)
                .hasMessageStartingWith("text.csv:1: ");
        assertThat(releases()).doesNotExist();
        Starter.from(releases(), data, Optional.of("loans"));
        assertThatThrownBy(() -> Starter.from(releases(), data, Optional.of("loans")))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> Starter.from(releases(), data, Optional.of("Loans!")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'Loans!' is no id of a release");
    }
}
