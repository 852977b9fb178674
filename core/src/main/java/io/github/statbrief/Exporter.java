package io.github.statbrief;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a release in one format. Implementations are immutable and safe to share between threads. */
public interface Exporter {
    /**
     * Writes the whole release. The same release gives the same bytes. Writes nothing if the release cannot be shown
     * in full.
     *
     * @param release the release
     * @param out the target stream; it stays open
     * @throws IOException if {@code out} fails
     */
    void write(Release release, OutputStream out) throws IOException;
}
