package io.github.statbrief.verify.result;

import io.github.statbrief.Release;
import java.util.List;

/**
 * A release that was read from one of its outputs.
 *
 * @param release the release, without the texts of its sources, which outputs do not hold
 * @param contradictions where the output shows its readers anything else than this release; none if nobody has changed it
 */
public record RecoveredRelease(Release release, List<Discrepancy> contradictions) {
    /** Copies the list. */
    public RecoveredRelease {
        contradictions = List.copyOf(contradictions);
    }
}
