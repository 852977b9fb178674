package io.github.statbrief.engine.internal.output;

import io.github.statbrief.engine.internal.file.OutputFile;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.verify.ManifestKeys;
import io.github.statbrief.verify.ReleaseManifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the manifest of a folder, its signature and its page. Safe to share between threads. */
public final class ManifestFiles {
    private final Optional<PrivateKey> key;

    /**
     * Prepares to write.
     *
     * @param key signs manifests; empty if they are not signed
     */
    public ManifestFiles(Optional<PrivateKey> key) {
        this.key = key;
    }

    /**
     * Writes into a folder that has all other outputs but their report.
     *
     * @param outline the outline of the release
     * @param folder the folder
     */
    public void write(Outline outline, Path folder) throws IOException {
        byte[] manifest = ReleaseManifest.of(
                outline,
                folder,
                OutputFile.in(folder).stream().collect(Collectors.toMap(OutputFile::path, OutputFile::sha256)));
        Optional<byte[]> signature = key.map(signer -> ManifestKeys.sign(manifest, signer));
        Files.write(folder.resolve(ReleaseManifest.NAME), manifest);
        Files.write(folder.resolve(ReleaseManifest.PAGE), ReleaseManifest.page(manifest, signature));
        if (signature.isPresent()) {
            Files.write(folder.resolve(ReleaseManifest.SIGNATURE), signature.get());
        }
    }
}
