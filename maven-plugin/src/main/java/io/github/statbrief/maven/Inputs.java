package io.github.statbrief.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The input files of outputs. */
final class Inputs {
    private final List<Path> files;

    Inputs(Collection<Path> files) {
        this.files = List.copyOf(new TreeSet<>(files));
    }

    /** The first input that would be lost with a folder, because it or a link leading to it is inside. */
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

    /**
     * Whether a file is inside a folder. Compares real paths by the file system's rules, so a path in other letter
     * case counts if it leads to the same file.
     */
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
