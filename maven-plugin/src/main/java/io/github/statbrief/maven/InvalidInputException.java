package io.github.statbrief.maven;

import java.util.List;

/** Reports files that cannot be rendered, with a message for each reason in file order. */
final class InvalidInputException extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidInputException(List<String> messages) {
        super(String.join("\n", messages));
    }

    InvalidInputException(String message) {
        super(message);
    }
}
