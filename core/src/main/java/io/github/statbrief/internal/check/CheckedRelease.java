package io.github.statbrief.internal.check;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.Severity;
import java.util.List;

/**
 * A release that has been checked and holds no errors. Only who has looked at the findings makes one, so that a release is checked once, however many outputs it
 * has.
 *
 * @param release the release
 * @param warnings what should be looked at
 */
public record CheckedRelease(Release release, List<Problem> warnings) {
    /** Copies the warnings. */
    public CheckedRelease {
        warnings = List.copyOf(warnings);
    }

    /**
     * Takes a release with what was found in it.
     *
     * @param release the release
     * @param findings all that was found
     * @return the release with its warnings
     * @throws InvalidReleaseException with every finding by its path, where one of them is an error
     */
    public static CheckedRelease of(Release release, List<Finding> findings) {
        List<Problem> problems = problems(findings);
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            throw new InvalidReleaseException(problems);
        }
        return new CheckedRelease(release, problems);
    }

    /** Findings as problems of a release that was built in Java. */
    private static List<Problem> problems(List<Finding> findings) {
        return findings.stream()
                .map(finding -> Problem.inModel(finding.path(), finding.severity(), finding.message()))
                .toList();
    }
}
