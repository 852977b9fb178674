package io.github.statbrief.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder with one folder of outputs for each release. Outputs are made in a hidden folder beside them and take their place by a move, so a reader never
 * finds half of them and a failure leaves the previous ones as they were.
 */
final class OutputDirectory {
    private final Path directory;
    private final Path work;

    OutputDirectory(Path directory) {
        this.directory = directory;
        this.work = directory.resolve(".statbrief");
    }

    /** Where the outputs of a release stand. */
    Path folder(String release) {
        return directory.resolve(release);
    }

    /** Whether the outputs were made under this key and nobody has changed a file since. */
    boolean isUpToDate(String release, String key) throws IOException {
        Path stamp = stamp(release);
        Path folder = folder(release);
        return Files.exists(stamp)
                && Files.isDirectory(folder)
                && Files.readString(stamp).equals(stampOf(key, folder));
    }

    /** An empty folder in which to make the outputs of a release. */
    Path begin(String release) throws IOException {
        Path fresh = work.resolve(release + ".new");
        delete(fresh);
        return Files.createDirectories(fresh);
    }

    /** Puts the new outputs of a release in the place of the previous ones. */
    void publish(String release, String key) throws IOException {
        Path fresh = work.resolve(release + ".new");
        Path previous = work.resolve(release + ".old");
        Path folder = folder(release);
        String stamp = stampOf(key, fresh);
        delete(previous);
        Files.deleteIfExists(stamp(release));
        boolean replaces = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        if (replaces) {
            move(folder, previous);
        }
        try {
            move(fresh, folder);
        } catch (IOException e) {
            if (replaces) {
                move(previous, folder);
            }
            throw e;
        }
        Files.writeString(stamp(release), stamp);
        delete(previous);
    }

    /** Removes what a run that failed has left in the hidden folder. */
    void discard(String release) throws IOException {
        delete(work.resolve(release + ".new"));
    }

    private Path stamp(String release) {
        return work.resolve(release + ".key");
    }

    private static String stampOf(String key, Path folder) throws IOException {
        return "inputs " + key + "\noutputs " + new Digest().add(folder).hex() + "\n";
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> walk = Files.walk(folder)) {
            deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
