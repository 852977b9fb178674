package io.github.statbrief.engine.internal.output;

import io.github.statbrief.engine.internal.file.OutputFile;
import io.github.statbrief.engine.internal.input.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
public final class OutputDirectory {
    private final Work work;
    private final Disk disk;

    public OutputDirectory(Path directory) {
        this(directory, new Disk());
    }

    public OutputDirectory(Path directory, Disk disk) {
        this.work = new Work(directory.toAbsolutePath().normalize());
        this.disk = disk;
    }

    /** The names in the folder. */
    public Work work() {
        return work;
    }

    /** The folder that holds the folders of all releases. */
    public Path directory() {
        return work.directory();
    }

    /** The folder of a release's outputs. */
    public Path folder(String release) {
        return work.folder(release);
    }

    /**
     * Why the outputs of a release are out of date; empty if they were made from these inputs and no file has changed
     * since.
     */
    public Optional<String> outdated(String release, Fingerprint inputs) throws IOException {
        Optional<Stamp> stamp = Stamp.read(work.stamp(release));
        if (stamp.isEmpty() || !Files.isDirectory(folder(release))) {
            return Optional.of("it has no outputs yet");
        }
        List<String> changes = inputs.changesSince(stamp.get().inputs());
        if (!changes.isEmpty()) {
            return Optional.of("changed: " + String.join(", ", changes));
        }
        List<OutputFile> found = OutputFile.in(folder(release));
        List<OutputFile> other = new ArrayList<>(stamp.get().files());
        other.removeAll(found);
        found.stream().filter(each -> !stamp.get().files().contains(each)).forEach(other::add);
        return other.isEmpty()
                ? Optional.empty()
                : Optional.of("not as it was written: " + other.get(0).path());
    }

    /**
     * The releases whose outputs lie here though their release file is gone or makes other releases by now. What a file
     * with errors would make is unknown, so nothing of it is gone.
     *
     * @param releases the ids of the releases of this run
     * @param withoutErrors the files of this run in which there is no error
     */
    public List<String> gone(Set<String> releases, Set<Path> withoutErrors) throws IOException {
        Set<Path> read = withoutErrors.stream()
                .map(file -> file.toAbsolutePath().normalize())
                .collect(Collectors.toSet());
        List<String> gone = new ArrayList<>();
        for (Path entry : Work.entries(work.home())) {
            Optional<String> release = Work.release(entry, Work.STAMP).filter(each -> !releases.contains(each));
            Optional<Stamp> stamp = release.isPresent() ? Stamp.read(entry) : Optional.empty();
            if (release.isPresent() && stamp.isPresent() && work.isOurs(release.get())) {
                Path file = work.home().resolve(stamp.get().release()).normalize();
                if (Files.notExists(file) || read.contains(file)) {
                    gone.add(release.get());
                }
            }
        }
        return gone;
    }

    /** Removes the outputs of a release that is gone. */
    public void remove(String release) throws IOException {
        Path staging = work.staging();
        disk.create(staging);
        disk.move(folder(release), staging.resolve(release));
        disk.delete(work.stamp(release));
        disk.deleteAll(staging);
    }

    /** The files that others have put into a folder of outputs; empty if it is unknown what the run wrote. */
    public List<String> added(String release) throws IOException {
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
    public Publication begin() {
        return new Publication(work, disk);
    }

    /**
     * Cleans up after an interrupted run: restores the previous outputs and removes everything else it left.
     *
     * @param warnings receives a line for each file that cannot be removed
     */
    public void recover(Consumer<String> warnings) throws IOException {
        Path staging = work.staging();
        for (Path left : Work.entries(work.home())) {
            Optional<String> release = Work.release(left, Work.PREVIOUS);
            if (release.isPresent()) {
                new Swap(work, disk).recover(release.get(), staging);
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
