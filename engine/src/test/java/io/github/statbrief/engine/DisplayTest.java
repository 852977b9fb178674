package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.engine.internal.file.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine whose display does not answer, as a session leaves it behind that ended. */
@Tag("slow")
class DisplayTest {
    /** Whoever initialises one of these asks for a display, also where this machine's would answer. */
    private static final List<String> DISPLAY = List.of(
            "java/awt/GraphicsEnvironment$LocalGE", "sun/awt/X11GraphicsEnvironment", "sun/java2d/SunGraphics2D");

    @TempDir
    private Path folder;

    @Test
    void noOutputTouchesADisplay() throws IOException, InterruptedException {
        Files.copy(Example.HOME.resolve("docs/images/casualties.png"), folder.resolve("logo.png"));
        Path theme = Files.writeString(folder.resolve("theme.yaml"), "logo: {file: logo.png, alt: Office}\n");
        Path log = folder.resolve("classes.log");
        Path outputs = folder.resolve("outputs");
        Java.run(
                Path.of("").toAbsolutePath(),
                "-Xlog:class+init=info:file=" + log,
                Example.class.getName(),
                outputs.toString(),
                "every-chart",
                theme.toString());

        String initialised = Files.readAllLines(log).stream()
                .filter(line -> line.contains("Initializing"))
                .collect(Collectors.joining("\n"));
        assertThat(OutputFile.in(outputs).stream()
                        .map(OutputFile::path)
                        .filter(path -> path.matches(".*[.](pdf|xlsx|png|svg)")))
                .hasSizeGreaterThan(10);
        assertThat(initialised).contains("io/github/statbrief/drawing/png/Raster");
        DISPLAY.forEach(type -> assertThat(initialised).doesNotContain("'" + type + "'"));
    }
}
