package io.github.statbrief.internal.rows;

import java.util.List;

/** Reports rows that cannot be read in full; nothing of them is used. */
public final class InvalidDataException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<DataProblem> problems;
    private final int more;

    InvalidDataException(List<DataProblem> problems, int more) {
        super(problems.isEmpty() ? "no problem" : problems.get(0).message());
        this.problems = List.copyOf(problems);
        this.more = more;
    }

    /** The first problems, at most {@value RowSource#SHOWN}, in their order. */
    public List<DataProblem> problems() {
        return problems;
    }

    /** The number of further problems. */
    public int more() {
        return more;
    }
}
