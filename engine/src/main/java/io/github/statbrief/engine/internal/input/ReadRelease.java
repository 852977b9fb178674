package io.github.statbrief.engine.internal.input;

import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.query.QueryDigest;
import java.nio.file.Path;
import java.util.List;

/**
 * A release read from its file.
 *
 * @param origin where it was read
 * @param outline its checked outline
 * @param warnings its warnings
 * @param included the files that it includes
 * @param queries what the queries of its tables gave
 */
public record ReadRelease(
        Origin origin, Outline outline, List<Problem> warnings, List<Path> included, List<QueryDigest> queries) {
    /** Copies the lists. */
    public ReadRelease {
        warnings = List.copyOf(warnings);
        included = List.copyOf(included);
        queries = List.copyOf(queries);
    }

    /** The release. */
    public Release release() {
        return outline.release();
    }

    /** Its file. */
    public Path file() {
        return origin.file();
    }
}
