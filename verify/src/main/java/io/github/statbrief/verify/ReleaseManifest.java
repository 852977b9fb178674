package io.github.statbrief.verify;

import io.github.statbrief.outline.Outline;
import io.github.statbrief.verify.internal.manifest.CheckPage;
import io.github.statbrief.verify.internal.manifest.ManifestText;
import io.github.statbrief.verify.internal.reading.ProofFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The manifest of a release: what it states of each figure and cell, the digest of each of its files, and what the files
 * that anybody can compare say in each place. The same files give the same bytes.
 */
public final class ReleaseManifest {
    /** Its name in the folder of the release. */
    public static final String NAME = ProofFiles.MANIFEST;
    /** The name of its signature, which is 64 bytes of Ed25519. */
    public static final String SIGNATURE = ProofFiles.SIGNATURE;
    /** The name of the page that compares files with it. */
    public static final String PAGE = ProofFiles.PAGE;

    private ReleaseManifest() {}

    /**
     * Makes the manifest of the files in a folder.
     *
     * @param outline the outline of the release
     * @param folder the folder
     * @param digests the SHA-256 of each file in hexadecimal digits, by its path from the folder with {@code /}
     * @return the manifest, as JSON
     * @throws IOException if a file cannot be read
     */
    public static byte[] of(Outline outline, Path folder, Map<String, String> digests) throws IOException {
        return new ManifestText(outline).of(folder, digests);
    }

    /**
     * Makes the page that compares files with a manifest. It holds the manifest and its signature where that leaves it
     * small enough to be sent around; otherwise its reader opens both with it.
     *
     * @param manifest the manifest
     * @param signature its signature; empty if it is not signed
     * @return the page, as HTML
     */
    public static byte[] page(byte[] manifest, Optional<byte[]> signature) {
        return CheckPage.of(manifest, signature);
    }
}
