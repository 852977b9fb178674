package io.github.statbrief.engine.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Feeds every {@link FuzzTarget} with what is kept of {@link FuzzingTest}, its seeds and all that ever broke it, and with a few changes to each; without an agent that
 * rewrites classes.
 */
class KeptInputsTest {
    private static final Path KEPT = Path.of("src/test/resources/io/github/statbrief/engine/fuzz", "FuzzingTestInputs");
    private static final int CHANGES = Integer.getInteger("statbrief.fuzz.changes", 3);

    @ParameterizedTest
    @EnumSource
    void whatIsKeptIsReadOrRefused(FuzzTarget target) throws IOException {
        List<Path> kept;
        try (Stream<Path> files = Files.list(KEPT.resolve(target.name().toLowerCase(Locale.ROOT)))) {
            kept = files.sorted().toList();
        }
        assertThat(kept).isNotEmpty();
        Random random = new Random(20_260_115);
        for (Path file : kept) {
            byte[] bytes = Files.readAllBytes(file);
            target.takeSoon(bytes);
            for (int change = 0; change < CHANGES; change++) {
                target.takeSoon(changed(bytes.clone(), random));
            }
        }
    }

    private static byte[] changed(byte[] bytes, Random random) {
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
