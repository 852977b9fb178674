package io.github.statbrief.engine;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import io.github.statbrief.engine.internal.input.Origin;
import io.github.statbrief.engine.internal.input.ReadRelease;
import io.github.statbrief.html.IndexEntry;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of a release that was read and checked, until it is rendered.
 *
 * @param origin where it was read
 * @param entry what a list of releases says of it
 * @param figures the number of its figures
 * @param tables the number of its tables
 * @param charts the number of its charts
 * @param warnings its warnings
 * @param kept the release itself; empty where memory has no room for all
 */
record Surveyed(
        Origin origin,
        IndexEntry entry,
        long figures,
        long tables,
        long charts,
        List<Problem> warnings,
        Optional<ReadRelease> kept) {
    /** Copies the list. */
    Surveyed {
        warnings = List.copyOf(warnings);
    }

    /**
     * Takes what is kept.
     *
     * @param read the release
     * @param entry what a list of releases says of it
     * @param keep whether the release itself is kept
     */
    static Surveyed of(ReadRelease read, IndexEntry entry, boolean keep) {
        Outline outline = read.outline();
        List<Problem> warnings = read.warnings().stream()
                .filter(each -> each.severity() == Severity.WARNING)
                .toList();
        return new Surveyed(
                read.origin(),
                entry,
                read.release().figures().count(),
                read.release().tables().count(),
                outline.blocks().stream().filter(Block.Chart.class::isInstance).count(),
                warnings,
                keep ? Optional.of(read) : Optional.empty());
    }

    String id() {
        return entry.id();
    }

    Path file() {
        return origin.file();
    }
}
