package io.github.statbrief.cli;

import io.github.statbrief.engine.RunSettings;
import io.github.statbrief.jdbc.JdbcQueries;
import io.github.statbrief.query.QuerySource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands that read releases are told. */
final class ReleaseOptions {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Release files, folders of release files, or patterns with *, ** and ?.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--exclude", paramLabel = "PATTERN", description = "Release files to leave out.")
    private List<String> excludes = new ArrayList<>();

    @Option(
            names = {"-t", "--theme"},
            paramLabel = "THEME",
            description = "A theme file, or print or large-print. Default: the standard theme.")
    private @Nullable Path theme;

    @Option(
            names = "--sources",
            paramLabel = "FOLDER",
            description = "A further folder for source texts, besides the folder of each release.")
    private @Nullable Path sources;

    @Option(names = "--fail-on-warning", description = "Refuse releases that have warnings.")
    private boolean failOnWarning;

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            description = "How many releases are read and rendered at a time. Default: one on each processor.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private ConnectionOptions connections;

    /** Created by picocli. */
    ReleaseOptions() {}

    /** What runs the queries of the releases; to be closed. */
    JdbcQueries queries() {
        return connections.queries();
    }

    /** Whether releases with warnings are refused. */
    boolean failOnWarning() {
        return failOnWarning;
    }

    /** The settings of a run in the current folder. */
    RunSettings settings(Path outputs, boolean prune, int lockTimeout, QuerySource queries) {
        Path base = Path.of("").toAbsolutePath();
        return RunSettings.in(base, base.resolve(outputs))
                .withReleases(files, excludes)
                .withTheme(
                        Optional.ofNullable(theme).map(base::resolve),
                        Optional.ofNullable(sources).map(base::resolve))
                .withRules(failOnWarning, prune)
                .withLimits(threads, lockTimeout)
                .withQueries(queries);
    }
}
