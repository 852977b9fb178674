package io.github.statbrief.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameBytesTest {
    @TempDir
    private Path folder;

    @Test
    void theSameReleaseGivesTheSameBytesInAnotherTimeZoneAndAnotherLocale() throws IOException, InterruptedException {
        List<OutputFile> auckland =
                rendered("auckland", "-Duser.timezone=Pacific/Auckland", "-Duser.language=en", "-Duser.country=NZ");
        List<OutputFile> istanbul = rendered(
                "istanbul",
                "-Duser.timezone=Europe/Istanbul",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-9");

        assertThat(istanbul).isNotEmpty().isEqualTo(auckland);
    }

    /** What a Java virtual machine of its own renders: in one machine, what was kept from the first time could hide a difference. */
    private List<OutputFile> rendered(String name, String... options) throws IOException, InterruptedException {
        Path outputs = folder.resolve(name);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Example.class.getName(), outputs.toString()));
        Path log = folder.resolve(name + ".log");
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(exit).describedAs(Files.readString(log)).isZero();
        return OutputFile.in(outputs);
    }
}
