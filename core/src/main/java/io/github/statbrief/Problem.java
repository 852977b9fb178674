package io.github.statbrief;

import io.github.statbrief.internal.argument.Arguments;

/**
 * A problem at one place of a file or of a release built in Java.
 *
 * @param file the file as given by the caller; empty for a release built in Java
 * @param line the line, from 1; 0 if there is no file
 * @param column the column, from 1; 0 if there is no file
 * @param path the place in the model, counting from 0: {@code sections[1].groups[0]}; empty for a place in a file and
 *     for the release as a whole
 * @param severity whether the problem makes the file or the release unusable
 * @param message what was found and what was expected
 */
public record Problem(String file, int line, int column, String path, Severity severity, String message) {
    /** Refuses null. */
    public Problem {
        Arguments.allGiven("file", file, "path", path, "severity", severity, "message", message);
    }

    /**
     * Makes a problem in a file.
     *
     * @param file the file as given by the caller
     * @param line the line, from 1
     * @param column the column, from 1
     * @param severity whether the problem makes the file unusable
     * @param message what was found and what was expected
     */
    public static Problem inFile(String file, int line, int column, Severity severity, String message) {
        return new Problem(file, line, column, "", severity, message);
    }

    /**
     * Makes a problem in a release built in Java.
     *
     * @param path the place in the model; empty for the release as a whole
     * @param severity whether the problem makes the release unusable
     * @param message what was found and what was expected
     */
    public static Problem inModel(String path, Severity severity, String message) {
        return new Problem("", 0, 0, path, severity, message);
    }

    /**
     * Formats the problem as compilers do: {@code release.yaml:83:9: write 'value'; unknown key 'valeu'}, or
     * {@code sections[1].groups[0]: ...} for a release built in Java.
     */
    @Override
    public String toString() {
        if (!file.isEmpty()) {
            return file + ":" + line + ":" + column + ": " + message;
        }
        return path.isEmpty() ? message : path + ": " + message;
    }
}
