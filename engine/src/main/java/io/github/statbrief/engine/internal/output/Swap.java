package io.github.statbrief.engine.internal.output;

import io.github.statbrief.engine.internal.file.RefusedInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Replaces the previous outputs of a release with new ones. They lie in the hidden folder until the new ones and their
 * stamp are in place, and go back if a step fails; the next run does so if this one is interrupted. Swaps of different
 * releases share nothing, so several threads may swap at the same time.
 */
final class Swap {
    private final Work work;
    private final Disk disk;

    /**
     * Creates the swap of one output folder.
     *
     * @param work the output folder
     * @param disk changes the disk
     */
    Swap(Work work, Disk disk) {
        this.work = work;
        this.disk = disk;
    }

    /**
     * Moves outputs into place.
     *
     * @param release the release's id
     * @param made its new outputs
     * @param stamp their stamp
     * @param safeguard checks again directly before the move
     * @param staging a folder owned by this run: receives what is no longer needed
     */
    void run(String release, Path made, Path stamp, Safeguard safeguard, Path staging)
            throws IOException, RefusedInputException {
        safeguard.check(release);
        if (Disk.isThere(work.folder(release))) {
            replace(release, made, stamp, staging);
        } else {
            add(release, made, stamp);
        }
    }

    /** The stamp comes first: without a folder it means nothing, and a folder without it would count as unfinished. */
    private void add(String release, Path made, Path stamp) throws IOException {
        record(release, stamp);
        try {
            disk.move(made, work.folder(release));
        } catch (IOException | RuntimeException | Error e) {
            also(e, () -> disk.delete(work.stamp(release)));
            throw e;
        }
    }

    private void replace(String release, Path made, Path stamp, Path staging) throws IOException {
        Path previous = work.previous(release);
        disk.move(work.folder(release), previous);
        try {
            disk.move(made, work.folder(release));
            record(release, stamp);
        } catch (IOException | RuntimeException | Error e) {
            also(e, () -> putBack(release, staging));
            throw e;
        }
        remove(release, staging);
    }

    /** Moves a stamp into place; a folder of its name is no stamp. */
    private void record(String release, Path stamp) throws IOException {
        Path place = work.stamp(release);
        if (Files.isDirectory(place)) {
            disk.deleteAll(place);
        }
        disk.move(stamp, place);
    }

    /** Moves the previous outputs away, if it can be done; the new ones are in their place, and the next run tries again. */
    private void remove(String release, Path staging) {
        try {
            disk.create(staging);
            disk.move(work.previous(release), replaced(release, staging));
        } catch (IOException e) {
            // a note would only say what the next run mends
        }
    }

    /** Where a run keeps the replaced outputs of a release until it has removed them. */
    static Path replaced(String release, Path staging) {
        return staging.resolve(release + Work.PREVIOUS);
    }

    /** A step that undoes another. */
    private interface Undoing {
        void run() throws IOException;
    }

    private static void also(Throwable failure, Undoing undoing) {
        try {
            undoing.run();
        } catch (IOException | RuntimeException again) {
            failure.addSuppressed(again);
        }
    }

    /**
     * Puts the previous outputs of an interrupted swap back, unless the new ones and their stamp are in place.
     *
     * @param release the release's id
     * @param staging a folder owned by this run, for what is removed
     */
    void recover(String release, Path staging) throws IOException {
        Optional<Stamp> stamp = Stamp.read(work.stamp(release));
        if (work.isOurs(release) && stamp.isPresent() && stamp.get().describes(work.folder(release))) {
            remove(release, staging);
        } else {
            putBack(release, staging);
        }
    }

    private void putBack(String release, Path staging) throws IOException {
        Path folder = work.folder(release);
        if (work.isOurs(release)) {
            disk.create(staging);
            disk.move(folder, staging.resolve(release + ".taken-back"));
        } else if (Disk.isThere(folder)) {
            throw new IOException("the previous outputs lie in " + work.previous(release)
                    + " and cannot be put back, because " + folder
                    + " holds something that no run has made; move one of the two away");
        }
        disk.move(work.previous(release), folder);
    }
}
