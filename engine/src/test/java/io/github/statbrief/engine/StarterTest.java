package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.yaml.Schemas;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody gets who begins. */
class StarterTest {
    @TempDir
    private Path base;

    private Path releases() {
        return base.resolve("src/main/statbrief");
    }

    @Test
    void theReleaseIsRenderedAsItIsWithoutAWarningAndInItsTheme() throws Exception {
        List<Path> files = Starter.write(releases(), "library-visits");
        SmallProject project = new SmallProject(base);

        CheckResult result = project.engine(
                        usual -> usual.withTheme(Optional.of(releases().resolve("theme/theme.yaml")), Optional.empty()))
                .check();
        assertThat(result.problems()).isEmpty();
        assertThat(result.files()).containsExactly("src/main/statbrief/library-visits.yaml");
        project.render();
        assertThat(project.lines())
                .anyMatch(line -> line.startsWith("Rendered library-visits: 3 figures, 1 table, 1 chart"));
        assertThat(base.resolve("target/statbrief/library-visits/brief.md"))
                .content()
                .contains("more than 41,000 visits", "39,050", "61,536");
        assertThat(files).hasSize(3);
    }

    @Test
    void editorsFindTheSchemasWhereTheFirstLinesNameThem() throws IOException {
        for (Path file : Starter.write(base, "library-visits")) {
            String first = Files.readAllLines(file).get(0);
            if (first.startsWith("#")) {
                Path schema = file.resolveSibling(first.substring(first.indexOf("schema=") + "schema=".length()));
                assertThat(schema).exists();
            }
        }
        assertThat(base.resolve("schema").resolve(SchemaFiles.RELEASE)).hasContent(Schemas.release());
        assertThat(base.resolve("schema").resolve(SchemaFiles.THEME)).hasContent(Schemas.theme());
    }

    @Test
    void nothingIsReplacedAndNothingIsWrittenWhereOneFileIsThere() throws IOException {
        Path data = Files.createDirectories(base.resolve("data")).resolve("visits.csv");
        Files.writeString(data, "mine");

        assertThatThrownBy(() -> Starter.write(base, "library-visits"))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessage(data.toString());
        assertThat(data).hasContent("mine");
        assertThat(Outputs.below(base)).containsExactly("data", "data/visits.csv");
    }

    @Test
    void severalReleasesOfAFolderShareTheirThemeAsItIsByThen() throws IOException {
        Starter.write(base, "first");
        Path theme = base.resolve("theme/theme.yaml");
        Files.writeString(theme, "colours: {primary: '#123456'}\n");

        assertThat(Starter.write(base, "second")).containsExactly(base.resolve("second.yaml"));
        assertThat(theme).hasContent("colours: {primary: '#123456'}");
        assertThat(base.resolve("first.yaml")).exists();
    }

    @Test
    void whatIsNoIdIsRefusedWithOneThatIs() {
        assertThatThrownBy(() -> Starter.write(base, "Library visits"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'Library visits' is no id of a release; write small letters, digits and hyphens: library-visits-2025");
    }
}
