package io.github.statbrief.engine;

import io.github.statbrief.outline.Outline;
import java.nio.file.Path;
import java.util.function.Supplier;

/** A release whose outputs are in their place, rendered by this run or an earlier one. */
public final class FinishedRelease {
    private final String id;
    private final Path folder;
    private final Supplier<Outline> outline;

    /** Names the release and how its outline is had. */
    FinishedRelease(String id, Path folder, Supplier<Outline> outline) {
        this.id = id;
        this.folder = folder;
        this.outline = outline;
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
