package io.github.statbrief.verify;

import io.github.statbrief.Release;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.verify.internal.carried.CarriedFiles;
import io.github.statbrief.verify.result.RecoveredRelease;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a release from one of its outputs alone: {@code release.json}, a brief or a workbook. What the pages or cells show
 * is held against it, so that a workbook whose cells were changed is not taken for the release. Immutable and safe to share
 * between threads.
 */
public final class ReleaseRecovery {
    private final Optional<String> contact;

    private ReleaseRecovery(Optional<String> contact) {
        this.contact = contact;
    }

    /** The recovery of releases from outputs in a theme without a contact. */
    public static ReleaseRecovery standard() {
        return new ReleaseRecovery(Optional.empty());
    }

    /**
     * Returns a recovery of releases from outputs in a theme with a contact.
     *
     * @param usual the contact that outputs name if their release names none
     */
    public ReleaseRecovery withContact(String usual) {
        return new ReleaseRecovery(Optional.of(usual));
    }

    /**
     * Reads a release from a file.
     *
     * @param file the output
     * @return the release and what in the output contradicts it
     * @throws IOException if the file cannot be read or holds no release
     * @throws io.github.statbrief.InvalidReleaseException if the release in it has errors
     */
    public RecoveredRelease read(Path file) throws IOException {
        return read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    /**
     * Reads a release from the bytes of an output.
     *
     * @param name the name of the file, of which the ending says what it is: {@code .json}, {@code .pdf}, {@code .xlsx}
     * @param content its bytes
     * @return the release and what in the output contradicts it
     * @throws IOException if the output cannot be read or holds no release
     * @throws io.github.statbrief.InvalidReleaseException if the release in it has errors
     */
    public RecoveredRelease read(String name, byte[] content) throws IOException {
        byte[] json = name.endsWith(".json")
                ? content
                : Optional.ofNullable(CarriedFiles.in(name, content).get(CarriedFiles.RELEASE))
                        .orElseThrow(() -> new IOException(
                                name + " holds no release; briefs and workbooks hold it if it has less than 5 MB, and "
                                        + CarriedFiles.RELEASE + " always does"));
        ReadOptions options = ReadOptions.standard().withName(name).withLargeFiles();
        Outline outline = ReleaseReader.outline(new String(json, StandardCharsets.UTF_8), options);
        Release release = outline.release();
        return new RecoveredRelease(release, new Verifier(outline, contact).verify(name, content));
    }
}
