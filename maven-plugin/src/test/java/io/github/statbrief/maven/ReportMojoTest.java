package io.github.statbrief.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.engine.Outputs;
import io.github.statbrief.engine.TestReleases;
import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.output.OutputLock;
import io.github.statbrief.engine.internal.output.Work;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal in a project with one small release, where something stands in its way. */
class ReportMojoTest {
    @TempDir
    private Path base;

    private Goal goal;
    private Path release;

    @BeforeEach
    void aProject() throws IOException {
        goal = new Goal(base);
        release = base.resolve("src/main/statbrief/tests.yaml");
        Files.createDirectories(release.getParent());
        Files.writeString(release, TestReleases.SMALL);
    }

    private File in(String folder) {
        return base.resolve(folder).toFile();
    }

    private Path outputs() {
        return base.resolve("target/statbrief/tests");
    }

    @Test
    void aReleaseWithTheIdOfAFolderOfTheProjectLeavesItAlone() throws IOException {
        Files.writeString(release, TestReleases.small("src"));

        assertThatThrownBy(() -> goal.run("default", Map.of("outputDirectory", in("."))))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining(
                        "src/main/statbrief/tests.yaml:1:5: the outputs of release 'src' would replace src,");
        assertThat(release).exists();
        assertThat(base.resolve(Work.NAME)).doesNotExist();
    }

    @Test
    void theProjectsOwnFolderMayBeTheOutputFolder() throws IOException, MojoFailureException, MojoExecutionException {
        for (String text : List.of(TestReleases.SMALL, TestReleases.SMALL + "# changed\n")) {
            Files.writeString(release, text);
            goal.run("default", Map.of("outputDirectory", in(".")));

            Outputs.assertWhole(base.resolve("tests"));
            assertThat(release).hasContent(text);
        }
    }

    @Test
    void aThemeOfOursIsNamedWhereAFileWouldBe() throws Exception {
        goal.run("default", Map.of());
        byte[] standard = Files.readAllBytes(base.resolve("target/statbrief/tests/brief.pdf"));
        new Goal(base)
                .run("default", Map.of("theme", base.resolve("large-print").toFile()));
        byte[] large = Files.readAllBytes(base.resolve("target/statbrief/tests/brief.pdf"));
        new Goal(base).run("default", Map.of("theme", base.resolve("print").toFile()));

        assertThat(large).isNotEqualTo(standard);
        assertThat(Files.readAllBytes(base.resolve("target/statbrief/tests/brief.pdf")))
                .isNotEqualTo(standard)
                .isNotEqualTo(large);
        assertThatThrownBy(() -> new Goal(base)
                        .run(
                                "default",
                                Map.of("theme", base.resolve("large-prnit").toFile())))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("statbrief.theme: write 'large-print'; 'large-prnit' is no theme of ours,"
                        + " or name a theme file");
    }

    @Test
    void pagesHoldTheFontsOfTheThemeIfThatIsAskedFor() throws Exception {
        Path page = base.resolve("target/statbrief/tests/index.html");
        goal.run("default", Map.of());
        assertThat(page).content().doesNotContain("@font-face");
        new Goal(base).run("default", Map.of("embedFonts", true));
        assertThat(page).content().contains("@font-face");
    }

    @Test
    void anOutputFolderWithTheReleasesOwnTextDataOrThemeInItIsRefused()
            throws IOException, MojoFailureException, MojoExecutionException {
        goal.run("default", Map.of("outputDirectory", in("src/main/statbrief")));
        Path own = release.resolveSibling("tests");
        Path text = Files.writeString(own.resolve("report.txt"), "12 tests were made");
        Files.writeString(own.resolve("offices.csv"), "Period,Value\n2024,7\n2025,12\n");
        Files.writeString(own.resolve("logo.svg"), "<svg viewBox='0 0 8 8'><circle cx='4' cy='4' r='4'/></svg>");
        Path theme = Files.writeString(release.resolveSibling("theme.yaml"), "logo: {file: tests/logo.svg, alt: Us}\n");
        String named = TestReleases.SMALL.replace("report.txt", "tests/report.txt");
        String table = """
                    tables:
                      - id: offices
                        title: Tests by office
                        measures: [{id: made, label: Tests made, stat: count, unit: test}]
                        data: {file: tests/offices.csv, value: Value, period: Period}
                """;

        assertRefused(named, "tests/report.txt", Map.of());
        assertRefused(TestReleases.SMALL + table, "tests/offices.csv", Map.of());
        assertRefused(TestReleases.SMALL, "tests/logo.svg", Map.of("theme", theme.toFile()));
        Path inside = Files.copy(theme, own.resolve("logo.yaml"));
        Files.writeString(inside, "{}");
        assertRefused(TestReleases.SMALL, "tests/logo.yaml", Map.of("theme", inside.toFile()));
        assertRefused(TestReleases.SMALL, "tests/report.txt", Map.of("sources", own.toFile()));
        assertThat(text).exists();
    }

