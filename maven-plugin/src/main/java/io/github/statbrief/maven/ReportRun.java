package io.github.statbrief.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;

/** Renders the releases whose outputs are out of date: all of them first, then they take their places together. Used once. */
final class ReportRun {
    private final ReleaseFiles files;
    private final Rendering renderer;
    private final OutputDirectory output;
    private final Safeguard safeguard;
    private final Log log;
    private final Failures failures = new Failures();

    /**
     * For one output folder.
     *
     * @param files names files in messages
     * @param renderer makes the outputs
     * @param output where they go
     * @param safeguard what must not be replaced there
     * @param log takes a line for each release
     */
    ReportRun(ReleaseFiles files, Rendering renderer, OutputDirectory output, Safeguard safeguard, Log log) {
        this.files = files;
        this.renderer = renderer;
        this.output = output;
        this.safeguard = safeguard;
        this.log = log;
    }

    /**
     * Renders what is out of date, and publishes it where all of it could be rendered.
     *
     * @param releases the releases with their keys
     * @param lock the right to change the output folder
     */
    void run(List<KeyedRelease> releases, OutputLock lock)
            throws IOException, InvalidInputException, FailedRunException {
        output.recover(log::warn);
        safeguard.check();
        Publication publication = output.begin();
        try {
            Map<String, String> rendered = new LinkedHashMap<>();
            for (KeyedRelease each : releases) {
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

    /** What one release lacks must not hide what the next one lacks; where there is no disk or memory left, the next one has none either. */
    private void render(KeyedRelease release, Publication publication) throws FailedRunException {
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
