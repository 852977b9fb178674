package io.github.statbrief;

import io.github.statbrief.yaml.InvalidInputException;
import java.util.List;

/** A release file that cannot be used, with every problem that was found in it. */
public final class InvalidReleaseException extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    public InvalidReleaseException(List<Problem> problems) {
        super(problems);
    }
}
