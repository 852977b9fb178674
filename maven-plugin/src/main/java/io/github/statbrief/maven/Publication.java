package io.github.statbrief.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The new outputs of one run, made in a separate folder and then moved into place together or not at all. Used once.
 */
final class Publication {
    private final Work work;
    private final Disk disk;
    private final Path staging;
    private final Map<String, Stamp> stamps = new LinkedHashMap<>();

    Publication(Work work, Disk disk) {
        this.work = work;
        this.disk = disk;
        this.staging = work.staging();
    }

    /** Creates an empty folder for the outputs of a release. */
    Path begin(String release) throws IOException {
        Path folder = made(release);
        disk.create(folder);
        return folder;
    }

    /** Records the files and the key of a finished release; only these files are published. */
    void end(String release, String key) throws IOException {
        stamps.put(release, new Stamp(key, OutputFile.in(made(release))));
    }

    /** The releases with complete outputs, in the order in which they were made. */
    List<String> releases() {
        return List.copyOf(stamps.keySet());
    }

    /**
     * Moves the outputs into place; restores the previous ones on failure.
     *
     * @param safeguard decides what may be replaced
     */
    void publish(Safeguard safeguard) throws IOException, InvalidInputException {
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
    void discard(Consumer<String> warnings) {
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
