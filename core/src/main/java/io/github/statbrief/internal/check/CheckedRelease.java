package io.github.statbrief.internal.check;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.Severity;
import java.util.List;

/**
 * A checked release without errors. Only the checks create one, so that a release is checked once for all its
 * outputs.
 *
 * @param release the release
 * @param warnings the warnings
 */
public record CheckedRelease(Release release, List<Problem> warnings) {
    /** Copies the warnings. */
    public CheckedRelease {
        warnings = List.copyOf(warnings);
    }

    /**
     * Combines a release with its findings.
     *
     * @param release the release
     * @param findings every finding
     * @return the release with its warnings
     * @throws InvalidReleaseException with every finding by its path, if one of them is an error
     */
    public static CheckedRelease of(Release release, List<Finding> findings) {
        List<Problem> problems = problems(findings);
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            throw new InvalidReleaseException(problems);
        }
        return new CheckedRelease(release, problems);
    }

    /** Converts findings to problems of a release built in Java. */
    private static List<Problem> problems(List<Finding> findings) {
        return findings.stream()
                .map(finding -> Problem.inModel(finding.path(), finding.severity(), finding.message()))
                .toList();
    }
}
