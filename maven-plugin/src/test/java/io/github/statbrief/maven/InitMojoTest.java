package io.github.statbrief.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals with which a project begins. */
class InitMojoTest {
    @TempDir
    private Path base;

    @Test
    void whatInitWritesIsCheckedAsItIsAndStays() throws Exception {
        Goal goal = new Goal(base);
        goal.init(Map.of("id", "library-visits"));
        goal.check(Map.of("failOnWarning", true));

        assertThat(base.resolve("src/main/statbrief/library-visits.yaml")).exists();
        assertThat(goal.log())
                .contains("info Checked 1 release file(s): no errors, 0 warning(s)")
                .anyMatch(line -> line.startsWith("info Next: mvn statbrief:preview"));
        assertThatThrownBy(() -> goal.init(Map.of("id", "library-visits")))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("library-visits.yaml is there already; nothing was written");
        assertThatThrownBy(() -> goal.init(Map.of("id", "Library")))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("statbrief.id: 'Library' is no id of a release");
    }

    @Test
    void aReleaseIsProposedForATableAndATextIsRefused() throws Exception {
        Goal goal = new Goal(base);
        Path table = Files.writeString(base.resolve("Visits 2025.csv"), "Year;Visits\n2024;39,5\n2025;41,2 p\n");
        goal.init(Map.of("from", table.toFile()));
        goal.check(Map.of("failOnWarning", true));

        assertThat(base.resolve("src/main/statbrief/visits-2025.yaml")).exists();
        assertThat(base.resolve("src/main/statbrief/data/Visits 2025.csv")).hasSameBinaryContentAs(table);
        Path text = Files.writeString(base.resolve("text.csv"), "Only words.\n");
        assertThatThrownBy(() -> goal.init(Map.of("from", text.toFile())))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("text.csv:1: the lines are not parted into columns");
        assertThatThrownBy(
                        () -> goal.init(Map.of("from", base.resolve("none.csv").toFile())))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("statbrief.from: there is no file ");
        assertThatThrownBy(() -> goal.init(Map.of()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "statbrief.id: give the id of the release, library-visits-2025, or statbrief.from and a table in CSV");
    }

    @Test
    void schemasLieBesideTheReleasesOrWhereIsAskedFor() throws Exception {
        Goal goal = new Goal(base);
        goal.schema(Map.of());
        goal.schema(Map.of("directory", base.resolve("elsewhere").toFile()));

        assertThat(base.resolve("src/main/statbrief/schema/release.schema.json"))
                .exists();
        assertThat(base.resolve("elsewhere/theme.schema.json")).exists();
    }

    @Test
    void bothCanBeSkipped() throws Exception {
        Goal goal = new Goal(base);
        goal.init(Map.of("id", "library-visits", "skip", true));
        goal.schema(Map.of("skip", true));

        assertThat(base).isEmptyDirectory();
    }
}
