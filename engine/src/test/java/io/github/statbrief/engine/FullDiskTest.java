package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.statbrief.engine.internal.file.OutputFile;
import io.github.statbrief.engine.internal.output.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal with all its formats where the system refuses to write on: the shell's limit on the length of files stands for a disk that is full. */
class FullDiskTest {
    private static final Path SHELL = Path.of("/bin/bash");

    @TempDir
    private Path project;

    private Path release;
    private Path outputs;

    @BeforeEach
    void previousOutputs() throws IOException, RunFailedException {
        outputs = project.resolve("target/statbrief");
        release = project.resolve("src/main/statbrief/tests.yaml");
        Files.createDirectories(release.getParent());
        Files.writeString(release, TestReleases.SMALL);
        new SmallProject(project).render();
    }

    /** The lengths of the outputs in kilobytes, each once: with a limit below it, a file of that length cannot be written. */
    private List<Long> lengths() throws IOException {
        return OutputFile.in(outputs.resolve("tests")).stream()
                .map(file -> file.size() / 1024)
                .filter(kilobytes -> kilobytes > 0)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void whereverItEndsTheReleaseFileIsNamedAndThePreviousOutputsStay() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SHELL));
        List<OutputFile> before = OutputFile.in(outputs.resolve("tests"));
        List<Long> lengths = lengths();
        assertThat(lengths).hasSizeGreaterThan(1);
        Files.writeString(release, TestReleases.SMALL + "# changed\n");
        for (long limit : lengths) {
            Path log = project.resolve("log");

            assertThat(run(limit, log)).isNotZero();
            assertThat(Files.readString(log))
                    .contains("src/main/statbrief/tests.yaml: its outputs cannot be written: java.io.IOException");
            assertThat(OutputFile.in(outputs.resolve("tests"))).isEqualTo(before);
            assertThat(Outputs.below(outputs.resolve(Work.NAME))).containsExactly("lock", "tests.key");
        }
    }

    private int run(long kilobytes, Path log) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(SHELL.toString(), "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "goal"));
        command.addAll(Java.shortRun("-XX:-UsePerfData", SmallProject.class.getName(), project.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Process process = builder.start();
        Files.write(log, process.getInputStream().readAllBytes());
        return process.waitFor();
    }
}
