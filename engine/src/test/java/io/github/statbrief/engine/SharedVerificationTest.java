package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.engine.internal.input.Origin;
import io.github.statbrief.engine.internal.input.ReadRelease;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.verify.Verifier;
import io.github.statbrief.verify.result.Discrepancy;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Several threads read the outputs of a folder: what they find is what each file by itself has, in the order of the files. */
class SharedVerificationTest {
    private static final Set<String> OF_THE_RUN = Set.of("report.json");

    @TempDir
    private Path base;

    private Path outputs;
    private Outline outline;

    @BeforeEach
    void render() throws IOException {
        Path file = Files.writeString(base.resolve("small.yaml"), TestReleases.SMALL);
        outline = Outline.of(ReleaseReader.read(file));
        outputs = Files.createDirectories(base.resolve("outputs"));
        new ReleaseRenderer(Theme.standard(), Format.all(), false, line -> {})
                .render(new ReadRelease(new Origin(file, 1, 1), outline, List.of(), List.of(), List.of()), outputs);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(outputs)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private String name(Path file) {
        return outputs.relativize(file).toString().replace('\\', '/');
    }

    /** What is wrong with each file by itself. */
    private List<Discrepancy> oneByOne() throws IOException {
        List<Discrepancy> found = new ArrayList<>();
        for (Path file : files()) {
            if (!OF_THE_RUN.contains(name(file))) {
                found.addAll(new Verifier(outline).verify(name(file), Files.readAllBytes(file)));
            }
        }
        return found;
    }

    @Test
    void whatIsWrongInSeveralFilesIsToldInTheirOrder() throws IOException {
        int changed = 0;
        for (Path file : files()) {
            // the page says how large files are, and they stay so
            if (name(file).endsWith(".md") || name(file).endsWith(".csv")) {
                Files.writeString(file, Files.readString(file).replace('5', '7'));
                changed++;
            } else if (name(file).endsWith(".pdf") || name(file).endsWith(".ods")) {
                byte[] content = Files.readAllBytes(file);
                Arrays.fill(content, 200, content.length, (byte) 0);
                Files.write(file, content);
                changed++;
            }
        }
        List<Discrepancy> expected = oneByOne();
        assertThat(expected.stream().map(Discrepancy::file).distinct()).hasSizeGreaterThanOrEqualTo(changed);

        for (int round = 0; round < 5; round++) {
            List<Discrepancy> found = new Verifier(outline).verify(outputs).discrepancies();

            // the report comes first, with the files that are not those of the run
            assertThat(found.subList(found.size() - expected.size(), found.size()))
                    .isEqualTo(expected);
            assertThat(found.subList(0, found.size() - expected.size()))
                    .hasSize(changed)
                    .allSatisfy(each -> assertThat(each.message()).contains("is not the file that was written"));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatCannotBeReadIsAnExceptionOfTheCaller() throws IOException {
        Path gone = outputs.resolve("charts/unreadable.svg");
        Files.createSymbolicLink(gone, Path.of("/proc/self/mem"));
        Verifier verifier = new Verifier(outline);

        assertThatThrownBy(() -> verifier.verify(outputs)).isInstanceOf(IOException.class);
        Files.delete(gone);
        assertThat(verifier.verify(outputs).discrepancies()).isEmpty();
    }
}
