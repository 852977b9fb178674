package io.github.statbrief.yaml;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.internal.check.CheckedRelease;
import io.github.statbrief.internal.yaml.Problems;
import io.github.statbrief.internal.yaml.YamlDocument;
import io.github.statbrief.internal.yaml.release.DataFiles;
import io.github.statbrief.internal.yaml.release.ReleaseFile;
import io.github.statbrief.internal.yaml.release.SourceTexts;
import io.github.statbrief.outline.Outline;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads a release from its file, or from text that an application has; {@code docs/release-format.md} describes the format. Whatever is wrong is found at once, with
 * its line and column.
 */
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
        return read(file, ReadOptions.standard());
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
        return read(file, ReadOptions.standard().withWarnings(warnings));
    }

    /**
     * Reads a release.
     *
     * @param file the release file
     * @param options how it is read
     * @return the release
     * @throws InvalidReleaseException with every problem of the file, where one of them is an error
     */
    public static Release read(Path file, ReadOptions options) {
        return checked(file, options).release();
    }

    /**
     * Reads a release from its text.
     *
     * @param text the text, as it would stand in the file
     * @param options how it is read; {@link ReadOptions#withFolder} where it names data files or source texts
     * @return the release
     * @throws InvalidReleaseException with every problem of the text, where one of them is an error
     */
    public static Release read(String text, ReadOptions options) {
        Arguments.given("text", text);
        return checked(problems -> YamlDocument.of(text, problems), options).release();
    }

    /**
     * Reads a release from characters.
     *
     * @param text gives the text; it stays open
     * @param options how it is read; {@link ReadOptions#withFolder} where it names data files or source texts
     * @return the release
     * @throws IOException where {@code text} fails
     * @throws InvalidReleaseException with every problem of the text, where one of them is an error
     */
    public static Release read(Reader text, ReadOptions options) throws IOException {
        return read(YamlDocument.text(Arguments.given("text", text)), options);
    }

    /**
     * Reads a release from bytes.
     *
     * @param file gives the text in UTF-8; it stays open
     * @param options how it is read; {@link ReadOptions#withFolder} where it names data files or source texts
     * @return the release
     * @throws IOException where {@code file} fails
     * @throws InvalidReleaseException with every problem of the text, where one of them is an error
     */
    public static Release read(InputStream file, ReadOptions options) throws IOException {
        byte[] bytes = YamlDocument.bytes(Arguments.given("file", file));
        return checked(problems -> YamlDocument.of(bytes, problems), options).release();
    }

    /**
     * Reads a release and makes its outline, for several outputs of one release: what is found here with line and column is not looked for again.
     *
     * @param file the release file
     * @param options how it is read
     * @return the outline; its release is the one that was read
     * @throws InvalidReleaseException with every problem of the file, where one of them is an error
     */
    public static Outline outline(Path file, ReadOptions options) {
        return Outline.of(checked(file, options));
    }

    private static CheckedRelease checked(Path file, ReadOptions options) {
        Arguments.given("file", file);
        return checked(
                new Problems(file.toString()),
                problems -> YamlDocument.read(file, problems),
                Optional.of(file),
                Arguments.given("options", options));
    }

    private static CheckedRelease checked(Function<Problems, Optional<YamlDocument>> document, ReadOptions options) {
        Arguments.given("options", options);
        String name = options.origin().map(Path::toString).orElse(options.name());
        return checked(new Problems(name), document, options.origin(), options);
    }

    private static CheckedRelease checked(
            Problems problems,
            Function<Problems, Optional<YamlDocument>> read,
            Optional<Path> origin,
            ReadOptions options) {
        Optional<Release> release = read.apply(problems)
                .flatMap(document -> new ReleaseFile(
                                document,
                                problems,
                                options.theme(),
                                new SourceTexts(origin, options.sources(), options.inputs()),
                                new DataFiles(origin, options.inputs()))
                        .read());
        List<Problem> found = problems.inOrder();
        if (problems.hasErrors() || release.isEmpty()) {
            throw new InvalidReleaseException(found);
        }
        found.forEach(options.warnings());
        return new CheckedRelease(release.get(), found);
    }
}
