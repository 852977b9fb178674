package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.input.CheckedFile;
import io.github.statbrief.engine.internal.input.ReadRelease;
import io.github.statbrief.engine.internal.input.ReleaseInput;
import io.github.statbrief.engine.internal.output.ManifestFiles;
import io.github.statbrief.query.QuerySource;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ThemeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The examples, rendered as the goal renders them; the first where none is named. */
public final class Example {
    /** The project's own folder; tests run in that of this module. */
    public static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private static final String FIRST = "public-security";

    private static final Map<String, Path> RENDERED = new HashMap<>();

    private Example() {}

    public static ReadRelease read(String name) throws FailedRunException {
        return read(sources(name).resolve(name + ".yaml"));
    }

    private static ReadRelease read(Path release) throws FailedRunException {
        ReleaseInput input = new ReleaseInput(
                Outputs.names(HOME), Optional.empty(), Optional.of(Theme.standard()), QuerySource.none());
        List<ReadRelease> read = new ArrayList<>();
        CheckedFile file = input.read(release, read::add);
        assertThat(read).as("%s", file.problems()).hasSize(1);
        return read.get(0);
    }

    /** Where an example's release file lies, with its data files below. */
    public static Path sources(String name) {
        return HOME.resolve("examples").resolve(name).resolve("src/main/statbrief");
    }

    public static Release release() throws FailedRunException {
        return read(FIRST).release();
    }

    /** Renders into a folder, which is made. */
    public static void render(Path folder) throws FailedRunException, IOException {
        render(FIRST, folder);
    }

    /** Renders one by its name. */
    public static void render(String name, Path folder) throws FailedRunException, IOException {
        render(name, folder, Theme.standard());
    }

    /** The outputs of an example, rendered once for all tests that only read them. */
    public static Path rendered(String name) throws FailedRunException, IOException {
        synchronized (RENDERED) {
            Path outputs = RENDERED.get(name);
            if (outputs == null) {
                outputs = Files.createTempDirectory(Files.createDirectories(Path.of("target")), name);
                render(name, outputs);
                RENDERED.put(name, outputs);
            }
            return outputs;
        }
    }

    /** Renders a release that is no example. */
    public static void render(Path release, Path folder) throws FailedRunException, IOException {
        render(read(release), folder, Theme.standard());
    }

    /** Renders one by its name, with a manifest that is signed if there is a key. */
    public static void renderWithManifest(String name, Path folder, Optional<PrivateKey> key)
            throws FailedRunException, IOException {
        Files.createDirectories(folder);
        new ReleaseRenderer(Theme.standard(), Format.all(), false, line -> {})
                .withManifests(Optional.of(new ManifestFiles(key)))
                .render(read(name), folder);
    }

    private static void render(String name, Path folder, Theme theme) throws FailedRunException, IOException {
        render(read(name), folder, theme);
    }

    private static void render(ReadRelease release, Path folder, Theme theme) throws FailedRunException, IOException {
        Files.createDirectories(folder);
        new ReleaseRenderer(theme, Format.all(), false, line -> {}).render(release, folder);
    }

    /** Renders into the folder that is named, the example that is named, in the theme that is named: for a Java virtual machine of its own. */
    public static void main(String[] arguments) throws FailedRunException, IOException {
        Theme theme = arguments.length < 3 ? Theme.standard() : ThemeReader.read(Path.of(arguments[2]));
        render(arguments.length < 2 ? FIRST : arguments[1], Path.of(arguments[0]), theme);
    }
}
