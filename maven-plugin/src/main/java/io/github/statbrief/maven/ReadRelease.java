package io.github.statbrief.maven;

import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import java.nio.file.Path;
import java.util.List;

/**
 * A release as it was read.
 *
 * @param file its file
 * @param release what it says
 * @param warnings what someone should look at
 */
record ReadRelease(Path file, Release release, List<Problem> warnings) {
    /** Copies the warnings. */
    ReadRelease {
        warnings = List.copyOf(warnings);
    }
}
