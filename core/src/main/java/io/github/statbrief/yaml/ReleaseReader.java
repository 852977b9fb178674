package io.github.statbrief.yaml;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.internal.yaml.Problems;
import io.github.statbrief.internal.yaml.YamlDocument;
import io.github.statbrief.internal.yaml.release.DataFiles;
import io.github.statbrief.internal.yaml.release.ReleaseFile;
import io.github.statbrief.internal.yaml.release.SourceTexts;
import io.github.statbrief.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a release from its file; {@code docs/release-format.md} describes the format. */
public final class ReleaseReader {
    private ReleaseReader() {}

    /**
     * Reads a release. Texts of its sources are looked up beside the file.
     *
     * @param file the release file
     * @return the release
     * @throws InvalidReleaseException with every problem of the file, where one of them is an error
     */
    public static Release read(Path file) {
        return read(file, Optional.empty(), Optional.empty(), warning -> {}, input -> {});
    }

    /**
     * Reads a release and hands on what should be looked at.
     *
     * @param file the release file
     * @param warnings takes each warning, in the order of the file; nothing where the release cannot be read, as the exception carries the warnings too
     * @return the release
     * @throws InvalidReleaseException with every problem of the file, where one of them is an error
     */
    public static Release read(Path file, Consumer<Problem> warnings) {
        return read(file, Optional.empty(), Optional.empty(), warnings, input -> {});
    }

    /**
     * Reads a release whose source texts lie in a folder of their own.
     *
     * @param file the release file
     * @param sources the folder in which texts are looked up that do not lie beside the file
     * @param warnings takes each warning, in the order of the file
     * @return the release
     * @throws InvalidReleaseException with every problem of the file, where one of them is an error
     */
    public static Release read(Path file, Path sources, Consumer<Problem> warnings) {
        return read(file, Optional.of(sources), Optional.empty(), warnings, input -> {});
    }

    /**
     * Reads a release that is to be rendered: says of every text that the theme cannot set where it stands, and tells of which files the release is made, so that a
     * caller does not overwrite them.
     *
     * @param file the release file
     * @param sources the folder in which texts are looked up that do not lie beside the file
     * @param theme the theme in which the release will be rendered, where that is known
     * @param warnings takes each warning, in the order of the file
     * @param inputs takes the path of each source text and data file that is opened
     * @return the release
     * @throws InvalidReleaseException with every problem of the file, where one of them is an error
     */
    public static Release read(
            Path file,
            Optional<Path> sources,
            Optional<Theme> theme,
            Consumer<Problem> warnings,
            Consumer<Path> inputs) {
        Problems problems = new Problems(file.toString());
        Optional<Release> release = YamlDocument.read(file, problems)
                .flatMap(document -> new ReleaseFile(
                                document,
                                problems,
                                theme,
                                new SourceTexts(file, sources, inputs),
                                new DataFiles(file, inputs))
                        .read());
        List<Problem> found = problems.inOrder();
        if (problems.hasErrors() || release.isEmpty()) {
            throw new InvalidReleaseException(found);
        }
        found.forEach(warnings);
        return release.get();
    }
}
