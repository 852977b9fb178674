package io.github.statbrief.spark;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import java.util.List;

/**
 * What became of one release.
 *
 * @param name the name of its source, or what tells its row from the others
 * @param id the release's id; empty if it could not be rendered
 * @param folder the folder of its files, seen from the output; empty if it could not be rendered
 * @param files the number of its files, its report among them
 * @param bytes the size of all of them together
 * @param sha256 the SHA-256 of its {@code report.json}, which names each of the others with its own, in hexadecimal
 *     digits; empty if it could not be rendered
 * @param problems its errors, or its warnings if it has none
 */
public record ManifestEntry(
        String name, String id, String folder, int files, long bytes, String sha256, List<Problem> problems) {
    /** Copies the problems. */
    public ManifestEntry {
        problems = List.copyOf(problems);
    }

    /** Whether its files are at their place. */
    public boolean isWritten() {
        return !sha256.isEmpty();
    }

    /** The entry of a release that could not be rendered. */
    static ManifestEntry failed(String name, List<Problem> problems) {
        return new ManifestEntry(name, "", "", 0, 0, "", problems);
    }

    /** The same of a release that is taken back. */
    ManifestEntry refused(String message) {
        return failed(name, List.of(Problem.inModel("", Severity.ERROR, message)));
    }
}
