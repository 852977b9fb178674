package io.github.statbrief.yaml;

import java.util.List;

/** A release file that cannot be used, with every problem that was found in it. */
public final class InvalidReleaseException extends InvalidFileException {
    private static final long serialVersionUID = 1L;

    InvalidReleaseException(List<Problem> problems) {
        super(problems);
    }
}
