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

/** The goal that reads outputs back. */
class VerifyMojoTest {
    @TempDir
    private Path base;

    private Goal goal;
    private Path outputs;

    @BeforeEach
    void aProject() throws IOException {
        goal = new Goal(base);
        Path releases = Files.createDirectories(base.resolve("src/main/statbrief"));
        Files.writeString(releases.resolve("report.txt"), "12 tests were made\n");
        Files.writeString(releases.resolve("a.yaml"), TestReleases.SMALL);
        outputs = base.resolve("target/statbrief");
    }

    @Test
    void outputsThatSayWhatTheirReleaseStatesPass() throws Exception {
        goal.run("report", Map.of("formats", List.of("csv", "md", "html", "json")));
        Path page = base.resolve("target/verification.html");
        goal.verify(Map.of("verification", page.toFile()));

        assertThat(goal.log()).anyMatch(line -> line.startsWith("info tests: ") && line.endsWith(": proven"));
        assertThat(page).content().contains("<td class=\"good\">found</td>").doesNotContain("class=\"bad\"");
    }

    @Test
    void anOutputThatWasChangedFailsTheBuildAtItsPlace() throws Exception {
        goal.run("report", Map.of("formats", List.of("csv", "md", "json")));
        Path brief = outputs.resolve("tests/brief.md");
        Files.writeString(brief, Files.readString(brief).replace("12 tests", "13 tests"));

        assertThatThrownBy(() -> goal.verify(Map.of()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Outputs do not say what their releases state:")
                .hasMessageContaining("brief.md: is not the file that was written")
                .hasMessageContaining("shows 13, stated is 12");
    }

    @Test
    void releasesWithoutOutputsAndWithErrorsFailWithWhatToDo() throws IOException {
        assertThatThrownBy(() -> goal.verify(Map.of()))
                .hasMessageContaining("has no outputs; render the release first");

        Files.writeString(
                base.resolve("src/main/statbrief/b.yml"),
                TestReleases.small("b").replace("unit:", "unti:"));
        assertThatThrownBy(() -> goal.verify(Map.of()))
                .hasMessageStartingWith("The releases cannot be read:")
                .hasMessageContaining("unknown key 'unti'");
    }
}
