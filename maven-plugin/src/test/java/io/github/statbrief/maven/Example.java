package io.github.statbrief.maven;

import io.github.statbrief.Release;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ThemeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The examples, rendered as the goal renders them; the first where none is named. */
final class Example {
    /** The project's own folder; tests run in that of this module. */
    static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private static final String FIRST = "public-security";

    private Example() {}

    static ReadRelease read(String name) throws InvalidInputException, FailedRunException {
        Path project = HOME.resolve("examples").resolve(name);
        ReleaseFiles files = new ReleaseFiles(project);
        ReleaseInput input = new ReleaseInput(files, Optional.empty(), ThemeInput.standard(files));
        return input.read(List.of(sources(name).resolve(name + ".yaml"))).get(0);
    }

    /** Where an example's release file lies, with its data files below. */
    static Path sources(String name) {
        return HOME.resolve("examples").resolve(name).resolve("src/main/statbrief");
    }

    static Release release() throws InvalidInputException, FailedRunException {
        return read(FIRST).release();
    }

    /** Renders into a folder, which is made. */
    static void render(Path folder) throws InvalidInputException, FailedRunException, IOException {
        render(FIRST, folder);
    }

    /** Renders one by its name. */
    static void render(String name, Path folder) throws InvalidInputException, FailedRunException, IOException {
        render(name, folder, Theme.standard());
    }

    private static void render(String name, Path folder, Theme theme)
            throws InvalidInputException, FailedRunException, IOException {
        Files.createDirectories(folder);
        new ReleaseRenderer(theme, false, line -> {}).render(read(name), folder);
    }

    /** Renders into the folder that is named, the example that is named, in the theme that is named: for a Java virtual machine of its own. */
    public static void main(String[] arguments) throws InvalidInputException, FailedRunException, IOException {
        Theme theme = arguments.length < 3 ? Theme.standard() : ThemeReader.read(Path.of(arguments[2]));
        render(arguments.length < 2 ? FIRST : arguments[1], Path.of(arguments[0]), theme);
    }
}
