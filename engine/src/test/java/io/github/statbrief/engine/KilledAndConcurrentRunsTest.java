package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.engine.internal.output.OutputDirectory;
import io.github.statbrief.engine.internal.output.OutputLock;
import io.github.statbrief.engine.internal.output.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs in processes of their own that are killed, fifty in all, and pairs of runs into one folder, twenty in all: every folder is whole and every report true. A hundred
 * are killed with {@code -Dstatbrief.kills=96}.
 */
@Tag("slow")
class KilledAndConcurrentRunsTest {
    private static final int KILLED = Integer.getInteger("statbrief.kills", 46);
    private static final int KILLED_GOALS = 4;
    private static final int PAIRS = 18;
    private static final int PAIRS_OF_GOALS = 2;

    private final Random random = new Random(2026);

    @TempDir
    private Path base;

    private OutputDirectory output;

    @BeforeEach
    void releases() throws IOException {
        output = new OutputDirectory(base.resolve("statbrief"));
        for (String release : ChildRun.RELEASES) {
            Files.writeString(base.resolve(release + ".yaml"), TestReleases.small(release));
        }
    }

    @Test
    void runsThatAreKilledAtAnyStepLeaveEachReleaseWhole() throws IOException, InterruptedException {
        int steps = publish("start");
        List<Integer> places = places(publish("again"));
        Map<String, String> published = new HashMap<>();
        ChildRun.RELEASES.forEach(release -> published.put(release, "again"));
        int takenBack = 0;
        int halfRuns = 0;
        assertThat(steps).isGreaterThan(10);
        ChildRun next = ChildRun.start(base);
        for (int kill = 0; kill < KILLED; kill++) {
            String key = "kill-" + kill;
            try (ChildRun child = next.ready()) {
                next = ChildRun.start(base);
                child.run(key, places.get(kill));
                child.kill();
            }
            for (String release : ChildRun.RELEASES) {
                if (Files.exists(output.folder(release))) {
                    Outputs.assertWhole(output.folder(release));
                }
            }
            recover();
            Set<String> made = new HashSet<>();
            for (String release : ChildRun.RELEASES) {
                Outputs.assertWhole(output.folder(release));
                if (Outputs.isUpToDate(output, release, key)) {
                    published.put(release, key);
                    made.add(release);
                } else {
                    takenBack++;
                    assertThat(Outputs.isUpToDate(output, release, published.getOrDefault(release, "none")))
                            .isTrue();
                }
            }
            halfRuns += made.size() == 1 ? 1 : 0;
        }
        next.close();
        assertThat(takenBack).isBetween(10, 2 * KILLED - 3);
        assertThat(halfRuns)
                .as("the first release stays where the second is cut off")
                .isPositive();
    }

    private int publish(String key) throws IOException {
        try (ChildRun child = ChildRun.start(base).ready()) {
            child.run(key, 0);
            return child.steps();
        }
    }

    /** Steps in an order of chance, each as often as the others. */
    private List<Integer> places(int steps) {
        List<Integer> places = new ArrayList<>();
        while (places.size() < KILLED) {
            List<Integer> all =
                    new ArrayList<>(IntStream.rangeClosed(1, steps).boxed().toList());
            Collections.shuffle(all, random);
            places.addAll(all);
        }
        return places;
    }

    /** As the next run does it before anything else; the lock of a run that was killed is free. */
    private void recover() throws IOException {
        Optional<OutputLock> lock = OutputLock.ifFree(output.work(), "the next run");
        assertThat(lock).isPresent();
        try (OutputLock held = lock.get()) {
            output.recover(Assertions::fail);
            assertThat(held.isHeld()).isTrue();
        }
        assertThat(Outputs.below(output.work().home())).containsExactly("first.key", "lock", "second.key");
    }

    private boolean isPublished(String key) throws IOException {
        boolean all = true;
        for (String release : ChildRun.RELEASES) {
            Outputs.assertWhole(output.folder(release));
            all &= Outputs.isUpToDate(output, release, key);
        }
        return all;
    }

