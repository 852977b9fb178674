package io.github.statbrief.engine.internal.output;

import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.input.CheckedFile;
import io.github.statbrief.engine.internal.input.ReadRelease;
import io.github.statbrief.engine.internal.input.ReleaseInput;
import io.github.statbrief.verify.Verifier;
import io.github.statbrief.verify.result.Discrepancy;
import io.github.statbrief.verify.result.Verification;
import io.github.statbrief.verify.result.VerifiedReleases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Verifies the outputs of release files. Safe to share between threads. */
public final class OutputsVerifier {
    private final ReleaseInput input;
    private final OutputDirectory output;
    private final Optional<String> contact;
    private final Optional<PublicKey> key;

    /**
     * Prepares to verify.
     *
     * @param input reads the releases
     * @param output where their outputs are
     * @param contact the contact that outputs name if a release names none
     * @param key the key with which manifests must be signed; empty if they need not be
     */
    public OutputsVerifier(
            ReleaseInput input, OutputDirectory output, Optional<String> contact, Optional<PublicKey> key) {
        this.input = input;
        this.output = output;
        this.contact = contact;
        this.key = key;
    }

    /**
     * Verifies the outputs of the releases of a file.
     *
     * @throws FailedRunException if the file cannot be read for a reason outside it
     */
    public VerifiedReleases verify(Path file) throws FailedRunException {
        List<Verification> verified = new ArrayList<>();
        CheckedFile read = input.read(file, release -> verified.add(verify(release)));
        return new VerifiedReleases(verified, read.problems());
    }

    private Verification verify(ReadRelease release) {
        String id = release.release().id();
        Path folder = output.folder(id);
        if (!Files.isDirectory(folder)) {
            return new Verification(
                    id,
                    List.of(),
                    List.of(),
                    List.of(new Discrepancy(
                            Discrepancy.Kind.FILE, id, "", "", "has no outputs; render the release first")));
        }
        try {
            Verifier verifier = new Verifier(release.outline(), contact);
            return key.map(verifier::withKey).orElse(verifier).verify(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
