package io.github.statbrief.html;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tools that only npm has; the build runs without them. */
public final class Npm {
    private Npm() {}

    /** A file of a package installed below {@code target/npm} of the whole project, or where {@code statbrief.npm} says. */
    public static Optional<Path> file(String name) {
        return Optional.of(Path.of(System.getProperty("statbrief.npm", "../target/npm"), "node_modules", name))
                .filter(Files::exists);
    }
}
