package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Release;
import io.github.statbrief.engine.internal.input.Origin;
import io.github.statbrief.engine.internal.input.ReadRelease;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.verify.Verifier;
import io.github.statbrief.yaml.RandomRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Releases in words that look like markup, formulas, numbers and dates are rendered whole or refused with a reason, and the verification raises no alarm; nothing fails otherwise. */
@Tag("slow")
class HostileReleasesTest {
    /** How many releases of two kinds. */
    private static final int RELEASES = Integer.getInteger("statbrief.hostile", 20);

    private final ReleaseRenderer all = new ReleaseRenderer(Theme.standard(), Format.all(), false, line -> {});
    private final ReleaseRenderer sheets = new ReleaseRenderer(
            Theme.standard(),
            EnumSet.of(Format.XLSX, Format.ODS, Format.CSV, Format.MD, Format.JSON),
            false,
            line -> {});

    @TempDir
    private Path folder;

    @Test
    void everyReleaseIsProvenWithoutAnAlarm() throws IOException {
        List<String> alarms = new ArrayList<>();
        for (long seed = 0; seed < RELEASES; seed++) {
            alarms.addAll(alarms(seed));
        }

        assertThat(alarms).isEmpty();
    }

    /** Headings of a table with years that stand again on its next page, codes with digits, a waterfall that is rounded, a code with the label of a period. */
    @ParameterizedTest
    @ValueSource(longs = {2498, 4037, 4545, 4862})
    void aReleaseThatRaisedAFalseAlarmRaisesNone(long seed) throws IOException {
        assertThat(alarms(seed)).isEmpty();
    }

    private List<String> alarms(long seed) throws IOException {
        List<String> alarms = new ArrayList<>();
        for (Release release : List.of(RandomRelease.printable(seed), RandomRelease.of(seed))) {
            Path outputs = Files.createTempDirectory(folder, "outputs");
            Outline outline = Outline.of(release);
            render(new ReadRelease(new Origin(outputs, 1, 1), outline, List.of(), List.of(), List.of()), outputs);

            String kind = "seed " + seed + " of " + release.title() + ": ";
            new Verifier(outline).verify(outputs).discrepancies().forEach(alarm -> alarms.add(kind + alarm));
            delete(outputs);
        }
        return alarms;
    }

    /** Thousands of outputs would fill a small disk. */
    private static void delete(Path outputs) throws IOException {
        try (Stream<Path> files = Files.walk(outputs)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Writes all outputs, or those that set no type where the fonts cannot set a character, which is named. */
    private void render(ReadRelease read, Path outputs) throws IOException {
        try {
            all.render(read, outputs);
        } catch (InvalidReleaseException refused) {
            assertThat(refused.problems())
                    .isNotEmpty()
                    .allSatisfy(problem ->
                            assertThat(problem.message()).containsAnyOf("(U+", "characters that cannot be set"));
            sheets.render(read, outputs);
        }
    }
}
