package io.github.statbrief.maven;

import io.github.statbrief.Problem;
import io.github.statbrief.engine.Progress;
import io.github.statbrief.engine.RenderedRelease;
import io.github.statbrief.engine.RunRate;
import java.nio.file.Path;
import org.apache.maven.plugin.logging.Log;

/** Writes how a run goes on into Maven's log. */
final class LoggedProgress implements Progress {
    private static final int SECONDS = 5;

    private final Log log;
    private final RunRate rate = new RunRate(SECONDS);

    /** Writes into a log. */
    LoggedProgress(Log log) {
        this.log = log;
    }

    @Override
    public void warning(Problem problem) {
        log.warn(problem.toString());
    }

    @Override
    public void notice(String message) {
        log.warn(message);
    }

    @Override
    public void information(String message) {
        log.info(message);
    }

    @Override
    public void rendered(RenderedRelease release) {
        log.info("Rendered " + release + ": " + release.folder());
        log.debug("Rendered " + release.id() + " because " + release.reason());
    }

    @Override
    public void upToDate(String release, Path folder) {
        log.info("Up to date: " + folder);
    }

    @Override
    public void advanced(int done, int total) {
        rate.advanced(done, total).ifPresent(log::info);
    }
}
