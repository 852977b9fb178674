package io.github.statbrief.engine.internal.file;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** Reports settings or files from which nothing can be rendered, with a problem for each reason in file order. */
public final class RefusedInputException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Creates the report.
     *
     * @param problems the problems, at least one
     */
    public RefusedInputException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Creates the report of one reason that has no place in a file.
     *
     * @param message what was found and what was expected
     */
    public RefusedInputException(String message) {
        this(List.of(Problem.inModel("", Severity.ERROR, message)));
    }

    /** The problems. */
    public List<Problem> problems() {
        return problems;
    }
}
