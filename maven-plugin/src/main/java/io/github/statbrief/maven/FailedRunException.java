package io.github.statbrief.maven;

/** Reports a rendering or publishing failure that is not caused by invalid files. Its message names the file. */
final class FailedRunException extends Exception {
    private static final long serialVersionUID = 1L;

    FailedRunException(String message) {
        super(message);
    }

    FailedRunException(String message, Throwable cause) {
        super(message, cause);
    }
}
