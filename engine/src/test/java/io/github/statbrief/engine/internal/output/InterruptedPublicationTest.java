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

/** Publishes two releases that replace others and one that is new, and stops before each step in turn: by a disk that fails, and by an end of the run. */
class InterruptedPublicationTest {
    private static final List<String> REPLACED = List.of("first", "second");
    private static final List<String> ALL = List.of("added", "first", "second");

    @TempDir
    private Path folder;

    /** A disk that can be told to fail: once, as when it is full, or from a step on, as when the run has come to its end. */
    private static final class FailingDisk extends Disk {
        private final int failing;
        private final boolean forGood;
        private int steps;
        private int lastMove;

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
            lastMove = steps;
            super.move(from, to);
        }

        @Override
        public void delete(Path path) throws IOException {
            step(path);
            super.delete(path);
        }
    }

    private static void publish(Path directory, Disk disk, String key, List<String> releases)
            throws IOException, RefusedInputException {
        OutputDirectory output = new OutputDirectory(directory, disk);
        Publication publication = output.begin();
        try {
            for (String release : releases) {
                Outputs.write(release, key, publication.begin(release));
                Outputs.end(publication, output, release, key);
            }
            publication.publish(releases, Outputs.safeguard(output, releases));
        } finally {
            publication.discard(warning -> {});
        }
    }

    private Path published(int number) throws IOException, RefusedInputException {
        Path directory = folder.resolve("run-" + number);
        publish(directory, new Disk(), "one", REPLACED);
        return directory;
    }

    private static boolean isPublished(Path directory, String release, String key) throws IOException {
        Outputs.assertWhole(directory.resolve(release));
        return Outputs.isUpToDate(new OutputDirectory(directory), release, key);
    }

    private static void assertPrevious(Path directory) throws IOException {
        for (String release : REPLACED) {
            assertThat(isPublished(directory, release, "one")).isTrue();
        }
        assertThat(directory.resolve("added")).doesNotExist();
    }

    private static void assertNothingLeft(Path directory, List<String> releases) throws IOException {
        assertThat(Outputs.below(directory.resolve(Work.NAME)))
                .containsExactlyElementsOf(
                        releases.stream().map(release -> release + Work.STAMP).toList());
    }

    private static FailingDisk counting(Path directory) throws IOException, RefusedInputException {
        FailingDisk disk = new FailingDisk(0, false);
        publish(directory, disk, "two", ALL);
        return disk;
    }

    @Test
    void aStepThatFailsLeavesThePreviousOutputsOfEveryRelease() throws IOException, RefusedInputException {
        int steps = counting(published(0)).steps;
        int failures = 0;
        for (int step = 1; step <= steps; step++) {
            Path directory = published(step);
            FailingDisk disk = new FailingDisk(step, false);
            try {
                publish(directory, disk, "two", ALL);
            } catch (IOException e) {
                failures++;
                assertPrevious(directory);
                new OutputDirectory(directory).recover(Assertions::fail);
                assertPrevious(directory);
                assertNothingLeft(directory, REPLACED);
                continue;
            }
            for (String release : ALL) {
                assertThat(isPublished(directory, release, "two")).isTrue();
            }
        }
        assertThat(failures).isGreaterThan(15);
    }

    @Test
    void aRunThatEndsAtAnyStepIsTakenBackByTheNextOrHasPublishedEverything() throws IOException, RefusedInputException {
        int steps = counting(published(0)).steps;
        int takenBack = 0;
        for (int step = 1; step <= steps; step++) {
            Path directory = published(step);
            try {
                publish(directory, new FailingDisk(step, true), "two", ALL);
            } catch (IOException e) {
                takenBack++;
                new OutputDirectory(directory).recover(Assertions::fail);
                assertPrevious(directory);
                assertNothingLeft(directory, REPLACED);
                continue;
            }
            new OutputDirectory(directory).recover(Assertions::fail);
            for (String release : ALL) {
                assertThat(isPublished(directory, release, "two")).isTrue();
            }
            assertNothingLeft(directory, ALL);
        }
        assertThat(takenBack).isGreaterThan(15);
    }

    @Test
    void aRunThatEndsWhileItTakesBackIsTakenBackItself() throws IOException, RefusedInputException {
        int lastMove = counting(published(0)).lastMove;
        int ended = 0;
        boolean whole = false;
        for (int step = 1; !whole; step++) {
            Path directory = published(step);
            assertThatThrownBy(() -> publish(directory, new FailingDisk(lastMove, true), "two", ALL))
                    .isInstanceOf(IOException.class);
            try {
                new OutputDirectory(directory, new FailingDisk(step, true)).recover(warning -> {});
                whole = true;
            } catch (IOException e) {
                ended++;
            }
            new OutputDirectory(directory).recover(Assertions::fail);
            assertPrevious(directory);
            assertNothingLeft(directory, REPLACED);
        }
        assertThat(ended).isGreaterThan(5);
    }

    @Test
    void aRunThatEndsAtAnyStepHasPublishedEachOfItsNewReleasesWholeOrNotAtAll()
            throws IOException, RefusedInputException {
        FailingDisk counted = new FailingDisk(0, false);
        publishEach(folder.resolve("counted"), counted);
        for (int step = 1; step <= counted.steps; step++) {
            Path directory = folder.resolve("new-" + step);
            try {
                publishEach(directory, new FailingDisk(step, true));
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("no space left");
            }
            new OutputDirectory(directory).recover(Assertions::fail);
            List<String> there = ALL.stream()
                    .filter(release -> Files.exists(directory.resolve(release)))
                    .toList();
            for (String release : there) {
                assertThat(isPublished(directory, release, "one")).isTrue();
            }
            assertNothingLeft(directory, there);
        }
    }

    private static void publishEach(Path directory, Disk disk) throws IOException, RefusedInputException {
        OutputDirectory output = new OutputDirectory(directory, disk);
        Publication publication = output.begin();
        try {
            for (String release : ALL) {
                Outputs.write(release, "one", publication.begin(release));
                Outputs.end(publication, output, release, "one");
                publication.publish(List.of(release), Outputs.safeguard(output, List.of(release)));
                publication.discard(release, warning -> {});
            }
        } finally {
            publication.discard(warning -> {});
        }
    }

    @Test
    void whatSomebodyPutInThePlaceMeanwhileIsNotRemovedToPutTheOldOnesBack() throws IOException, RefusedInputException {
        Path directory = published(0);
        OutputDirectory output = new OutputDirectory(directory);
        Files.createDirectories(output.work().publication());
        Files.move(output.folder("first"), output.work().publication().resolve("first" + Work.PREVIOUS));
        Files.createDirectory(output.folder("first"));
        Files.writeString(output.folder("first").resolve("thesis.txt"), "the only copy");

        assertThatThrownBy(() -> output.recover(Assertions::fail))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("first.old")
                .hasMessageContaining("move one of the two away");
        assertThat(output.folder("first").resolve("thesis.txt")).hasContent("the only copy");
        assertThat(output.work().publication().resolve("first.old/brief.pdf")).hasContent("one");
    }
}
