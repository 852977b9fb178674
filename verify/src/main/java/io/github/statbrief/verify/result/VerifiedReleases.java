package io.github.statbrief.verify.result;

import io.github.statbrief.Problem;
import java.util.List;

/**
 * What reading the outputs of releases back found.
 *
 * @param verifications what was found of each release, in the order of the files
 * @param problems the problems of the release files; a file with errors is not verified
 */
public record VerifiedReleases(List<Verification> verifications, List<Problem> problems) {
    /** Copies the lists. */
    public VerifiedReleases {
        verifications = List.copyOf(verifications);
        problems = List.copyOf(problems);
    }

    /** Whether every output says what its release states. */
    public boolean isProven() {
        return verifications.stream().allMatch(Verification::isProven);
    }
}
