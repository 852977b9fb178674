package io.github.statbrief.engine;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import java.util.List;

/**
 * What checking release files found.
 *
 * @param files the release files, by their names in the project
 * @param problems every problem, errors and warnings, in the order of the files
 */
public record CheckResult(List<String> files, List<Problem> problems) {
    /** Copies the lists. */
    public CheckResult {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** The number of problems of one severity. */
    public long count(Severity severity) {
        return problems.stream().filter(each -> each.severity() == severity).count();
    }
}
