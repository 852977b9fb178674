package io.github.statbrief.engine;

import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.input.ReadRelease;
import io.github.statbrief.engine.internal.input.ReleaseInput;
import io.github.statbrief.engine.internal.output.OutputDirectory;
import io.github.statbrief.outline.Outline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Supplier;

/** A release whose outputs are in their place, rendered by this run or an earlier one. */
public final class FinishedRelease {
    private final String id;
    private final Path folder;
    private final Supplier<Outline> outline;

    /** Names the release and how its outline is had. */
    private FinishedRelease(String id, Path folder, Supplier<Outline> outline) {
        this.id = id;
        this.folder = folder;
        this.outline = outline;
    }

    /** A release of a run, read again for its outline where it was not kept. */
    static FinishedRelease of(Surveyed release, ReleaseInput input, OutputDirectory output) {
        return new FinishedRelease(
                release.id(),
                output.folder(release.id()),
                () -> release.kept().orElseGet(() -> readAgain(release, input)).outline());
    }

    private static ReadRelease readAgain(Surveyed release, ReleaseInput input) {
        try {
            return input.again(release.origin(), new ArrayList<>())
                    .orElseThrow(() -> new IllegalStateException(release.file() + " has changed meanwhile"));
        } catch (FailedRunException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The release's id. */
    public String id() {
        return id;
    }

    /** The folder of its outputs. */
    public Path folder() {
        return folder;
    }

    /** Its outline, read again where memory had no room for all. */
    public Outline outline() {
        return outline.get();
    }
}
