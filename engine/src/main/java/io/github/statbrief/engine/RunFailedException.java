package io.github.statbrief.engine;

import io.github.statbrief.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run that could not render everything. What could be rendered is in its place; its message has a line for each
 * problem.
 */
public final class RunFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean fault;
    private final transient List<Problem> problems;

    /**
     * Creates the report.
     *
     * @param message what failed and what to do, line by line
     * @param problems the problems of files and settings; empty where only disk or program failed
     * @param fault whether something else than files and settings failed
     * @param cause why, for a fault
     */
    RunFailedException(String message, List<Problem> problems, boolean fault, @Nullable Throwable cause) {
        super(message, cause);
        this.fault = fault;
        this.problems = List.copyOf(problems);
    }

    /** Whether the disk, the memory or the program failed, rather than a file or a setting. */
    public boolean isFault() {
        return fault;
    }

    /** The problems of files and settings. */
    public List<Problem> problems() {
        return problems;
    }
}
