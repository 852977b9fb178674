package io.github.statbrief.verify.internal.folder;

import io.github.statbrief.Release;
import io.github.statbrief.verify.internal.proof.Check;
import io.github.statbrief.verify.internal.proof.Proof;
import io.github.statbrief.verify.internal.reading.ProofFiles;
import io.github.statbrief.verify.result.Discrepancy;
import io.github.statbrief.verify.result.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Proves all outputs in the folder of a release. Used by one thread, which may have others help. */
public final class FolderProof {
    /** The most cells of a release whose outputs are read by several threads: one file of a larger one takes enough memory. */
    private static final int MOST_CELLS = 100_000;

    /** The most threads: each makes checks of its own before it reads, and few files of a release take long. */
    private static final int MOST_THREADS = 4;

    private final Release release;
    private final Proof own;

    /**
     * Makes a proof.
     *
     * @param release the release
     * @param own what proves one file
     */
    public FolderProof(Release release, Proof own) {
        this.release = release;
        this.own = own;
    }

    /**
     * Reads every output of a folder and compares it with what the release states.
     *
     * @param folder the folder
     * @return what was found
     * @throws IOException if the folder cannot be read
     */
    public Verification of(Path folder) throws IOException {
        Map<String, Path> files = files(folder);
        Map<String, Long> sizes = new HashMap<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            sizes.put(file.getKey(), Files.size(file.getValue()));
        }
        own.sizes(sizes);
        Map<String, Check> checks = new SharedReading(files).checks(own, threads());
        List<Discrepancy> wrong = new ArrayList<>(ReportCheck.check(folder, release.id()));
        Standings standings = new Standings();
        for (String file : files.keySet()) {
            Check check = Objects.requireNonNull(checks.get(file));
            wrong.addAll(check.problems());
            standings.add(file, own.required(file), check);
        }
        return new Verification(release.id(), List.copyOf(files.keySet()), standings.rows(), wrong);
    }

    private int threads() {
        int cells = release.tables().mapToInt(table -> table.cells().size()).sum();
        return cells > MOST_CELLS
                ? 1
                : Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    }

    private static Map<String, Path> files(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(
                            file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
        }
        files.keySet().removeAll(ProofFiles.ALL);
        return files;
    }
}