    @Test
    void twoRunsAtOnceIntoOneFolderEndWellAndLeaveWholeFoldersOfOneOfThem() throws IOException {
        try (ChildRun one = ChildRun.start(base).ready();
                ChildRun two = ChildRun.start(base).ready()) {
            for (int pair = 0; pair < PAIRS; pair++) {
                String first = "first-" + pair;
                String second = pair % 2 == 0 ? first : "second-" + pair;
                one.run(first, 0);
                two.run(second, 0);
                assertThat(one.steps() + two.steps()).isPositive();

                assertThat(isPublished(first) || isPublished(second)).isTrue();
                assertThat(Outputs.below(output.work().home())).containsExactly("first.key", "lock", "second.key");
            }
        }
    }

    /** A project for the goal itself, with all formats. */
    private Path project(String change) throws IOException {
        Path release = base.resolve("project/src/main/statbrief/tests.yaml");
        Files.createDirectories(release.getParent());
        Files.writeString(release, TestReleases.SMALL + "# " + change + "\n");
        return base.resolve("project");
    }

    private static Process goal(Path project) throws IOException {
        return new ProcessBuilder(Java.shortRun(SmallProject.class.getName(), project.toString()))
                .redirectErrorStream(true)
                .redirectOutput(
                        project.resolve("log-" + project.toFile().list().length).toFile())
                .start();
    }

    @Test
    void theGoalKilledWhileItRendersLeavesWholeFolders() throws IOException, InterruptedException, RunFailedException {
        Path project = project("none");
        new SmallProject(project).render();
        Path outputs = project.resolve("target/statbrief");
        List<String> whole = Outputs.below(outputs);
        int killed = 0;
        while (killed < KILLED_GOALS) {
            project("kill " + killed + " " + random.nextInt());
            killed += killAfter(goal(project), outputs, random.nextInt(whole.size() + 3)) ? 1 : 0;

            Outputs.assertWhole(outputs.resolve("tests"));
            output = new OutputDirectory(outputs);
            try (OutputLock lock =
                    OutputLock.ifFree(output.work(), "the next run").orElseThrow()) {
                output.recover(Assertions::fail);
                assertThat(lock.isHeld()).isTrue();
            }
            assertThat(Outputs.below(outputs)).isEqualTo(whole);
        }
        new SmallProject(project).render();
        Outputs.assertWhole(outputs.resolve("tests"));
    }

    /** Kills a process when it has made so many files and folders; whether it had not ended by then. */
    private static boolean killAfter(Process process, Path outputs, int made) throws IOException, InterruptedException {
        Path home = outputs.resolve(Work.NAME);
        while (process.isAlive() && !hasMade(home, made)) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        boolean alive = process.isAlive();
        process.destroyForcibly().waitFor();
        return alive;
    }

    private static boolean hasMade(Path home, int made) {
        try {
            return Outputs.below(home).stream()
                            .filter(name -> name.startsWith("run-"))
                            .count()
                    > made;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    @Test
    void twoGoalsAtOnceIntoOneFolderEndWell() throws IOException, InterruptedException {
        for (int pair = 0; pair < PAIRS_OF_GOALS; pair++) {
            Path project = project("pair " + pair);
            Process one = goal(project);
            Process two = goal(project);

            assertThat(List.of(one.waitFor(), two.waitFor()))
                    .describedAs(logs(project))
                    .containsExactly(0, 0);
            Outputs.assertWhole(project.resolve("target/statbrief/tests"));
            assertThat(logs(project)).contains("Up to date: ");
        }
    }

    private static String logs(Path project) throws IOException {
        List<String> logs = new ArrayList<>();
        for (Path file : Work.entries(project)) {
            if (Files.isRegularFile(file)) {
                logs.add(Files.readString(file));
            }
        }
        return logs.stream().collect(Collectors.joining("\n"));
    }
}
