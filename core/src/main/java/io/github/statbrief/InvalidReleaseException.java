package io.github.statbrief;

import java.util.List;

/** A release that cannot be used, from a file or built in Java, with every problem that was found in it. */
public final class InvalidReleaseException extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    /** Takes the problems, in the order in which they are to be read; at least one of them is an error. */
    public InvalidReleaseException(List<Problem> problems) {
        super(problems);
    }
}
