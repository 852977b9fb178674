package io.github.statbrief.verify;

import io.github.statbrief.outline.Outline;
import io.github.statbrief.verify.internal.manifest.CheckPage;
import io.github.statbrief.verify.internal.reading.ProofFiles;
import io.github.statbrief.verify.result.Discrepancy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the manifest of a folder with its files, its signature with a key, and its page with both. */
final class ManifestCheck {
    private static final int SHOWN = 160;

    private final Outline outline;
    private final Optional<PublicKey> key;

    /**
     * Prepares to check.
     *
     * @param outline the outline of the release
     * @param key the key with which the manifest must be signed; empty if it need not be
     */
    ManifestCheck(Outline outline, Optional<PublicKey> key) {
        this.outline = outline;
        this.key = key;
    }

    /** What is wrong with a manifest; nothing if there is none and none is demanded. */
    List<Discrepancy> check(Path folder) throws IOException {
        Path file = folder.resolve(ReleaseManifest.NAME);
        if (!Files.exists(file)) {
            return key.isPresent()
                    ? List.of(wrong(ReleaseManifest.NAME, "", "is missing: nothing was signed"))
                    : List.of();
        }
        List<Discrepancy> all = new ArrayList<>();
        byte[] manifest = Files.readAllBytes(file);
        content(folder, manifest).ifPresent(all::add);
        Optional<byte[]> signature = Optional.empty();
        if (Files.exists(folder.resolve(ReleaseManifest.SIGNATURE))) {
            signature = Optional.of(Files.readAllBytes(folder.resolve(ReleaseManifest.SIGNATURE)));
        }
        if (key.isPresent() && signature.isEmpty()) {
            all.add(wrong(ReleaseManifest.SIGNATURE, "", "is missing"));
        } else if (key.isPresent() && !ManifestKeys.isSigned(manifest, signature.get(), key.get())) {
            all.add(wrong(ReleaseManifest.SIGNATURE, "", "is not the signature of this manifest with this key"));
        }
        Path page = folder.resolve(ReleaseManifest.PAGE);
        if (Files.exists(page) && !CheckPage.isOf(Files.readAllBytes(page), manifest, signature)) {
            all.add(wrong(ReleaseManifest.PAGE, "", "is not the page of this manifest"));
        }
        return all;
    }

    private Optional<Discrepancy> content(Path folder, byte[] manifest) throws IOException {
        Map<String, String> files = ProofFiles.digests(folder);
        files.keySet().removeAll(ProofFiles.ALL);
        List<String> expected;
        try {
            expected = lines(ReleaseManifest.of(outline, folder, files));
        } catch (IOException | RuntimeException e) {
            // libraries that read a damaged file fail in many ways
            return Optional.of(wrong(ReleaseManifest.NAME, "", "cannot be compared with the files: " + e.getMessage()));
        }
        List<String> found = lines(manifest);
        for (int line = 0; line < Math.max(expected.size(), found.size()); line++) {
            String stated = line < expected.size() ? expected.get(line) : "the end";
            String said = line < found.size() ? found.get(line) : "the end";
            if (!stated.equals(said)) {
                return Optional.of(wrong(
                        ReleaseManifest.NAME,
                        "line " + (line + 1),
                        "says '" + shortened(said) + "', the release and its files say '" + shortened(stated) + "'"));
            }
        }
        return Optional.empty();
    }

    private static List<String> lines(byte[] text) {
        // with the end of the last line, which may be missing
        return List.of(new String(text, StandardCharsets.UTF_8).split("\n", -1));
    }

    private static String shortened(String line) {
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "\u2026" : line;
    }

    private static Discrepancy wrong(String file, String place, String message) {
        return new Discrepancy(Discrepancy.Kind.FILE, file, place, "", message);
    }
}
