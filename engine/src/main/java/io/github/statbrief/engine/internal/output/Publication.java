package io.github.statbrief.engine.internal.output;

import io.github.statbrief.engine.internal.file.OutputFile;
import io.github.statbrief.engine.internal.file.RefusedInputException;
import io.github.statbrief.engine.internal.input.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The new outputs of one run, made in a separate folder and then moved into place together or not at all. Used once.
 */
public final class Publication {
    private final Work work;
    private final Disk disk;
    private final Path staging;
    private final Map<String, Stamp> stamps = new LinkedHashMap<>();

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

    /** The releases with complete outputs, in the order in which they were made. */
    public List<String> releases() {
        return List.copyOf(stamps.keySet());
    }

    /**
     * Moves the outputs into place; restores the previous ones on failure.
     *
     * @param safeguard decides what may be replaced
     */
    public void publish(Safeguard safeguard) throws IOException, RefusedInputException {
        Map<String, Path> made = new LinkedHashMap<>();
        for (Map.Entry<String, Stamp> each : stamps.entrySet()) {
            Path folder = made(each.getKey());
            if (!each.getValue().describes(folder)) {
                throw new IOException(folder + " no longer holds what was written into it; leave " + work.home()
                        + " to the runs that make it");
            }
            disk.write(
                    staging.resolve(each.getKey() + Work.STAMP), each.getValue().text());
            made.put(each.getKey(), folder);
        }
        if (!made.isEmpty()) {
            new Swap(work, disk).run(made, safeguard, staging);
        }
    }

    /**
     * Removes everything that the run no longer needs.
     *
     * @param warnings receives a line if something cannot be removed; the next run tries again
     */
    public void discard(Consumer<String> warnings) {
        try {
            disk.deleteAll(staging);
        } catch (IOException | RuntimeException e) {
            warnings.accept("What this run no longer needs cannot be removed from " + staging + ": " + e);
        }
    }

    private Path made(String release) {
        return staging.resolve("made").resolve(release);
    }
}
