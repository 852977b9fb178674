package io.github.statbrief.cli;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import io.github.statbrief.engine.Progress;
import io.github.statbrief.engine.RunFailedException;
import java.io.PrintWriter;
import java.util.Arrays;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** What a command shows on standard error: progress and problems, in colours where a terminal has them. */
final class Shown {
    private final PrintWriter err;
    private final Ansi ansi;
    private final boolean quiet;

    /**
     * Prepares to show.
     *
     * @param spec the command
     * @param quiet whether only problems are shown
     */
    Shown(CommandSpec spec, boolean quiet) {
        this.err = spec.commandLine().getErr();
        this.ansi = spec.commandLine().getColorScheme().ansi();
        this.quiet = quiet;
    }

    /** The progress of a run. */
    Progress progress() {
        return new TerminalProgress(err, ansi, ansi.enabled(), quiet);
    }

    /** A problem, on a line. */
    void problem(Problem problem) {
        err.println(ansi.string(problem.severity() == Severity.ERROR ? "@|red error:|@ " : "@|yellow warning:|@ ")
                + problem);
    }

    /** A run that could not render everything, line by line. */
    void failure(RunFailedException failure) {
        String[] lines = String.valueOf(failure.getMessage()).split("\n", -1);
        err.println(ansi.string("@|bold,red failed:|@ ") + lines[0]);
        Arrays.stream(lines).skip(1).forEach(err::println);
        Throwable cause = failure.getCause();
        if (failure.isFault() && (cause instanceof RuntimeException || cause instanceof LinkageError)) {
            cause.printStackTrace(err);
        }
        err.flush();
    }
}
