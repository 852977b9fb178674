package io.github.statbrief.engine.internal.input;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import io.github.statbrief.engine.internal.file.Names;
import java.nio.file.Path;

/**
 * Where a release was read: the place of its id.
 *
 * @param file its file
 * @param line the line of its id, from 1
 * @param column the column of its id, from 1
 */
public record Origin(Path file, int line, int column) {
    /** An error about the release as a whole. */
    public Problem error(Names names, String message) {
        return Problem.inFile(names.of(file), line, column, Severity.ERROR, message);
    }
}
