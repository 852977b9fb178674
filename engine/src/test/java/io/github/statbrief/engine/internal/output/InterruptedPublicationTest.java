package io.github.statbrief.engine.internal.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.engine.Outputs;
import io.github.statbrief.engine.internal.file.RefusedInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishes a release that replaces another and one that is new, and stops before each step in turn: by a disk that fails, and by an end of the run. */
class InterruptedPublicationTest {
    private static final String REPLACED = "replaced";
    private static final List<String> ALL = List.of(REPLACED, "added");

    @TempDir
    private Path folder;

    /** A disk that can be told to fail: once, as when it is full, or from a step on, as when the run has come to its end. */
    private static final class FailingDisk extends Disk {
        private final int failing;
        private final boolean forGood;
        private int steps;

        FailingDisk(int failing, boolean forGood) {
            this.failing = failing;
            this.forGood = forGood;
        }

        private void step(Path path) throws IOException {
            steps++;
            if (steps == failing || (forGood && steps > failing)) {
                throw new IOException("no space left on device for " + path);
            }
        }

        @Override
        public void create(Path path) throws IOException {
            step(path);
            super.create(path);
        }

        @Override
        public void write(Path file, String text) throws IOException {
            step(file);
            super.write(file, text);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            step(to);
            super.move(from, to);
        }

        @Override
        public void delete(Path path) throws IOException {
            step(path);
            super.delete(path);
        }
    }

    private static void publish(Path directory, Disk disk, String key, String... releases)
            throws IOException, RefusedInputException {
        OutputDirectory output = new OutputDirectory(directory, disk);
        Publication publication = output.begin();
        try {
            for (String release : releases) {
                Outputs.publish(publication, output, release, key);
                publication.discard(release, warning -> {});
            }
        } finally {
            publication.discard(warning -> {});
        }
    }

    private static void publishAll(Path directory, Disk disk) throws IOException, RefusedInputException {
        publish(directory, disk, "two", ALL.toArray(String[]::new));
    }

    private Path published(int number) throws IOException, RefusedInputException {
        Path directory = folder.resolve("run-" + number);
        publish(directory, new Disk(), "one", REPLACED);
        return directory;
    }

    private static FailingDisk counting(Path directory) throws IOException, RefusedInputException {
        FailingDisk disk = new FailingDisk(0, false);
        publishAll(directory, disk);
        return disk;
    }

    private static boolean isPublished(Path directory, String release, String key) throws IOException {
        return Files.exists(directory.resolve(release))
                && Outputs.isUpToDate(new OutputDirectory(directory), release, key);
    }

    /** The release that replaces another is the old or the new one, the added one is there or not, and all are whole. */
    private static void assertWhole(Path directory) throws IOException {
        for (String release : ALL) {
            if (Files.exists(directory.resolve(release))) {
                Outputs.assertWhole(directory.resolve(release));
            }
        }
        assertThat(isPublished(directory, REPLACED, "one") || isPublished(directory, REPLACED, "two"))
                .isTrue();
        assertThat(isPublished(directory, "added", "two") || Files.notExists(directory.resolve("added")))
                .isTrue();
    }

    /** Nothing but stamps; one without a folder means nothing. */
    private static void assertNothingLeft(Path directory) throws IOException {
        assertThat(ALL.stream().map(release -> release + Work.STAMP).toList())
                .containsAll(Outputs.below(directory.resolve(Work.NAME)));
    }

    @Test
    void aStepThatFailsLeavesThePreviousOutputsOrTheNewOnes() throws IOException, RefusedInputException {
        int steps = counting(published(0)).steps;
        int failures = 0;
        for (int step = 1; step <= steps; step++) {
            Path directory = published(step);
            try {
                publishAll(directory, new FailingDisk(step, false));
                assertThat(isPublished(directory, REPLACED, "two") && isPublished(directory, "added", "two"))
                        .isTrue();
            } catch (IOException e) {
                failures++;
            }
            assertWhole(directory);
            new OutputDirectory(directory).recover(Assertions::fail);
            assertWhole(directory);
            assertNothingLeft(directory);
        }
        assertThat(failures).isGreaterThan(6);
    }

    @Test
    void aRunThatEndsAtAnyStepIsTakenBackByTheNextOrHasPublishedEverything() throws IOException, RefusedInputException {
        int steps = counting(published(0)).steps;
        int takenBack = 0;
        for (int step = 1; step <= steps; step++) {
            Path directory = published(step);
            try {
                publishAll(directory, new FailingDisk(step, true));
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("no space left");
            }
            new OutputDirectory(directory).recover(Assertions::fail);
            assertWhole(directory);
            assertNothingLeft(directory);
            takenBack += isPublished(directory, REPLACED, "one") ? 1 : 0;

            publishAll(directory, new Disk());
            assertThat(isPublished(directory, REPLACED, "two") && isPublished(directory, "added", "two"))
                    .isTrue();
        }
        assertThat(takenBack).isGreaterThan(4);
    }

    @Test
    void aRunThatEndsWhileItTakesBackIsTakenBackItself() throws IOException, RefusedInputException {
        int ended = 0;
        boolean whole = false;
        for (int step = 1; !whole; step++) {
            Path directory = published(step);
            OutputDirectory output = new OutputDirectory(directory, new FailingDisk(step, true));
            Files.move(directory.resolve(REPLACED), output.work().previous(REPLACED));
            Outputs.write(REPLACED, "two", directory.resolve(REPLACED));
            try {
                output.recover(warning -> {});
                whole = true;
            } catch (IOException e) {
                ended++;
            }
            new OutputDirectory(directory).recover(Assertions::fail);
            assertThat(isPublished(directory, REPLACED, "one")).isTrue();
            assertWhole(directory);
            assertNothingLeft(directory);
        }
        assertThat(ended).isGreaterThan(2);
    }

    @Test
    void whatSomebodyPutInThePlaceMeanwhileIsNotRemovedToPutTheOldOnesBack() throws IOException, RefusedInputException {
        Path directory = published(0);
        OutputDirectory output = new OutputDirectory(directory);
        Files.move(output.folder(REPLACED), output.work().previous(REPLACED));
        Files.createDirectory(output.folder(REPLACED));
        Files.writeString(output.folder(REPLACED).resolve("thesis.txt"), "the only copy");

        assertThatThrownBy(() -> output.recover(Assertions::fail))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("replaced.old")
                .hasMessageContaining("move one of the two away");
        assertThat(output.folder(REPLACED).resolve("thesis.txt")).hasContent("the only copy");
        assertThat(output.work().previous(REPLACED).resolve("brief.pdf")).hasContent("one");
    }
}
