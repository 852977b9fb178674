package io.github.statbrief.internal.check;

import io.github.statbrief.Severity;
import java.util.Optional;

/**
 * Something in a release that does not hold.
 *
 * @param path where, by the names of the model: {@code sections[2].figures[0].quotes[1]}; places are counted from 0
 * @param excerpt the words in question, where the place holds more than them
 * @param severity how much it weighs
 * @param message what was found and what was expected
 */
public record Finding(String path, Optional<String> excerpt, Severity severity, String message) {
    /** The place and the message. */
    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
