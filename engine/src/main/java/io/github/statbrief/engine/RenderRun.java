package io.github.statbrief.engine;

import io.github.statbrief.Problem;
import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.file.Names;
import io.github.statbrief.engine.internal.file.OutputFile;
import io.github.statbrief.engine.internal.file.RefusedInputException;
import io.github.statbrief.engine.internal.input.Fingerprint;
import io.github.statbrief.engine.internal.input.ReadRelease;
import io.github.statbrief.engine.internal.output.OutputDirectory;
import io.github.statbrief.engine.internal.output.OutputLock;
import io.github.statbrief.engine.internal.output.Publication;
import io.github.statbrief.engine.internal.output.Safeguard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Renders the releases of one run, each into a folder of its own, and moves each into place when it is whole. Safe to
 * share between threads that have different releases.
 */
final class RenderRun {
    /** Renders a release into a folder, and gives the files written, sorted by path. */
    @FunctionalInterface
    interface Rendering {
        List<OutputFile> render(ReadRelease read, Path folder) throws IOException;
    }

    private static final String OURS = "io.github.statbrief.";

    private final Names names;
    private final Rendering rendering;
    private final OutputDirectory output;
    private final Safeguard safeguard;
    private final OutputLock lock;
    private final Progress progress;
    private final Publication publication;

    /**
     * Creates the run of one output folder.
     *
     * @param names names files in messages
     * @param rendering renders each release
     * @param output the output folder
     * @param safeguard protects everything that must not be replaced there
     * @param lock the right to change the output folder
     * @param progress receives notices
     */
    RenderRun(
            Names names,
            Rendering rendering,
            OutputDirectory output,
            Safeguard safeguard,
            OutputLock lock,
            Progress progress) {
        this.names = names;
        this.rendering = rendering;
        this.output = output;
        this.safeguard = safeguard;
        this.lock = lock;
        this.progress = progress;
        this.publication = output.begin();
    }

    /**
     * Renders a release and publishes it, unless its outputs are up to date.
     *
     * @param read the release
     * @param inputs the fingerprint of its inputs
     * @return how long it took and why; empty if its outputs were up to date
     * @throws RefusedInputException if the release cannot be rendered or must not replace what is in its place
     * @throws FailedRunException for a fault, and if disk or memory is exhausted
     */
    Optional<Done> run(ReadRelease read, Fingerprint inputs)
            throws IOException, RefusedInputException, FailedRunException {
        String id = read.release().id();
        Optional<String> reason = output.outdated(id, inputs);
        if (reason.isEmpty()) {
            return Optional.empty();
        }
        long start = System.nanoTime();
        try {
            publish(read, inputs, render(read));
        } finally {
            publication.discard(id, progress::notice);
        }
        return Optional.of(new Done(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start), reason.get()));
    }

    /** Removes what the run no longer needs. */
    void end() {
        publication.discard(progress::notice);
    }

    /**
     * A release that was rendered.
     *
     * @param milliseconds how long it took
     * @param reason why it was rendered
     */
    record Done(long milliseconds, String reason) {}

    private List<OutputFile> render(ReadRelease read) throws RefusedInputException, FailedRunException {
        String name = read.origin().name(names);
        try {
            return rendering.render(read, publication.begin(read.release().id()));
        } catch (IOException | UncheckedIOException e) {
            throw FailedRunException.ofFiles(name + ": its outputs cannot be written", e, cure());
        } catch (RuntimeException | Error e) {
            if (isRefusal(e)) {
                Problem problem = read.origin().error(names, String.valueOf(e.getMessage()));
                throw new RefusedInputException(List.of(problem));
            }
            throw FailedRunException.of(name, "rendered", e);
        }
    }

    /**
     * Whether an exporter refused its input: with this very exception or with one of ours. Java's subclasses of it
     * indicate a programming error.
     */
    static boolean isRefusal(Throwable thrown) {
        return thrown instanceof IllegalArgumentException
                && thrown.getMessage() != null
                && (thrown.getClass() == IllegalArgumentException.class
                        || thrown.getClass().getName().startsWith(OURS));
    }

    private void publish(ReadRelease read, Fingerprint inputs, List<OutputFile> files)
            throws RefusedInputException, FailedRunException {
        String id = read.release().id();
        try {
            if (!lock.isHeld()) {
                throw new IOException("somebody has deleted " + output.work().home()
                        + " meanwhile; run it again, and do not clean a folder that is being written");
            }
            output.added(id)
                    .forEach(
                            file -> progress.notice(
                                    output.folder(id).resolve(file)
                                            + " was made by no run and goes with the outputs that are replaced; keep such files elsewhere"));
            publication.publish(id, read.file(), inputs, files, safeguard);
        } catch (IOException | UncheckedIOException e) {
            String previous = e.getSuppressed().length == 0
                    ? "the previous ones stay"
                    : "the next run puts the previous ones back";
            throw FailedRunException.ofFiles(
                    read.origin().name(names) + ": the outputs cannot take their place, and " + previous, e, cure());
        }
    }

    private String cure() {
        return names.toWrite(output.directory());
    }
}
