package io.github.statbrief;

/**
 * Something wrong at one place of a file.
 *
 * @param file the file, as it was given
 * @param line the line, from 1
 * @param column the column, from 1
 * @param severity whether it stops the file from being used
 * @param message what was found and what was expected
 */
public record Problem(String file, int line, int column, Severity severity, String message) {
    /** As compilers print it: {@code release.yaml:83:9: unknown key 'valeu'; did you mean 'value'?}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
