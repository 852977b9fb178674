package io.github.statbrief.outline;

import io.github.statbrief.Release;
import java.util.List;

/** Puts the blocks of one release together; used once. */
final class OutlineBuilder {
    OutlineBuilder(Release release) {}

    List<Block> blocks() {
        return List.of();
    }
}
