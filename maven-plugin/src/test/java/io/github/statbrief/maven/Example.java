package io.github.statbrief.maven;

import io.github.statbrief.Release;
import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The first example, rendered as the goal renders it. */
final class Example {
    /** The project's own folder; tests run in that of this module. */
    static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private static final Path PROJECT = HOME.resolve("examples/public-security");

    private Example() {}

    static ReadRelease read() throws InvalidInputException {
        ReleaseInput input = new ReleaseInput(new ReleaseFiles(PROJECT), Optional.empty());
        return input.read(List.of(PROJECT.resolve("src/main/statbrief/public-security.yaml")))
                .get(0);
    }

    static Release release() throws InvalidInputException {
        return read().release();
    }

    /** Renders into a folder, which is made. */
    static void render(Path folder) throws InvalidInputException, IOException {
        Files.createDirectories(folder);
        new ReleaseRenderer(Theme.standard(), line -> {}).render(read(), folder);
    }

    /** Renders into the folder that is named: for a Java virtual machine of its own. */
    public static void main(String[] arguments) throws InvalidInputException, IOException {
        render(Path.of(arguments[0]));
    }
}
