package io.github.statbrief.maven;

import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.outline.Outline;
import java.nio.file.Path;
import java.util.List;

/**
 * A release as it was read.
 *
 * @param file its file
 * @param outline what is shown of it, checked
 * @param warnings what someone should look at
 */
record ReadRelease(Path file, Outline outline, List<Problem> warnings) {
    /** Copies the warnings. */
    ReadRelease {
        warnings = List.copyOf(warnings);
    }

    /** What it says. */
    Release release() {
        return outline.release();
    }
}
