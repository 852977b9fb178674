package io.github.statbrief.spark;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a task tells the driver of one release. Has fields that Kryo can write too, which records and unmodifiable lists
 * are not.
 */
final class TaskResult implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ERROR = "error";

    private final String name;
    private final String id;
    private final String folder;
    private final int files;
    private final long bytes;
    private final String sha256;
    private final ArrayList<String> problems = new ArrayList<>();

    /** Takes an entry apart. */
    TaskResult(ManifestEntry entry) {
        this.name = entry.name();
        this.id = entry.id();
        this.folder = entry.folder();
        this.files = entry.files();
        this.bytes = entry.bytes();
        this.sha256 = entry.sha256();
        for (Problem each : entry.problems()) {
            problems.addAll(List.of(
                    each.file(),
                    Integer.toString(each.line()),
                    Integer.toString(each.column()),
                    each.path(),
                    each.severity() == Severity.ERROR ? ERROR : "",
                    each.message()));
        }
    }

    /** The entry. */
    ManifestEntry entry() {
        List<Problem> found = new ArrayList<>();
        for (int at = 0; at < problems.size(); at += 6) {
            found.add(new Problem(
                    problems.get(at),
                    Integer.parseInt(problems.get(at + 1)),
                    Integer.parseInt(problems.get(at + 2)),
                    problems.get(at + 3),
                    problems.get(at + 4).equals(ERROR) ? Severity.ERROR : Severity.WARNING,
                    problems.get(at + 5)));
        }
        return new ManifestEntry(name, id, folder, files, bytes, sha256, found);
    }
}
