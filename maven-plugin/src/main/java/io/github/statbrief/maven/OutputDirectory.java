package io.github.statbrief.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The folder with one folder of outputs for each release. Outputs are made in a hidden folder beside them and moved
 * into place, so that readers never find half of them and a failure leaves the previous ones unchanged. Only a run
 * that holds the {@link OutputLock} changes the folder.
 */
final class OutputDirectory {
    private final Work work;
    private final Disk disk;

    OutputDirectory(Path directory) {
        this(directory, new Disk());
    }

    OutputDirectory(Path directory, Disk disk) {
        this.work = new Work(directory.toAbsolutePath().normalize());
        this.disk = disk;
    }

    /** The names in the folder. */
    Work work() {
        return work;
    }

    /** The folder that holds the folders of all releases. */
    Path directory() {
        return work.directory();
    }

    /** The folder of a release's outputs. */
    Path folder(String release) {
        return work.folder(release);
    }

    /** Whether the outputs were made with this key and no file has changed since. */
    boolean isUpToDate(String release, String key) throws IOException {
        Optional<Stamp> stamp = Stamp.read(work.stamp(release));
        return stamp.isPresent()
                && stamp.get().key().equals(key)
                && Files.isDirectory(folder(release))
                && stamp.get().describes(folder(release));
    }

    /** The files that others have put into a folder of outputs; empty if it is unknown what the run wrote. */
    List<String> added(String release) throws IOException {
        Optional<Stamp> stamp = Stamp.read(work.stamp(release));
        if (stamp.isEmpty() || !Files.isDirectory(folder(release))) {
            return List.of();
        }
        Set<String> written = stamp.get().files().stream().map(OutputFile::path).collect(Collectors.toSet());
        return OutputFile.in(folder(release)).stream()
                .map(OutputFile::path)
                .filter(path -> !written.contains(path))
                .toList();
    }

    /** Starts new outputs. */
    Publication begin() {
        return new Publication(work, disk);
    }

    /**
     * Cleans up after an interrupted run: restores the previous outputs and removes everything else it left.
     *
     * @param warnings receives a line for each file that cannot be removed
     */
    void recover(Consumer<String> warnings) throws IOException {
        new Swap(work, disk).takeBack(work.staging());
        for (Path left : Work.entries(work.home())) {
            Optional<String> release = Work.release(left, Work.PREVIOUS);
            if (release.isPresent() && !Disk.isThere(folder(release.get()))) {
                disk.move(left, folder(release.get()));
            } else if (release.isPresent()) {
                remove(left, warnings);
            }
        }
        for (Path left : work.unfinished()) {
            remove(left, warnings);
        }
    }

    private void remove(Path left, Consumer<String> warnings) {
        try {
            disk.deleteAll(left);
        } catch (IOException | RuntimeException e) {
            warnings.accept("What an earlier run has left cannot be removed from " + left + ": " + e);
        }
    }
}
