package io.github.statbrief.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The files that outputs are made from. */
final class Inputs {
    private final List<Path> files;

    Inputs(Collection<Path> files) {
        this.files = List.copyOf(new TreeSet<>(files));
    }

    /** The first of them that would be gone with a folder: it lies there, or a link on the way to it does. */
    Optional<Path> in(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        Path real = folder.toRealPath();
        for (Path file : files) {
            if (needs(file, real)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** The system compares real paths as it compares names: a path in other letters counts where it leads to the same file. */
    private static boolean needs(Path file, Path folder) throws IOException {
        if (Files.exists(file) && file.toRealPath().startsWith(folder)) {
            return true;
        }
        for (Path step = file.toAbsolutePath().normalize(); step.getParent() != null; step = step.getParent()) {
            if (Files.isSymbolicLink(step) && step.getParent().toRealPath().startsWith(folder)) {
                return true;
            }
        }
        return false;
    }
}
