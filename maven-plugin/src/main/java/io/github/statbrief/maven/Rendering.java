package io.github.statbrief.maven;

import java.io.IOException;
import java.nio.file.Path;

/** Makes the outputs of a release. */
interface Rendering {
    /**
     * Writes all outputs.
     *
     * @param read the release
     * @param folder an empty folder
     */
    void render(ReadRelease read, Path folder) throws IOException;
}
