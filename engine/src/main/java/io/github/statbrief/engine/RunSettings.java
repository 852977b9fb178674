package io.github.statbrief.engine;

import io.github.statbrief.query.QuerySource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a run renders. Immutable; start at {@link #in}.
 *
 * @param base the folder from which paths are resolved and named
 * @param releases release files: paths from the base, with the wildcards {@code *}, {@code **} and {@code ?}
 * @param excludes patterns of release files to leave out
 * @param theme a theme file, or the name of a theme of ours where a file would be; empty for the standard theme
 * @param sources a further folder for source texts, besides the folder of each release
 * @param outputDirectory the folder with one folder of outputs for each release
 * @param formats the formats, at least one
 * @param embedFonts whether web pages hold the fonts of the theme
 * @param failOnWarning whether releases with warnings are refused
 * @param prune whether outputs of releases that are gone are removed
 * @param threads how many releases are rendered at a time, at least 1
 * @param lockTimeout seconds to wait for another run that writes the same folder, at least 0
 * @param proof what proves outputs to those who have only them
 * @param queries runs the queries of tables that are in a database; stays open
 */
public record RunSettings(
        Path base,
        List<String> releases,
        List<String> excludes,
        Optional<Path> theme,
        Optional<Path> sources,
        Path outputDirectory,
        Set<Format> formats,
        boolean embedFonts,
        boolean failOnWarning,
        boolean prune,
        int threads,
        int lockTimeout,
        Proof proof,
        QuerySource queries) {
    /**
     * What proves outputs to those who have only them.
     *
     * @param manifest whether each release gets a manifest, with the page that compares files with it
     * @param signKey a PEM file with the private key that signs manifests; empty if they are not signed
     * @param verifyKey a PEM file with the public key with which manifests must be signed when they are verified; empty
     *     if they need not be
     */
    public record Proof(boolean manifest, Optional<Path> signKey, Optional<Path> verifyKey) {
        /** Whoever has a key wants a manifest that is signed with it. */
        public Proof {
            manifest |= signKey.isPresent();
        }

        /** No manifest, and none demanded. */
        public static Proof none() {
            return new Proof(false, Optional.empty(), Optional.empty());
        }
    }

    /** Copies the collections. */
    public RunSettings {
        releases = List.copyOf(releases);
        excludes = List.copyOf(excludes);
        formats = Set.copyOf(formats);
    }

    /**
     * Every format of every release file in a folder, in the standard theme, on all processors.
     *
     * @param base the folder
     * @param outputDirectory the folder of outputs
     */
    public static RunSettings in(Path base, Path outputDirectory) {
        return new RunSettings(
                base,
                List.of("*.yaml", "*.yml"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                outputDirectory,
                Format.all(),
                false,
                false,
                false,
                Runtime.getRuntime().availableProcessors(),
                300,
                Proof.none(),
                QuerySource.none());
    }

    /** The same for other release files. */
    public RunSettings withReleases(List<String> patterns, List<String> without) {
        return new RunSettings(
                base,
                patterns,
                without,
                theme,
                sources,
                outputDirectory,
                formats,
                embedFonts,
                failOnWarning,
                prune,
                threads,
                lockTimeout,
                proof,
                queries);
    }

    /** The same in a theme and with a further folder for source texts. */
    public RunSettings withTheme(Optional<Path> file, Optional<Path> furtherSources) {
        return new RunSettings(
                base,
                releases,
                excludes,
                file,
                furtherSources,
                outputDirectory,
                formats,
                embedFonts,
                failOnWarning,
                prune,
                threads,
                lockTimeout,
                proof,
                queries);
    }

    /** The same in other formats. */
    public RunSettings withFormats(Set<Format> chosen, boolean fontsInPages) {
        return new RunSettings(
                base,
                releases,
                excludes,
                theme,
                sources,
                outputDirectory,
                chosen,
                fontsInPages,
                failOnWarning,
                prune,
                threads,
                lockTimeout,
                proof,
                queries);
    }

    /** The same, stricter or not, with or without the outputs of releases that are gone. */
    public RunSettings withRules(boolean warningsFail, boolean pruned) {
        return new RunSettings(
                base,
                releases,
                excludes,
                theme,
                sources,
                outputDirectory,
                formats,
                embedFonts,
                warningsFail,
                pruned,
                threads,
                lockTimeout,
                proof,
                queries);
    }

    /** The same with other limits. */
    public RunSettings withLimits(int threadsAtATime, int secondsToWait) {
        return new RunSettings(
                base,
                releases,
                excludes,
                theme,
                sources,
                outputDirectory,
                formats,
                embedFonts,
                failOnWarning,
                prune,
                threadsAtATime,
                secondsToWait,
                proof,
                queries);
    }

    /** The same with other manifests. */
    public RunSettings withProof(Proof chosen) {
        return new RunSettings(
                base,
                releases,
                excludes,
                theme,
                sources,
                outputDirectory,
                formats,
                embedFonts,
                failOnWarning,
                prune,
                threads,
                lockTimeout,
                chosen,
                queries);
    }

    /** The same with what runs the queries of tables that are in a database; it stays open. */
    public RunSettings withQueries(QuerySource source) {
        return new RunSettings(
                base,
                releases,
                excludes,
                theme,
                sources,
                outputDirectory,
                formats,
                embedFonts,
                failOnWarning,
                prune,
                threads,
                lockTimeout,
                proof,
                source);
    }
}
