package io.github.statbrief.engine.internal.input;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What reading a release file gave beside its releases.
 *
 * @param file the file
 * @param problems all problems, by their places in the project
 * @param opened every file that was opened, itself included
 */
public record CheckedFile(Path file, List<Problem> problems, Set<Path> opened) {
    /** Copies the collections. */
    public CheckedFile {
        problems = List.copyOf(problems);
        opened = Set.copyOf(opened);
    }

    /** The problems of one severity. */
    public List<Problem> problems(Severity severity) {
        return problems.stream().filter(each -> each.severity() == severity).toList();
    }
}
