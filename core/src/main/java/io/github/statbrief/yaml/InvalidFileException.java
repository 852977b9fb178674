package io.github.statbrief.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be used, with every problem that was found in it. */
public abstract sealed class InvalidFileException extends RuntimeException
        permits InvalidReleaseException, InvalidThemeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidFileException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, errors and warnings, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
