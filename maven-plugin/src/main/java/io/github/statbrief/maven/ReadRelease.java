package io.github.statbrief.maven;

import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.outline.Outline;
import java.nio.file.Path;
import java.util.List;

/**
 * A release read from its file.
 *
 * @param file its file
 * @param outline its checked outline
 * @param warnings its warnings
 * @param included the files that it includes
 */
record ReadRelease(Path file, Outline outline, List<Problem> warnings, List<Path> included) {
    /** Copies the lists. */
    ReadRelease {
        warnings = List.copyOf(warnings);
        included = List.copyOf(included);
    }

    /** The release. */
    Release release() {
        return outline.release();
    }
}
