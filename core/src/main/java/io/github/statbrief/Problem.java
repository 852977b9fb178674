package io.github.statbrief;

import io.github.statbrief.internal.argument.Arguments;

/**
 * Something wrong at one place: of a file, or of a release that was built in Java.
 *
 * @param file the file, as it was given; empty where the release was built in Java
 * @param line the line, from 1; 0 where there is no file
 * @param column the column, from 1; 0 where there is no file
 * @param path where in the model, by the names of its parts, whose places are counted from 0: {@code sections[1].groups[0]}; empty for a place of a file, and for
 *     the release as a whole
 * @param severity whether it stops the file or the release from being used
 * @param message what was found and what was expected
 */
public record Problem(String file, int line, int column, String path, Severity severity, String message) {
    /** Refuses null. */
    public Problem {
        Arguments.allGiven("file", file, "path", path, "severity", severity, "message", message);
    }

    /**
     * A problem of a file.
     *
     * @param file the file, as it was given
     * @param line the line, from 1
     * @param column the column, from 1
     * @param severity whether it stops the file from being used
     * @param message what was found and what was expected
     */
    public static Problem inFile(String file, int line, int column, Severity severity, String message) {
        return new Problem(file, line, column, "", severity, message);
    }

    /**
     * A problem of a release that was built in Java.
     *
     * @param path where in the model; empty for the release as a whole
     * @param severity whether it stops the release from being used
     * @param message what was found and what was expected
     */
    public static Problem inModel(String path, Severity severity, String message) {
        return new Problem("", 0, 0, path, severity, message);
    }

    /**
     * As compilers print it: {@code release.yaml:83:9: unknown key 'valeu'; did you mean 'value'?}, {@code sections[1].groups[0]: ...} for a release that was built in
     * Java.
     */
    @Override
    public String toString() {
        if (!file.isEmpty()) {
            return file + ":" + line + ":" + column + ": " + message;
        }
        return path.isEmpty() ? message : path + ": " + message;
    }
}
