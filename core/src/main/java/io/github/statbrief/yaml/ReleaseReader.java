package io.github.statbrief.yaml;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.internal.check.CheckedRelease;
import io.github.statbrief.internal.yaml.Limits;
import io.github.statbrief.internal.yaml.NamedFiles;
import io.github.statbrief.internal.yaml.Problems;
import io.github.statbrief.internal.yaml.YamlDocument;
import io.github.statbrief.internal.yaml.data.CodeSelection;
import io.github.statbrief.internal.yaml.data.DataFiles;
import io.github.statbrief.internal.yaml.data.TableQueries;
import io.github.statbrief.internal.yaml.release.ReleaseFile;
import io.github.statbrief.internal.yaml.release.SourceTexts;
import io.github.statbrief.internal.yaml.shared.Expansion;
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
 * Reads a release from its file or from text in memory; {@code docs/release-format.md} describes the format. Reports
 * every problem at once, with line and column.
 */
public final class ReleaseReader {
    private ReleaseReader() {}

    /**
     * Reads a release. Looks up the texts of its sources beside the file.
     *
     * @param file the release file
     * @return the release
     * @throws InvalidReleaseException listing every problem of the file, if one of them is an error
     */
    public static Release read(Path file) {
        return read(file, ReadOptions.standard());
    }

    /**
     * Reads a release and passes on its warnings.
     *
     * @param file the release file
     * @param warnings receives each warning in file order; receives nothing if the release cannot be read, because
     *     the exception carries the warnings too
     * @return the release
     * @throws InvalidReleaseException listing every problem of the file, if one of them is an error
     */
    public static Release read(Path file, Consumer<Problem> warnings) {
        return read(file, ReadOptions.standard().withWarnings(warnings));
    }

    /**
     * Reads a release.
     *
     * @param file the release file
     * @param options the options
     * @return the release
     * @throws InvalidReleaseException listing every problem of the file, if one of them is an error
     */
    public static Release read(Path file, ReadOptions options) {
        return checked(file, options).release();
    }

    /**
     * Reads a release from its text.
     *
     * @param text the content of a release file
     * @param options the options; {@link ReadOptions#withFolder} is required if it names data files or source texts
     * @return the release
     * @throws InvalidReleaseException listing every problem of the text, if one of them is an error
     */
    public static Release read(String text, ReadOptions options) {
        Arguments.given("text", text);
        return checked(problems -> YamlDocument.of(text, limits(options), problems), options)
                .release();
    }

    /**
     * Reads a release from characters.
     *
     * @param text the source of the text; it stays open
     * @param options the options; {@link ReadOptions#withFolder} is required if it names data files or source texts
     * @return the release
     * @throws IOException if {@code text} fails
     * @throws InvalidReleaseException listing every problem of the text, if one of them is an error
     */
    public static Release read(Reader text, ReadOptions options) throws IOException {
        return read(YamlDocument.text(Arguments.given("text", text), limits(options)), options);
    }

    /**
     * Reads a release from bytes.
     *
     * @param file the source of the text in UTF-8; it stays open
     * @param options the options; {@link ReadOptions#withFolder} is required if it names data files or source texts
     * @return the release
     * @throws IOException if {@code file} fails
     * @throws InvalidReleaseException listing every problem of the text, if one of them is an error
     */
    public static Release read(InputStream file, ReadOptions options) throws IOException {
        byte[] bytes = YamlDocument.bytes(Arguments.given("file", file), limits(options));
        return checked(problems -> YamlDocument.of(bytes, options.limits(), problems), options)
                .release();
    }

    /**
     * Reads a release and makes its outline, shared by all outputs of the release. Findings reported here with line
     * and column are not searched for again.
     *
     * @param file the release file
     * @param options the options
     * @return the outline of the release read
     * @throws InvalidReleaseException listing every problem of the file, if one of them is an error
     */
    public static Outline outline(Path file, ReadOptions options) {
        return Outline.of(checked(file, options));
    }

    private static Limits limits(ReadOptions options) {
        return Arguments.given("options", options).limits();
    }

    private static CheckedRelease checked(Path file, ReadOptions options) {
        Arguments.given("file", file);
        return checked(
                new Problems(file.toString()),
                problems -> YamlDocument.read(file, options.limits(), problems),
                Optional.of(file),
                Arguments.given("options", options));
    }

    /** The release of a document that is in no file. */
    static CheckedRelease checked(Function<Problems, Optional<YamlDocument>> document, ReadOptions options) {
        Arguments.given("options", options);
        String name = options.origin().map(Path::toString).orElse(options.name());
        return checked(new Problems(name), document, options.origin(), options);
    }

    /**
     * Reads a release from its text and makes its outline, shared by all outputs of the release.
     *
     * @param text the content of a release file
     * @param options the options; {@link ReadOptions#withFolder} is required if it names data files or source texts
     * @return the outline of the release read
     * @throws InvalidReleaseException listing every problem of the text, if one of them is an error
     */
    public static Outline outline(String text, ReadOptions options) {
        Arguments.given("text", text);
        return Outline.of(checked(problems -> YamlDocument.of(text, limits(options), problems), options));
    }

    private static CheckedRelease checked(
            Problems problems,
            Function<Problems, Optional<YamlDocument>> read,
            Optional<Path> origin,
            ReadOptions options) {
        Optional<Release> release = read.apply(problems)
                .flatMap(document -> file(document, problems, origin, options, Optional.empty())
                        .read());
        List<Problem> found = problems.inOrder();
        if (problems.hasErrors() || release.isEmpty()) {
            throw new InvalidReleaseException(found);
        }
        found.forEach(options.warnings());
        return new CheckedRelease(release.get(), found);
    }

    /** The reader of a document, of all its codes or of some. */
    static ReleaseFile file(
            YamlDocument document,
            Problems problems,
            Optional<Path> origin,
            ReadOptions options,
            Optional<CodeSelection> selection) {
        NamedFiles files = new NamedFiles(origin, "release", options.inputs());
        return new ReleaseFile(
                new Expansion(files, problems).expand(document),
                problems,
                options.theme(),
                new SourceTexts(origin, options.sources(), options.inputs()),
                new DataFiles(
                        origin,
                        options.inputs(),
                        selection,
                        new TableQueries(options.queries(), options.queryDigests())),
                files);
    }
}
