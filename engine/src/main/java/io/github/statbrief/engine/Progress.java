package io.github.statbrief.engine;

import io.github.statbrief.Problem;
import java.nio.file.Path;

/** Hears how a run goes on; called by one thread at a time. */
public interface Progress {
    /** A warning about a release. */
    void warning(Problem problem);

    /** Something that the user should know and that is no problem of a release. */
    void notice(String message);

    /** Something that may be of interest. */
    void information(String message);

    /**
     * A release is done.
     *
     * @param release what was rendered
     */
    void rendered(RenderedRelease release);

    /**
     * Outputs are up to date and were not made again.
     *
     * @param release the id of the release
     * @param folder their folder
     */
    void upToDate(String release, Path folder);

    /**
     * How far the run has come: said after each release.
     *
     * @param done the releases that are done, failed ones included
     * @param total all releases of the run
     */
    void advanced(int done, int total);
}
