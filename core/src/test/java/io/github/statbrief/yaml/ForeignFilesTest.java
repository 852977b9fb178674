package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.statbrief.InvalidInputException;
import io.github.statbrief.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever a release or a theme names a file: what lies outside of its folder is not read, and neither is what is no file. */
class ForeignFilesTest {
    private static final String SECRET = "4711,the only copy";

    private static final String RELEASE = """
            id: foreign
            title: Foreign
            publisher: Office
            published: 2026-01-15
            language: en
            COVER
            INCLUDE
            sources: [{id: report, title: Report, language: en, file: SOURCE}]
            sections:
              - id: all
                title: All
                figures:
                  - id: all
                    measure: {label: Cases, stat: count}
                    value: 12
                    unit: case
                    period: 2025
                    quotes: [{source: report, line: 1, text: 12 cases}]
                tables:
                  - id: cells
                    title: Cells
                    measures: [{id: cases, label: Cases, stat: count, unit: case}]
                    dimensions: [{id: area, label: Area, column: Area}]
                    data: {file: DATA, value: Cases, period: Year}
            """;

    @TempDir
    private Path base;

    private Path folder;
    private final List<Path> made = new ArrayList<>();

    @AfterEach
    void removeLinks() throws IOException {
        for (Path link : made) {
            Files.delete(link);
        }
    }

    @BeforeEach
    void files() throws IOException {
        folder = Files.createDirectory(base.resolve("release"));
        Files.writeString(folder.resolve("data.csv"), "Area,Year,Cases\nNorth,2025,12\n");
        Files.writeString(folder.resolve("report.txt"), "12 cases\n");
        for (String ending : List.of("csv", "txt", "yaml", "png", "svg", "ttf")) {
            Files.writeString(base.resolve("secret." + ending), SECRET);
        }
    }

    static Stream<Arguments> places() {
        return Stream.of("data csv", "source txt", "cover png", "include yaml", "logo svg", "font ttf")
                .flatMap(place -> Stream.of(
                                "../secret.*",
                                "sub/../../secret.*",
                                "absolute.*",
                                "link.*",
                                "folder-link/secret.*",
                                "pipe.*",
                                "device.*",
                                "folder.*",
                                "C:\\\\secret.*",
                                "file:///etc/passwd",
                                "https://office.example/secret.*")
                        .map(name -> Arguments.of(place.split(" ", -1)[0], place.split(" ", -1)[1], name)));
    }

    @ParameterizedTest
    @MethodSource("places")
    void isRefusedAtItsPlaceAndNotRead(String place, String ending, String pattern) throws Exception {
        String name = made(pattern.replace("*", ending));

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            List<Problem> problems = new ArrayList<>();
            InvalidInputException refused =
                    catchThrowableOfType(InvalidInputException.class, () -> read(place, name, problems));
            problems.addAll(refused == null ? List.of() : refused.problems());
            assertThat(problems)
                    .anySatisfy(problem -> assertThat(problem.message())
                            .matches(".*(leads out of the folder|is a device or a pipe|is a folder|there is no file|"
                                    + "is not at hand|cannot be read|is no YAML file).*"))
                    .allSatisfy(problem -> assertThat(problem.message()).doesNotContain("4711", "root:"));
        });
    }

    private String made(String name) throws IOException, InterruptedException {
        Path place = folder.resolve(name.replaceAll("[:/\\\\].*", ""));
        Path secret = base.resolve("secret" + name.substring(Math.max(0, name.lastIndexOf('.'))));
        if (name.startsWith("link.")) {
            Files.createSymbolicLink(place, secret);
        } else if (name.startsWith("folder-link/")) {
            Files.createSymbolicLink(place, base);
        } else if (name.startsWith("pipe.")) {
            assumeTrue(new ProcessBuilder("mkfifo", place.toString()).start().waitFor() == 0);
        } else if (name.startsWith("device.")) {
            assumeTrue(Files.exists(Path.of("/dev/zero")));
            Files.createSymbolicLink(place, Path.of("/dev/zero"));
            made.add(place);
        } else if (name.startsWith("folder.")) {
            Files.createDirectory(place);
        }
        return name.startsWith("absolute.")
                ? base.resolve("secret" + name.substring(name.indexOf('.'))).toString()
                : name;
    }

    private void read(String place, String name, List<Problem> warnings) throws IOException {
        if (place.equals("logo") || place.equals("font")) {
            String theme = place.equals("logo")
                    ? "logo: {file: '" + name + "', alt: Office}\n"
                    : "fonts: {family: Office Sans, regular: '" + name + "', bold: '" + name + "'}\n";
            ThemeReader.read(Files.writeString(folder.resolve("theme.yaml"), theme));
            return;
        }
        String quoted = "'" + name + "'";
        String text = RELEASE.replace("SOURCE", place.equals("source") ? quoted : "report.txt")
                .replace("DATA", place.equals("data") ? quoted : "data.csv")
                .replace("INCLUDE\n", place.equals("include") ? "include: [" + quoted + "]\n" : "")
                .replace("COVER\n", place.equals("cover") ? "cover: {file: " + quoted + ", alt: A picture}\n" : "");
        ReleaseReader.read(
                Files.writeString(folder.resolve("release.yaml"), text),
                ReadOptions.standard().withWarnings(warnings::add));
    }
}