    private void assertRefused(String text, String input, Map<String, Object> parameters) throws IOException {
        Files.writeString(release, text);
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("outputDirectory", in("src/main/statbrief"));
        all.put("releases", List.of("src/main/statbrief/tests.yaml"));

        assertThatThrownBy(() -> new Goal(base).run("default", all))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("and with it src/main/statbrief/" + input);
    }

    @Test
    void twoExecutionsOfOneBuildWithOtherSettingsForOneFolderAreNamed()
            throws IOException, MojoFailureException, MojoExecutionException {
        File theme = Files.writeString(base.resolve("blue.yaml"), "palette: {primary: \"#12436D\"}")
                .toFile();
        goal.run("plain", Map.of());

        assertThatThrownBy(() -> goal.run("blue", Map.of("theme", theme)))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("src/main/statbrief/tests.yaml:1:5: execution 'blue' of org.example:brief")
                .hasMessageContaining("which execution 'plain' of org.example:brief")
                .hasMessageContaining("with other settings");
        goal.run("plain", Map.of());
        goal.run("blue", Map.of("theme", theme, "outputDirectory", in("target/blue")));
        new Goal(base).run("blue", Map.of("theme", theme));
        Outputs.assertWhole(outputs());
    }

    @Test
    void theNextRunBringsThePreviousOutputsBackAlsoWhereItsReleaseIsInError()
            throws IOException, MojoFailureException, MojoExecutionException {
        goal.run("default", Map.of());
        Path home = base.resolve("target/statbrief").resolve(Work.NAME);
        Files.move(outputs(), home.resolve("tests.old"));
        Outputs.write("tests", "half", home.resolve("run-of-the-dead/made/tests"));
        Files.writeString(release, "id: tests\n");

        assertThatThrownBy(() -> goal.run("default", Map.of()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("src/main/statbrief/tests.yaml:1:1: ");
        Outputs.assertWhole(outputs());
        assertThat(Outputs.below(home)).containsExactly("lock", "tests.key");
    }

    @Test
    void aReleaseInErrorMakesNoOutputFolder() throws IOException {
        Files.writeString(release, "id: tests\n");

        assertThatThrownBy(() -> goal.run("default", Map.of())).isInstanceOf(MojoFailureException.class);
        assertThat(base.resolve("target")).doesNotExist();
    }

    @Test
    void anotherRunIsWaitedForAsLongAsIsSaid() throws IOException, FailedRunException {
        Work work = new Work(base.resolve("target/statbrief"));
        try (OutputLock other = OutputLock.of(Outputs.names(base), work, "execution 'other'", 0, line -> {})) {
            assertThatThrownBy(() -> goal.run("default", Map.of("lockTimeout", 1)))
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageContaining("is being written by execution 'other', still after 1 seconds");
            assertThat(other.isHeld()).isTrue();
        }
        assertThatThrownBy(() -> goal.run("default", Map.of("lockTimeout", -1)))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("-1 is no number of seconds; write 0 or more");
    }

    @Test
    void patternsThatAreNoneAreSaidToBe() {
        assertThatThrownBy(() -> goal.run("default", Map.of("releases", List.of("src/{main/*.yaml"))))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("statbrief.releases: 'src/{main/*.yaml' cannot be matched with files");
    }
}
