package io.github.statbrief.engine;

import io.github.statbrief.engine.internal.output.OutputDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The outputs of releases whose files are gone: named, or removed where that is asked for. */
final class GoneReleases {
    private final OutputDirectory output;
    private final boolean prune;
    private final Caller caller;
    private final Progress progress;

    /**
     * Prepares to look.
     *
     * @param output the output folder
     * @param prune whether they are removed
     * @param caller names the setting that removes them
     * @param progress receives a line for each
     */
    GoneReleases(OutputDirectory output, boolean prune, Caller caller, Progress progress) {
        this.output = output;
        this.prune = prune;
        this.caller = caller;
        this.progress = progress;
    }

    /**
     * Names or removes them. A folder into which somebody has put a file stays.
     *
     * @param releases the file of each release of this run, by the release's id
     * @param withoutErrors the files of this run in which there is no error
     */
    void handle(Map<String, Path> releases, Set<Path> withoutErrors) throws IOException {
        for (String release : output.gone(releases.keySet(), withoutErrors)) {
            Path folder = output.folder(release);
            List<String> added = output.added(release);
            if (!prune) {
                progress.notice(folder + " holds the outputs of a release whose file is gone; set "
                        + caller.setting("prune") + " to remove such folders");
            } else if (!added.isEmpty()) {
                progress.notice(folder + " holds the outputs of a release whose file is gone, and " + added.get(0)
                        + ", which no run has made; it stays until that file is elsewhere");
            } else {
                output.remove(release);
                progress.information("Removed " + folder + ": the file of its release is gone");
            }
        }
    }
}
