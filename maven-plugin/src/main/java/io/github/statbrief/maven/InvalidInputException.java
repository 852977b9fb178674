package io.github.statbrief.maven;

import java.util.List;

/** Files that cannot be rendered as they are, with a message for each reason, in the order of the files. */
final class InvalidInputException extends Exception {
    private static final long serialVersionUID = 1L;

    InvalidInputException(List<String> messages) {
        super(String.join("\n", messages));
    }

    InvalidInputException(String message) {
        super(message);
    }
}
