package io.github.statbrief;

import java.util.List;
import java.util.stream.Collectors;

/** Reports an unusable release or theme with every problem found in it. */
public abstract class InvalidInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Takes the problems in reading order. */
    protected InvalidInputException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, errors and warnings, in the order of the file or of the model. */
    public List<Problem> problems() {
        return problems;
    }
}
