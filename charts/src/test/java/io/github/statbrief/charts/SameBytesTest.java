package io.github.statbrief.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("slow")
class SameBytesTest {
    /** What another machine would set otherwise. The last has no font at all: there, even reading a font by java.awt fails. */
    static List<List<String>> machines() {
        return List.of(
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"),
                List.of("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=ISO-8859-1"),
                List.of("-Dsun.awt.fontconfig=/missing/fontconfig.properties", "-Duser.timezone=UTC"));
    }

    @ParameterizedTest
    @MethodSource("machines")
    void everyMachineMakesTheSameFiles(List<String> machine) throws Exception {
        assertThat(render(machine)).isEqualTo(RenderSamples.digest());
    }

    @Test
    void threadsThatShareAnExporterMakeTheSameFiles() throws Exception {
        ChartExporter shared = new ChartExporter(Theme.standard());
        String expected = RenderSamples.digest();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> digests = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                digests.add(threads.submit(() -> RenderSamples.digest(shared)));
            }
            for (Future<String> digest : digests) {
                assertThat(digest.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String render(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1"); // a short life: half the time
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), RenderSamples.class.getName()));
        // what libraries of the tests say of their logging stays out of the digest
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        // as a session leaves it behind that ended: whoever asks for the display fails
        builder.environment().put("DISPLAY", "localhost:10.0");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
