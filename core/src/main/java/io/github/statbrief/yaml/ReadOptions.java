package io.github.statbrief.yaml;

import io.github.statbrief.Problem;
import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.internal.yaml.Limits;
import io.github.statbrief.query.QueryDigest;
import io.github.statbrief.query.QuerySource;
import io.github.statbrief.theme.Theme;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Options for reading a release. Immutable; start at {@link #standard()}. */
public final class ReadOptions {
    private static final ReadOptions STANDARD = new ReadOptions(
            "release.yaml",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            warning -> {},
            input -> {},
            QuerySource.none(),
            digest -> {},
            Limits.USUAL);

    private final String name;
    private final Optional<Path> folder;
    private final Optional<Path> sources;
    private final Optional<Theme> theme;
    private final Consumer<Problem> warnings;
    private final Consumer<Path> inputs;
    private final QuerySource queries;
    private final Consumer<QueryDigest> queryDigests;
    private final Limits limits;

    private ReadOptions(
            String name,
            Optional<Path> folder,
            Optional<Path> sources,
            Optional<Theme> theme,
            Consumer<Problem> warnings,
            Consumer<Path> inputs,
            QuerySource queries,
            Consumer<QueryDigest> queryDigests,
            Limits limits) {
        this.name = name;
        this.folder = folder;
        this.sources = sources;
        this.theme = theme;
        this.warnings = warnings;
        this.inputs = inputs;
        this.queries = queries;
        this.queryDigests = queryDigests;
        this.limits = limits;
    }

    /** The standard options: files are looked up beside the release file, warnings are dropped. */
    public static ReadOptions standard() {
        return STANDARD;
    }

    /**
     * Sets the name of a release that does not come from a file.
     *
     * @param name its name in problems, in the place of a file; {@code release.yaml} by default
     * @return the options
     */
    public ReadOptions withName(String name) {
        return new ReadOptions(
                Arguments.given("name", name), folder, sources, theme, warnings, inputs, queries, queryDigests, limits);
    }

    /**
     * Sets the folder of the data files and source texts of a release that does not come from a file. Without a
     * folder it cannot name any.
     *
     * @param folder the folder; names in the release cannot lead out of it
     * @return the options
     */
    public ReadOptions withFolder(Path folder) {
        return new ReadOptions(
                name,
                Optional.of(Arguments.given("folder", folder)),
                sources,
                theme,
                warnings,
                inputs,
                queries,
                queryDigests,
                limits);
    }

    /**
     * Sets a further folder for source texts, besides the folder of the release.
     *
     * @param sources the folder
     * @return the options
     */
    public ReadOptions withSources(Path sources) {
        return new ReadOptions(
                name,
                folder,
                Optional.of(Arguments.given("sources", sources)),
                theme,
                warnings,
                inputs,
                queries,
                queryDigests,
                limits);
    }

    /**
     * Sets the theme of the outputs, so that every text that its fonts cannot set is reported at its place.
     *
     * @param theme the theme
     * @return the options
     */
    public ReadOptions withTheme(Theme theme) {
        return new ReadOptions(
                name,
                folder,
                sources,
                Optional.of(Arguments.given("theme", theme)),
                warnings,
                inputs,
                queries,
                queryDigests,
                limits);
    }

    /**
     * Sets the receiver of warnings.
     *
     * @param warnings receives each warning in file order; receives nothing if the release cannot be read, because
     *     the exception carries the warnings too
     * @return the options
     */
    public ReadOptions withWarnings(Consumer<Problem> warnings) {
        return new ReadOptions(
                name,
                folder,
                sources,
                theme,
                Arguments.given("warnings", warnings),
                inputs,
                queries,
                queryDigests,
                limits);
    }

    /**
     * Sets the receiver of input paths, so that a caller does not overwrite inputs.
     *
     * @param inputs receives the path of each source text, data file, cover image and included file opened
     * @return the options
     */
    public ReadOptions withInputs(Consumer<Path> inputs) {
        return new ReadOptions(
                name,
                folder,
                sources,
                theme,
                warnings,
                Arguments.given("inputs", inputs),
                queries,
                queryDigests,
                limits);
    }

    /**
     * Sets what runs the queries of a release whose tables are in a database.
     *
     * @param queries runs them; stays open
     * @return the options
     */
    public ReadOptions withQueries(QuerySource queries) {
        return new ReadOptions(
                name,
                folder,
                sources,
                theme,
                warnings,
                inputs,
                Arguments.given("queries", queries),
                queryDigests,
                limits);
    }

    /**
     * Sets the receiver of what each query gave.
     *
     * @param digests receives the digest of each result that a table of the release was made from
     * @return the options
     */
    public ReadOptions withQueryDigests(Consumer<QueryDigest> digests) {
        return new ReadOptions(
                name, folder, sources, theme, warnings, inputs, queries, Arguments.given("digests", digests), limits);
    }

    /**
     * Allows files of up to 200 MB with ten million values, as {@link ReleaseWriter} writes them of large tables. By
     * default a release file has at most 2 MB, so that no file takes all memory.
     *
     * @return the options
     */
    public ReadOptions withLargeFiles() {
        return new ReadOptions(name, folder, sources, theme, warnings, inputs, queries, queryDigests, Limits.LARGE);
    }

    String name() {
        return name;
    }

    /** The path of the release or its stand-in, beside which files are looked up. */
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

    QuerySource queries() {
        return queries;
    }

    Consumer<QueryDigest> queryDigests() {
        return queryDigests;
    }

    Limits limits() {
        return limits;
    }
}
