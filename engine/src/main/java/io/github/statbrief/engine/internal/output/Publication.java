package io.github.statbrief.engine.internal.output;

import io.github.statbrief.engine.internal.file.OutputFile;
import io.github.statbrief.engine.internal.file.RefusedInputException;
import io.github.statbrief.engine.internal.input.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The new outputs of one run, made in a separate folder and moved into place, one release after the other. Safe to share
 * between threads that have different releases.
 */
public final class Publication {
    private final Work work;
    private final Disk disk;
    private final Path staging;

    Publication(Work work, Disk disk) {
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
     * Moves the outputs of a release into place; puts the previous ones back on failure.
     *
     * @param release the release's id
     * @param file its file
     * @param inputs the fingerprint of its inputs
     * @param files what was written into its folder, sorted by path
     * @param safeguard decides what may be replaced
     */
    public void publish(String release, Path file, Fingerprint inputs, List<OutputFile> files, Safeguard safeguard)
            throws IOException, RefusedInputException {
        Path made = made(release);
        for (OutputFile each : files) {
            if (!each.isIn(made)) {
                throw new IOException(made + " no longer holds what was written into it; leave " + work.home()
                        + " to the runs that make it");
            }
        }
        disk.write(stamp(release), new Stamp(fromHome(file), inputs, files).text());
        new Swap(work, disk).run(release, made, stamp(release), safeguard, staging);
    }

    /** The path from the hidden folder, so that a project can be moved; the full path on another drive. */
    private String fromHome(Path file) {
        Path full = file.toAbsolutePath().normalize();
        Path home = work.home().toAbsolutePath().normalize();
        Path path = Objects.equals(full.getRoot(), home.getRoot()) ? home.relativize(full) : full;
        return path.toString().replace('\\', '/');
    }

    /**
     * Removes what the run no longer needs of a release.
     *
     * @param release the release's id
     * @param warnings receives a line if something cannot be removed; the next run tries again
     */
    public void discard(String release, Consumer<String> warnings) {
        discard(made(release), warnings);
        discard(stamp(release), warnings);
        discard(Swap.replaced(release, staging), warnings);
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
