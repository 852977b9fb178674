package io.github.statbrief.internal.check;

import io.github.statbrief.Severity;
import java.util.Optional;

/**
 * An inconsistency in a release.
 *
 * @param path the place in the model, counting from 0: {@code sections[2].figures[0].quotes[1]}
 * @param excerpt the words in question, if they are only a part of the place
 * @param severity its severity
 * @param message what was found and what was expected
 */
public record Finding(String path, Optional<String> excerpt, Severity severity, String message) {
    /** The place and the message. */
    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
