package io.github.statbrief.yaml;

import io.github.statbrief.InvalidInputException;
import io.github.statbrief.Problem;
import java.util.List;

/** Reports an unusable theme file with every problem found in it. */
public final class InvalidThemeException extends InvalidInputException {
    private static final long serialVersionUID = 1L;

    InvalidThemeException(List<Problem> problems) {
        super(problems);
    }
}
