package io.github.statbrief.engine.internal.output;

import io.github.statbrief.engine.internal.file.OutputFile;
import io.github.statbrief.engine.internal.file.RefusedInputException;
import io.github.statbrief.engine.internal.input.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The new outputs of one run, made in a separate folder and then moved into place: one release after the other, or
 * several together or not at all. Safe to share between threads.
 */
public final class Publication {
    private final Work work;
    private final Disk disk;
    private final Path staging;
    private final Map<String, Stamp> stamps = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Map<String, Path> replaced = Collections.synchronizedMap(new HashMap<>());

    /** An empty folder for the notes of the next swap: many a file system removes folders slowly. */
    private Optional<Path> spare = Optional.empty();

    private int swaps;

    public Publication(Work work, Disk disk) {
        this.work = work;
        this.disk = disk;
        this.staging = work.staging();
    }

    /** Creates an empty folder for the outputs of a release. */
    public Path begin(String release) throws IOException {
        Path folder = made(release);
        disk.create(folder);
        return folder;
    }

    /**
     * Records the files and the inputs of a finished release; only these files are published.
     *
     * @param release the release's id
     * @param file its file
     * @param inputs the fingerprint of its inputs
     */
    public void end(String release, Path file, Fingerprint inputs) throws IOException {
        stamps.put(release, new Stamp(fromHome(file), inputs, OutputFile.in(made(release))));
    }

    /** The path from the hidden folder, so that a project can be moved; the full path on another drive. */
    private String fromHome(Path file) {
        Path full = file.toAbsolutePath().normalize();
        Path home = work.home().toAbsolutePath().normalize();
        Path path = Objects.equals(full.getRoot(), home.getRoot()) ? home.relativize(full) : full;
        return path.toString().replace('\\', '/');
    }

    /**
     * Moves the outputs of finished releases into place together; restores the previous ones on failure.
     *
     * @param releases the releases
     * @param safeguard decides what may be replaced
     */
    public void publish(List<String> releases, Safeguard safeguard) throws IOException, RefusedInputException {
        Map<String, Path> made = new LinkedHashMap<>();
        for (String release : releases) {
            Stamp stamp = Objects.requireNonNull(stamps.remove(release), "end() comes first");
            Path folder = made(release);
            if (!stamp.describes(folder)) {
                throw new IOException(folder + " no longer holds what was written into it; leave " + work.home()
                        + " to the runs that make it");
            }
            disk.write(stamp(release), stamp.text());
            made.put(release, folder);
        }
        if (!made.isEmpty()) {
            swap(made, safeguard);
        }
    }

    /** One at a time, because a swap that is interrupted is undone as the only one. */
    private synchronized void swap(Map<String, Path> made, Safeguard safeguard)
            throws IOException, RefusedInputException {
        Path notes = spare.orElseGet(() -> staging.resolve("replaced-" + swaps++));
        spare = Optional.empty();
        Swap swap = new Swap(work, disk);
        swap.run(made, safeguard, staging, notes);
        if (swap.clear(notes, made.keySet())) {
            spare = Optional.of(notes);
        } else {
            replaced.put(made.keySet().iterator().next(), notes);
        }
    }

    /**
     * Removes what the run no longer needs of a release.
     *
     * @param release the release's id
     * @param warnings receives a line if something cannot be removed; the next run tries again
     */
    public void discard(String release, Consumer<String> warnings) {
        stamps.remove(release);
        discard(made(release), warnings);
        discard(stamp(release), warnings);
        Optional.ofNullable(replaced.remove(release)).ifPresent(folder -> discard(folder, warnings));
    }

    /**
     * Removes everything that the run no longer needs.
     *
     * @param warnings receives a line if something cannot be removed; the next run tries again
     */
    public void discard(Consumer<String> warnings) {
        discard(staging, warnings);
    }

    private void discard(Path path, Consumer<String> warnings) {
        try {
            disk.deleteAll(path);
        } catch (IOException | RuntimeException e) {
            warnings.accept("What this run no longer needs cannot be removed from " + path + ": " + e);
        }
    }

    private Path made(String release) {
        return staging.resolve("made").resolve(release);
    }

    private Path stamp(String release) {
        return staging.resolve(release + Work.STAMP);
    }
}
