package io.github.statbrief.engine;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.file.RefusedInputException;
import io.github.statbrief.engine.internal.input.Fingerprint;
import io.github.statbrief.engine.internal.input.ReadRelease;
import io.github.statbrief.engine.internal.input.ReleaseInput;
import io.github.statbrief.engine.internal.output.OutputDirectory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Renders one release after the other, several at a time; a failure of one does not stop the others. */
final class ReleaseLoop {
    /** Takes the fingerprint of what the outputs of a release are made from. */
    @FunctionalInterface
    interface Fingerprinting {
        Fingerprint of(ReadRelease read) throws IOException;
    }

    private final RenderRun run;
    private final ReleaseInput input;
    private final Fingerprinting fingerprints;
    private final OutputDirectory output;
    private final Set<Format> formats;
    private final Progress progress;

    /**
     * Prepares the loop.
     *
     * @param run renders and publishes one release
     * @param input reads those again that memory had no room for
     * @param fingerprints tell which are out of date
     * @param output the output folder
     * @param formats the formats, for what is reported
     * @param progress hears of each release
     */
    ReleaseLoop(
            RenderRun run,
            ReleaseInput input,
            Fingerprinting fingerprints,
            OutputDirectory output,
            Set<Format> formats,
            Progress progress) {
        this.run = run;
        this.input = input;
        this.fingerprints = fingerprints;
        this.output = output;
        this.formats = formats;
        this.progress = progress;
    }

    /**
     * Renders the releases.
     *
     * @param releases the releases
     * @param outcome receives what fails
     * @param workers render several at a time
     * @return the releases whose outputs are in their place, in the same order
     */
    List<Surveyed> each(List<Surveyed> releases, Outcome outcome, Workers workers) throws IOException {
        Set<String> finished = ConcurrentHashMap.newKeySet();
        AtomicInteger done = new AtomicInteger();
        try {
            workers.each(releases, release -> {
                try {
                    if (one(release, outcome)) {
                        finished.add(release.id());
                    }
                } catch (RefusedInputException e) {
                    outcome.addAll(e.problems());
                } catch (FailedRunException e) {
                    if (e.isLasting()) {
                        throw e;
                    }
                    outcome.add(e);
                }
                progress.advanced(done.incrementAndGet(), releases.size());
            });
        } catch (FailedRunException e) {
            outcome.add(e);
        } finally {
            run.end();
        }
        return releases.stream().filter(each -> finished.contains(each.id())).toList();
    }

    private boolean one(Surveyed release, Outcome outcome)
            throws IOException, RefusedInputException, FailedRunException {
        Optional<ReadRelease> read = release.kept();
        if (read.isEmpty()) {
            List<Problem> problems = new ArrayList<>();
            read = input.again(release.origin(), problems);
            outcome.addAll(problems.stream()
                    .filter(each -> each.severity() == Severity.ERROR)
                    .toList());
        }
        if (read.isEmpty()) {
            return false;
        }
        Optional<RenderRun.Done> done = run.run(read.get(), fingerprints.of(read.get()));
        if (done.isPresent()) {
            progress.rendered(new RenderedRelease(
                    release.id(),
                    output.folder(release.id()),
                    release.figures(),
                    release.tables(),
                    release.charts(),
                    formats,
                    done.get().milliseconds(),
                    done.get().reason()));
        } else {
            progress.upToDate(release.id(), output.folder(release.id()));
        }
        return true;
    }
}
