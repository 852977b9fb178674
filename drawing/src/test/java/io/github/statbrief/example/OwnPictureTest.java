package io.github.statbrief.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of docs/charts.md runs, and stands there as it runs. */
class OwnPictureTest {
    @Test
    void theProgramWritesBothFiles(@TempDir Path directory) throws IOException {
        new OwnPicture().write(directory);

        assertThat(ImageIO.read(directory.resolve("own.png").toFile()).getWidth())
                .isEqualTo(960);
        assertThat(Files.readString(directory.resolve("own.svg")))
                .contains(">48,000 officers</text>", "A bar of 48,000 officers");
    }

    @Test
    void theDocumentationShowsTheProgram() throws IOException {
        String source = Files.readString(
                Path.of("src", "test", "java", "io", "github", "statbrief", "example", "OwnPicture.java"));

        assertThat(Files.readString(Path.of("..", "docs", "charts.md")))
                .contains("```java\n" + source.substring(source.indexOf("import ")) + "```");
    }
}
