package io.github.statbrief.maven;

/** What kept a run from rendering or publishing where nothing is wrong with its files; its message says which file it was about. */
final class FailedRunException extends Exception {
    private static final long serialVersionUID = 1L;

    FailedRunException(String message) {
        super(message);
    }

    FailedRunException(String message, Throwable cause) {
        super(message, cause);
    }
}
