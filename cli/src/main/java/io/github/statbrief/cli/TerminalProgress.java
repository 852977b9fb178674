package io.github.statbrief.cli;

import io.github.statbrief.Problem;
import io.github.statbrief.engine.Progress;
import io.github.statbrief.engine.RenderedRelease;
import io.github.statbrief.engine.RunRate;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/** Shows how a run goes on: a bar on a terminal, lines in a pipe. */
final class TerminalProgress implements Progress {
    private static final int WIDTH = 30;
    private static final int SECONDS = 5;
    private static final String CLEAR = "\r\u001B[K";

    private final PrintWriter out;
    private final Ansi ansi;
    private final boolean bar;
    private final boolean quiet;
    private final RunRate rate;

    /**
     * Creates the progress of one run.
     *
     * @param out where to
     * @param ansi whether there are colours
     * @param bar whether a bar is drawn, on a terminal
     * @param quiet whether only warnings are shown
     */
    TerminalProgress(PrintWriter out, Ansi ansi, boolean bar, boolean quiet) {
        this.out = out;
        this.ansi = ansi;
        this.bar = bar;
        this.quiet = quiet;
        this.rate = new RunRate(bar ? 0 : SECONDS);
    }

    @Override
    public void warning(Problem problem) {
        line("@|yellow warning:|@ ", problem.toString());
    }

    @Override
    public void notice(String message) {
        line("@|yellow warning:|@ ", message);
    }

    @Override
    public void information(String message) {
        if (!quiet) {
            line("", message);
        }
    }

    @Override
    public void rendered(RenderedRelease release) {
        if (!quiet) {
            line("@|green rendered|@ ", release + ": " + release.folder());
        }
    }

    @Override
    public void upToDate(String release, Path folder) {
        if (!quiet) {
            line("@|faint up to date|@ ", folder.toString());
        }
    }

    @Override
    public void advanced(int done, int total) {
        if (quiet || total < 2) {
            return;
        }
        rate.advanced(done, total).ifPresent(line -> {
            if (bar) {
                int full = WIDTH * done / total;
                out.print(CLEAR + "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + line);
                out.flush();
            } else {
                out.println(line);
            }
        });
        if (bar && done == total) {
            out.print(CLEAR);
            out.flush();
        }
    }

    private void line(String mark, String text) {
        out.println((bar ? CLEAR : "") + ansi.string(mark) + text);
        out.flush();
    }
}
