package io.github.statbrief.spark.internal.output;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where the outputs of one job go. Several tasks may place the same release, one after the other or at the same time: the
 * same files are there afterwards as if one had. Safe to share between threads.
 */
public interface Target {
    /** The name of the manifest, above the folders of the releases. */
    String MANIFEST = "manifest.csv";

    /** The file in the folder of a release that names all its other files, and without which a folder is none of ours. */
    String REPORT = "report.json";

    /**
     * Prepares the target before any task runs, and removes what jobs have left that were killed.
     *
     * @throws IOException if nothing can be written there
     */
    void begin() throws IOException;

    /**
     * A new empty folder of this machine in which a task renders one release.
     *
     * @throws IOException if it cannot be made
     */
    Path workFolder() throws IOException;

    /**
     * Puts the files of a release in their place, whole or not at all.
     *
     * @param release the release's id
     * @param files a folder within {@link #workFolder}, which may be gone afterwards
     * @param sha256 the SHA-256 of its report, in hexadecimal digits
     * @return the folder of the files, seen from the output
     * @throws OccupiedException if what is in their place was made by nobody of ours
     * @throws IOException if they cannot be written
     */
    String place(String release, Path files, String sha256) throws IOException;

    /**
     * Takes a placed release away again.
     *
     * @param folder its folder, seen from the output
     * @throws IOException if it cannot be removed
     */
    void remove(String folder) throws IOException;

    /**
     * Removes what only tasks needed.
     *
     * @throws IOException if it cannot be removed
     */
    void end() throws IOException;

    /**
     * Replaces the manifest, whole or not at all, before the {@link #end}.
     *
     * @param content its content
     * @throws IOException if it cannot be written
     */
    void write(byte[] content) throws IOException;
}
