package io.github.statbrief.engine;

import io.github.statbrief.Problem;
import java.nio.file.Path;

/** Hands on what several threads report, one call at a time. */
final class OneAtATime implements Progress {
    private final Progress progress;

    /** Hands on to this progress. */
    OneAtATime(Progress progress) {
        this.progress = progress;
    }

    @Override
    public synchronized void warning(Problem problem) {
        progress.warning(problem);
    }

    @Override
    public synchronized void notice(String message) {
        progress.notice(message);
    }

    @Override
    public synchronized void information(String message) {
        progress.information(message);
    }

    @Override
    public synchronized void rendered(RenderedRelease release) {
        progress.rendered(release);
    }

    @Override
    public synchronized void upToDate(String release, Path folder) {
        progress.upToDate(release, folder);
    }

    @Override
    public synchronized void advanced(int done, int total) {
        progress.advanced(done, total);
    }
}
