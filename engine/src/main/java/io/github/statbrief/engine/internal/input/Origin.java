package io.github.statbrief.engine.internal.input;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import io.github.statbrief.engine.internal.file.Names;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a release was read: the place of its id.
 *
 * @param file its file
 * @param line the line of its id, from 1
 * @param column the column of its id, from 1
 * @param code the code for which a file with {@code for-each} makes it; empty for other files
 */
public record Origin(Path file, int line, int column, Optional<String> code) {
    /** The place in a file that is one release. */
    public Origin(Path file, int line, int column) {
        this(file, line, column, Optional.empty());
    }

    /** How messages name the release: by its file, and by the code where the file makes one for each. */
    public String name(Names names) {
        return names.of(file) + code.map(each -> ": for '" + each + "'").orElse("");
    }

    /** An error about the release as a whole. */
    public Problem error(Names names, String message) {
        return Problem.inFile(names.of(file), line, column, Severity.ERROR, message);
    }
}
