package io.github.statbrief.engine.internal.file;

import io.github.statbrief.Problem;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * How messages name files and settings, the same on every machine.
 *
 * @param base the folder from which files are named
 * @param settings what the user writes to change a setting: {@code --output} for {@code outputDirectory}
 */
public record Names(Path base, UnaryOperator<String> settings) {
    /** What to do about a file that cannot be read. */
    static final String TO_READ = "see that this user may read it and that its disk is sound";

    /** The path relative to the base with forward slashes, or the full path of a file outside it. */
    public String of(Path file) {
        Path shown = file.startsWith(base) ? base.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }

    /** What the user writes to change a setting. */
    public String setting(String name) {
        return settings.apply(name);
    }

    /** What to do where an output folder cannot be written. */
    public String toWrite(Path outputDirectory) {
        return "see that " + of(outputDirectory) + " has room and may be written by this user, or set another "
                + setting("outputDirectory");
    }

    /** What to do about a file: to read it if it lies elsewhere, else to write the output folder. */
    public String cure(Throwable thrown, Path outputDirectory) {
        Throwable cause = thrown instanceof UncheckedIOException ? thrown.getCause() : thrown;
        boolean elsewhere = cause instanceof FileSystemException of
                && of.getFile() != null
                && !Path.of(of.getFile()).startsWith(outputDirectory);
        return elsewhere ? TO_READ : toWrite(outputDirectory);
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
