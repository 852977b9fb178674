package io.github.statbrief.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.engine.TestReleases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal that checks and renders nothing. */
class CheckMojoTest {
    @TempDir
    private Path base;

    private Goal goal;
    private Path releases;

    @BeforeEach
    void aProject() throws IOException {
        goal = new Goal(base);
        releases = Files.createDirectories(base.resolve("src/main/statbrief"));
        Files.writeString(releases.resolve("report.txt"), "12 tests were made\n");
        Files.writeString(releases.resolve("a.yaml"), TestReleases.SMALL);
    }

    @Test
    void releasesWithoutErrorsPassAndNothingIsRendered() throws Exception {
        goal.check(Map.of());

        assertThat(goal.log()).contains("info Checked 1 release file(s): no errors, 0 warning(s)");
        assertThat(base.resolve("target")).doesNotExist();
    }

    @Test
    void errorsFailTheBuildAtTheirPlacesAndReportsAreWrittenForOtherPrograms() throws IOException {
        Files.writeString(releases.resolve("b.yml"), TestReleases.small("b").replace("unit:", "unti:"));
        Path sarif = base.resolve("target/reports/check.sarif");
        Path junit = base.resolve("target/reports/TEST-check.xml");

        assertThatThrownBy(() -> goal.check(Map.of("sarif", sarif.toFile(), "junit", junit.toFile())))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("src/main/statbrief/b.yml:15:9: write 'unit'; unknown key 'unti'");
        assertThat(sarif).content().contains("src/main/statbrief/b.yml", "unknown key 'unti'");
        assertThat(junit).content().contains("<testcase", "name=\"src/main/statbrief/a.yaml\"", "unknown key");
    }

    @Test
    void warningsAreLoggedOrFailAsIsAskedFor() throws Exception {
        Files.delete(releases.resolve("report.txt"));
        goal.check(Map.of());
        assertThat(goal.log())
                .anyMatch(line -> line.startsWith("warn src/main/statbrief/a.yaml:7:"))
                .contains("info Checked 1 release file(s): no errors, 1 warning(s)");

        assertThatThrownBy(() -> goal.check(Map.of("failOnWarning", true)))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("src/main/statbrief/a.yaml:7:")
                .hasMessageContaining("statbrief.failOnWarning is set");
    }

    @Test
    void filesThatAreExcludedAndAProjectWithoutReleasesAreNoProblem() throws Exception {
        Files.writeString(releases.resolve("draft.yaml"), "nonsense");
        goal.check(Map.of("excludes", List.of("**/draft.yaml")));
        assertThat(goal.log()).contains("info Checked 1 release file(s): no errors, 0 warning(s)");

        new Goal(base.resolve("src")).check(Map.of("skip", true));
        Goal other = new Goal(Files.createDirectories(base.resolve("other")));
        other.check(Map.of());
        assertThat(other.log()).singleElement().asString().startsWith("info No release file matches");
    }
}
