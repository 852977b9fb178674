package io.github.statbrief.outline;

import io.github.statbrief.Release;
import java.util.List;

/**
 * What is shown of a release, in reading order: the only place that decides it.
 *
 * @param release the release
 * @param blocks the blocks
 */
public record Outline(Release release, List<Block> blocks) {
    /** Copies the blocks. */
    public Outline {
        blocks = List.copyOf(blocks);
    }

    /**
     * Makes the outline of a release: a pure function.
     *
     * @param release the release
     * @return its outline
     */
    public static Outline of(Release release) {
        return new Outline(release, new OutlineBuilder(release).blocks());
    }
}
