package io.github.statbrief.verify;

import io.github.statbrief.outline.Outline;
import io.github.statbrief.verify.internal.folder.FolderProof;
import io.github.statbrief.verify.internal.proof.Proof;
import io.github.statbrief.verify.result.Discrepancy;
import io.github.statbrief.verify.result.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the outputs of a release back, with other libraries than those that wrote them, and proves that every figure and
 * cell stands in them as it was stated: with its value, bound, unit, level or change, period, comparison and status. All
 * other digits must belong to a date, a label, a text, a note or a quote of the release. Used by one thread.
 */
public final class Verifier {
    private final Outline outline;
    private final Optional<String> contact;
    private final Optional<PublicKey> key;
    private final Proof proof;

    /**
     * Makes a verifier of the outputs of a release.
     *
     * @param outline the outline of the release
     */
    public Verifier(Outline outline) {
        this(outline, Optional.empty());
    }

    /**
     * Makes a verifier of the outputs of a release in a theme with a contact.
     *
     * @param outline the outline of the release
     * @param contact the contact that outputs name if the release names none
     */
    public Verifier(Outline outline, Optional<String> contact) {
        this(outline, contact, Optional.empty());
    }

    private Verifier(Outline outline, Optional<String> contact, Optional<PublicKey> key) {
        this.outline = outline;
        this.contact = contact;
        this.key = key;
        this.proof = new Proof(outline, contact);
    }

    /**
     * The same, which also demands a manifest that was signed with a key.
     *
     * @param signer the public key of the signature
     */
    public Verifier withKey(PublicKey signer) {
        return new Verifier(outline, contact, Optional.of(signer));
    }

    /**
     * Verifies all outputs of the release.
     *
     * @param folder their folder, with {@code report.json}
     * @return what was found
     * @throws IOException if the folder cannot be read; a damaged file in it is a discrepancy
     */
    public Verification verify(Path folder) throws IOException {
        Verification proven = new FolderProof(outline.release(), proof).of(folder);
        List<Discrepancy> wrong = new ArrayList<>(proven.discrepancies());
        wrong.addAll(new ManifestCheck(outline, key).check(folder));
        return new Verification(proven.release(), proven.files(), proven.rows(), wrong);
    }

    /**
     * Verifies one output by itself.
     *
     * @param file its path in the folder of outputs, with {@code /}: {@code charts/exports.svg}
     * @param content its bytes
     * @return what is wrong with it; nothing if every figure stands in it that must
     */
    public List<Discrepancy> verify(String file, byte[] content) {
        return proof.check(file, content).problems();
    }
}
