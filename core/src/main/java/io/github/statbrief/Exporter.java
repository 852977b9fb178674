package io.github.statbrief;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a release in one format. Implementations are immutable and safe to share between threads. */
public interface Exporter {
    /**
     * Writes the whole release. The same release gives the same bytes; nothing is written where the release cannot be shown whole.
     *
     * @param release the release
     * @param out where to; it stays open
     * @throws IOException where {@code out} fails
     */
    void write(Release release, OutputStream out) throws IOException;
}
