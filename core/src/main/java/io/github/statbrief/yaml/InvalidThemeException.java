package io.github.statbrief.yaml;

import io.github.statbrief.InvalidInputException;
import io.github.statbrief.Problem;
import java.util.List;

/** A theme file that cannot be used, with every problem that was found in it. */
public final class InvalidThemeException extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    InvalidThemeException(List<Problem> problems) {
        super(problems);
    }
}
