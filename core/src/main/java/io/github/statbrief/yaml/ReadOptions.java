package io.github.statbrief.yaml;

import io.github.statbrief.Problem;
import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.theme.Theme;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** How a release is read. Immutable; start at {@link #standard()}. */
public final class ReadOptions {
    private static final ReadOptions STANDARD = new ReadOptions(
            "release.yaml", Optional.empty(), Optional.empty(), Optional.empty(), warning -> {}, input -> {});

    private final String name;
    private final Optional<Path> folder;
    private final Optional<Path> sources;
    private final Optional<Theme> theme;
    private final Consumer<Problem> warnings;
    private final Consumer<Path> inputs;

    private ReadOptions(
            String name,
            Optional<Path> folder,
            Optional<Path> sources,
            Optional<Theme> theme,
            Consumer<Problem> warnings,
            Consumer<Path> inputs) {
        this.name = name;
        this.folder = folder;
        this.sources = sources;
        this.theme = theme;
        this.warnings = warnings;
        this.inputs = inputs;
    }

    /** Files are looked up beside the release file, warnings are dropped. */
    public static ReadOptions standard() {
        return STANDARD;
    }

    /**
     * Names a release that does not come from a file.
     *
     * @param name what problems call it in the place of its file; {@code release.yaml} unless told
     * @return the options
     */
    public ReadOptions withName(String name) {
        return new ReadOptions(Arguments.given("name", name), folder, sources, theme, warnings, inputs);
    }

    /**
     * Tells where the data files and source texts lie of a release that does not come from a file. Without a folder it cannot name any.
     *
     * @param folder the folder; no name in the release leads out of it
     * @return the options
     */
    public ReadOptions withFolder(Path folder) {
        return new ReadOptions(name, Optional.of(Arguments.given("folder", folder)), sources, theme, warnings, inputs);
    }

    /**
     * Tells where source texts are looked up that do not lie beside the release.
     *
     * @param sources the folder
     * @return the options
     */
    public ReadOptions withSources(Path sources) {
        return new ReadOptions(name, folder, Optional.of(Arguments.given("sources", sources)), theme, warnings, inputs);
    }

    /**
     * Names the theme in which the release will be rendered, so that every text that its fonts cannot set is reported where it stands.
     *
     * @param theme the theme
     * @return the options
     */
    public ReadOptions withTheme(Theme theme) {
        return new ReadOptions(name, folder, sources, Optional.of(Arguments.given("theme", theme)), warnings, inputs);
    }

    /**
     * Hands on warnings.
     *
     * @param warnings takes each, in the order of the file; nothing where the release cannot be read, as the exception carries the warnings too
     * @return the options
     */
    public ReadOptions withWarnings(Consumer<Problem> warnings) {
        return new ReadOptions(name, folder, sources, theme, Arguments.given("warnings", warnings), inputs);
    }

    /**
     * Tells of which files a release is made, so that a caller does not overwrite them.
     *
     * @param inputs takes the path of each source text and data file that is opened
     * @return the options
     */
    public ReadOptions withInputs(Consumer<Path> inputs) {
        return new ReadOptions(name, folder, sources, theme, warnings, Arguments.given("inputs", inputs));
    }

    String name() {
        return name;
    }

    /** The path that a release would have as a file, beside which its files are looked up. */
    Optional<Path> origin() {
        return folder.map(of -> of.resolve(name));
    }

    Optional<Path> sources() {
        return sources;
    }

    Optional<Theme> theme() {
        return theme;
    }

    Consumer<Problem> warnings() {
        return warnings;
    }

    Consumer<Path> inputs() {
        return inputs;
    }
}
