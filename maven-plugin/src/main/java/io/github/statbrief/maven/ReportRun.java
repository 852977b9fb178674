package io.github.statbrief.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;

/** Renders outdated releases: first all of them, then their outputs are moved into place together. Used once. */
final class ReportRun {
    /**
     * A release with the key of all its inputs.
     *
     * @param read the release
     * @param key its key
     */
    record Keyed(ReadRelease read, String key) {
        /** The release's id. */
        String id() {
            return read.release().id();
        }
    }

    private final ReleaseFiles files;
    private final Rendering renderer;
    private final OutputDirectory output;
    private final Safeguard safeguard;
    private final Log log;
    private final Failures failures = new Failures();

    /**
     * Creates the run of one output folder.
     *
     * @param files names files in messages
     * @param renderer renders each release
     * @param output the output folder
     * @param safeguard protects everything that must not be replaced there
     * @param log receives a line for each release
     */
    ReportRun(ReleaseFiles files, Rendering renderer, OutputDirectory output, Safeguard safeguard, Log log) {
        this.files = files;
        this.renderer = renderer;
        this.output = output;
        this.safeguard = safeguard;
        this.log = log;
    }

    /**
     * Renders outdated releases and publishes them if all could be rendered.
     *
     * @param releases the releases with their keys
     * @param lock the right to change the output folder
     */
    void run(List<Keyed> releases, OutputLock lock) throws IOException, InvalidInputException, FailedRunException {
        output.recover(log::warn);
        safeguard.check();
        Publication publication = output.begin();
        try {
            Map<String, String> rendered = new LinkedHashMap<>();
            for (Keyed each : releases) {
                if (output.isUpToDate(each.id(), each.key())) {
                    log.info("Up to date: " + output.folder(each.id()));
                } else {
                    render(each, publication);
                    rendered.put(each.id(), files.name(each.read().file()));
                }
            }
            failures.check();
            publish(publication, rendered, lock);
        } finally {
            publication.discard(log::warn);
        }
    }

    /**
     * Renders one release and collects its failure, so that it does not hide failures of the next one. Stops if disk
     * or memory is exhausted, because the next one would fail as well.
     */
    private void render(Keyed release, Publication publication) throws FailedRunException {
        String name = files.name(release.read().file());
        try {
            renderer.render(release.read(), publication.begin(release.id()));
            publication.end(release.id(), release.key());
        } catch (IOException | UncheckedIOException e) {
            throw new FailedRunException(name + ": its outputs cannot be written: " + e, e);
        } catch (OutOfMemoryError e) {
            throw Failures.of(name, "rendered", e);
        } catch (RuntimeException | Error e) {
            failures.add(name, e);
        }
    }

    private void publish(Publication publication, Map<String, String> rendered, OutputLock lock)
            throws InvalidInputException, FailedRunException {
        String names = String.join(", ", rendered.values());
        try {
            if (!lock.isHeld()) {
                throw new IOException("somebody has deleted " + output.work().home()
                        + " meanwhile; run it again, and do not clean a folder that is being written");
            }
            for (String release : rendered.keySet()) {
                output.added(release)
                        .forEach(
                                file -> log.warn(
                                        output.folder(release).resolve(file)
                                                + " was made by no run and goes with the outputs that are replaced; keep such files elsewhere"));
            }
            publication.publish(safeguard);
        } catch (IOException | UncheckedIOException e) {
            String previous = e.getSuppressed().length == 0
                    ? "the previous ones stay"
                    : "the next run puts the previous ones back";
            throw new FailedRunException(
                    names + ": the outputs cannot take their place, and " + previous + ": " + e, e);
        }
        rendered.keySet().forEach(release -> log.info("Rendered " + output.folder(release)));
    }
}
