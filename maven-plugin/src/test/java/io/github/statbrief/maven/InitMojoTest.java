package io.github.statbrief.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
