package io.github.statbrief.engine.internal.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every step by which publishing changes an output folder, one method each, so that a test can stop a run before any
 * of them.
 */
public class Disk {
    public void create(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    public void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
    }

    /** Moves a file or folder atomically, so that no reader finds half of it. */
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes a file or an empty folder. */
    public void delete(Path path) throws IOException {
        Files.delete(path);
    }

    /** Deletes a file, or a folder with all its content; does nothing if it does not exist. */
    public final void deleteAll(Path path) throws IOException {
        if (!isThere(path)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> walk = Files.walk(path)) {
            deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : deepestFirst) {
            delete(each);
        }
    }

    /** Whether a file, folder or link exists, including a broken link. */
    public static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
