package io.github.statbrief;

import java.util.List;

/** Reports an unusable release, from a file or built in Java, with every problem found in it. */
public final class InvalidReleaseException extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    /** Takes the problems in reading order; at least one is an error. */
    public InvalidReleaseException(List<Problem> problems) {
        super(problems);
    }
}
