package io.github.statbrief.engine.internal.output;

import io.github.statbrief.engine.internal.file.RefusedInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Replaces previous outputs with new ones, for all releases or for none. Meanwhile the folder
 * {@link Work#publication()} contains everything needed to undo it; moving that folder into place starts the swap,
 * and moving it away ends it. The next run undoes the swap of an interrupted run.
 */
public final class Swap {
    private final Work work;
    private final Disk disk;

    /**
     * Creates the swap of one output folder.
     *
     * @param work the output folder
     * @param disk changes the disk
     */
    public Swap(Work work, Disk disk) {
        this.work = work;
        this.disk = disk;
    }

    /**
     * Moves outputs into place.
     *
     * @param made the new outputs of each release
     * @param safeguard checks again directly before each move
     * @param staging a folder owned by this run: contains the new stamps
     * @param replaced an empty or a new folder owned by this run: receives what is no longer needed
     */
    public void run(Map<String, Path> made, Safeguard safeguard, Path staging, Path replaced)
            throws IOException, RefusedInputException {
        begin(made, replaced);
        try {
            for (Map.Entry<String, Path> each : made.entrySet()) {
                String release = each.getKey();
                safeguard.check(release);
                Path stamp = Path.of(release + Work.STAMP);
                replace(work.folder(release), work.publication().resolve(release + Work.PREVIOUS), each.getValue());
                replace(work.stamp(release), work.publication().resolve(stamp), staging.resolve(stamp));
            }
            disk.move(work.publication(), replaced);
        } catch (IOException | RefusedInputException | RuntimeException | Error e) {
            try {
                takeBack(staging);
            } catch (IOException | RuntimeException again) {
                e.addSuppressed(again);
            }
            throw e;
        }
    }

    private void replace(Path place, Path previous, Path made) throws IOException {
        if (Disk.isThere(place)) {
            disk.move(place, previous);
        }
        disk.move(made, place);
    }

    /** Records the releases without previous outputs, because nothing else would show that they had none. */
    private void begin(Map<String, Path> made, Path notes) throws IOException {
        disk.create(notes);
        for (String release : made.keySet()) {
            if (!Disk.isThere(work.folder(release))) {
                disk.write(notes.resolve(release + Work.ABSENT), "");
            }
        }
        disk.move(notes, work.publication());
    }

    /**
     * Empties the folder that has received what is no longer needed, if that is notes alone.
     *
     * @param replaced the folder
     * @param releases the releases of the swap
     * @return whether it is empty
     */
    boolean clear(Path replaced, Set<String> releases) {
        try {
            List<Path> notes = Work.entries(replaced);
            if (notes.size() != releases.size()
                    || !notes.stream()
                            .allMatch(note -> Work.release(note, Work.ABSENT).isPresent())) {
                return false;
            }
            for (Path note : notes) {
                disk.delete(note);
            }
            return true;
        } catch (IOException e) {
            return false; // the outputs are in their place; another folder serves the next swap
        }
    }

    /**
     * Undoes a swap that was started and has not ended; does nothing if there is none.
     *
     * @param staging a folder owned by this run, for the new outputs
     */
    public void takeBack(Path staging) throws IOException {
        for (Path note : Work.entries(work.publication())) {
            Optional<String> absent = Work.release(note, Work.ABSENT);
            if (absent.isPresent()) {
                removeNew(absent.get(), staging);
                disk.deleteAll(work.stamp(absent.get()));
                disk.delete(note);
            }
            Optional<String> stamp = Work.release(note, Work.STAMP);
            if (stamp.isPresent()) {
                disk.move(note, work.stamp(stamp.get()));
            }
            Optional<String> previous = Work.release(note, Work.PREVIOUS);
            if (previous.isPresent()) {
                removeNew(previous.get(), staging);
                putBack(note, work.folder(previous.get()));
            }
        }
        disk.deleteAll(work.publication());
    }

    private void removeNew(String release, Path staging) throws IOException {
        if (work.isOurs(release)) {
            disk.create(staging);
            disk.move(work.folder(release), staging.resolve(release + ".taken-back"));
        }
    }

    private void putBack(Path previous, Path folder) throws IOException {
        if (Disk.isThere(folder)) {
            throw new IOException("the previous outputs lie in " + previous + " and cannot be put back, because "
                    + folder + " holds something that no run has made; move one of the two away");
        }
        disk.move(previous, folder);
    }
}
