package io.github.statbrief.outline;

import io.github.statbrief.Release;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a release in one format. Implementations are immutable and safe to share between threads. Whoever writes
 * several formats makes the outline once and gives it to each of them; the bytes are the same.
 */
public interface Exporter {
    /**
     * Checks a release and writes the whole of it. The same release gives the same bytes. Writes nothing if the release
     * cannot be shown in full.
     *
     * @param release the release
     * @param out the target stream; it stays open
     * @throws IOException if {@code out} fails
     */
    void write(Release release, OutputStream out) throws IOException;

    /**
     * Writes the whole of a release that has been checked. Gives the same bytes as {@link #write(Release,
     * OutputStream)} for the release of the outline.
     *
     * @param outline the outline of the release
     * @param out the target stream; it stays open
     * @throws IOException if {@code out} fails
     */
    void write(Outline outline, OutputStream out) throws IOException;
}
