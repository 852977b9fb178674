package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.engine.internal.output.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run over many releases that is killed again and again. The long form:
 * {@code mvn test -pl engine -am -Dtest=ManyReleasesTest -Dstatbrief.releases=10000 -Dstatbrief.kills=20}.
 */
@Tag("slow")
class ManyReleasesTest {
    private static final int RELEASES = Integer.getInteger("statbrief.releases", 40);
    private static final int KILLS = Integer.getInteger("statbrief.kills", 6);
    private static final String FORMATS = "csv,md,html";

    @TempDir
    private Path base;

    private final Random random = new Random(17);

    @BeforeEach
    void releases() throws IOException {
        Path releases = Files.createDirectories(base.resolve("src/main/statbrief"));
        for (int number = 0; number < RELEASES; number++) {
            String id = "r" + number;
            Files.writeString(releases.resolve(id + ".yaml"), TestReleases.small(id));
        }
    }

    /** Runs until so many releases are rendered, or to the end; how many that were. */
    private int run(int kill, Path log) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Java.shortRun("-Xmx512m", SmallProject.class.getName(), base.toString(), FORMATS))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        while (process.isAlive() && rendered(log).size() < kill) {
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
        return rendered(log).size();
    }

    private static List<String> rendered(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.startsWith("Rendered "))
                .map(line -> line.split("[ :]", -1)[1])
                .toList();
    }

    @Test
    void aRunThatIsKilledAgainAndAgainMakesNothingTwiceAndEndsAsOneThatWasNot() throws Exception {
        List<String> made = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Path log = base.resolve("log-" + kill);
            run(1 + random.nextInt(Math.max(1, RELEASES / KILLS)), log);
            made.addAll(rendered(log));
            for (String release : made) {
                Outputs.assertWhole(base.resolve("target/statbrief").resolve(release));
            }
        }
        Path last = base.resolve("log-last");
        run(Integer.MAX_VALUE, last);
        made.addAll(rendered(last));

        assertThat(made).doesNotHaveDuplicates().hasSizeBetween(RELEASES - KILLS * 8, RELEASES);
        Path killed = Files.move(base.resolve("target"), base.resolve("killed"));
        run(Integer.MAX_VALUE, base.resolve("log-undisturbed"));
        Path whole = base.resolve("target/statbrief");
        assertThat(Outputs.below(killed.resolve("statbrief"))).isEqualTo(Outputs.below(whole));
        for (String file : Outputs.below(whole)) {
            if (Files.isRegularFile(whole.resolve(file)) && !file.equals(Work.NAME + "/lock")) {
                assertThat(killed.resolve("statbrief").resolve(file)).hasSameBinaryContentAs(whole.resolve(file));
            }
        }
    }
}
