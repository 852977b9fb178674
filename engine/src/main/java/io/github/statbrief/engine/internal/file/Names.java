package io.github.statbrief.engine.internal.file;

import io.github.statbrief.Problem;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * How messages name files and settings, the same on every machine.
 *
 * @param base the folder from which files are named
 * @param settings what the user writes to change a setting: {@code --output} for {@code outputDirectory}
 */
public record Names(Path base, UnaryOperator<String> settings) {
    /** The path relative to the base with forward slashes, or the full path of a file outside it. */
    public String of(Path file) {
        Path shown = file.startsWith(base) ? base.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }

    /** What the user writes to change a setting. */
    public String setting(String name) {
        return settings.apply(name);
    }

    /**
     * A problem with its file's name.
     *
     * @param read the file that was read; the problem may be in another one that it names
     * @param problem the problem
     */
    public Problem named(Path read, Problem problem) {
        Path file = problem.file().isEmpty() ? read : Path.of(problem.file());
        return Problem.inFile(of(file), problem.line(), problem.column(), problem.severity(), problem.message());
    }
}
