package io.github.statbrief.internal.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder whose files a release or theme may name. Paths never leave the folder, whether by {@code ..}, as absolute
 * paths or through links.
 *
 * @param path the folder
 */
public record ConfinedDirectory(Path path) {
    /** The folder of a file. */
    public static Optional<ConfinedDirectory> of(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).map(ConfinedDirectory::new);
    }

    /**
     * Finds a file in the folder.
     *
     * @param name its relative path
     * @return the file; empty if there is none
     * @throws IllegalArgumentException if the path leads out of the folder
     */
    public Optional<Path> find(String name) {
        Path candidate = path.resolve(relative(name));
        if (!Files.exists(candidate)) {
            return Optional.empty();
        }
        if (!holds(candidate)) {
            throw leaves(name);
        }
        return Optional.of(candidate);
    }

    private static Path relative(String name) {
        try {
            Path relative = Path.of(name);
            boolean up = false;
            for (Path step : relative) {
                up |= step.toString().equals("..");
            }
            if (relative.isAbsolute() || up || name.indexOf('\\') >= 0 || name.matches("[A-Za-z]:.*")) {
                throw leaves(name);
            }
            return relative;
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + name + "' is no name of a file", e);
        }
    }

    private boolean holds(Path candidate) {
        try {
            return candidate.toRealPath().startsWith(path.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static IllegalArgumentException leaves(String name) {
        return new IllegalArgumentException(
                "'" + name + "' leads out of the folder; write the name of a file that lies beside this one");
    }
}
