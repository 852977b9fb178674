package io.github.statbrief.verify.internal.folder;

import io.github.statbrief.verify.internal.proof.Check;
import io.github.statbrief.verify.internal.proof.Proof;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Reads the outputs of a release, several at a time, each thread with a proof of its own. Used once. */
final class SharedReading {
    private final Map<String, Path> files;
    private final Queue<List<String>> waiting;
    private final Map<String, Check> checks = new ConcurrentHashMap<>();

    /** Prepares to read files by their paths in the folder of outputs. */
    SharedReading(Map<String, Path> files) {
        this.files = files;
        this.waiting = new ConcurrentLinkedQueue<>(parts(files));
    }

    /** What one thread reads at a stretch: the brief with what it carries, which one proof reads once, then the largest first. */
    private static List<List<String>> parts(Map<String, Path> files) {
        List<List<String>> parts = new ArrayList<>();
        parts.add(files.keySet().stream().filter(SharedReading::isCarried).toList());
        Stream.of(".html", ".ods", ".md", "")
                .flatMap(kind -> files.keySet().stream().filter(file -> file.endsWith(kind)))
                .distinct()
                .filter(file -> !isCarried(file))
                .forEach(file -> parts.add(List.of(file)));
        return parts;
    }

    /** Whether a file is the brief, or lies beside it and may be attached to it. */
    private static boolean isCarried(String file) {
        return file.startsWith("data/")
                || List.of("brief.pdf", "workbook.xlsx", "release.json").contains(file);
    }

    /**
     * Reads them all.
     *
     * @param own the proof of the calling thread
     * @param threads how many threads read
     * @return what each file was found to have
     */
    Map<String, Check> checks(Proof own, int threads) throws IOException {
        int helpers = Math.min(threads, waiting.size()) - 1;
        ExecutorService pool = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "statbrief-verify");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<CompletableFuture<Void>> helping = new ArrayList<>();
            for (int helper = 0; helper < helpers; helper++) {
                helping.add(CompletableFuture.runAsync(() -> read(own.another()), pool));
            }
            read(own);
            helping.forEach(CompletableFuture::join);
            return checks;
        } catch (UncheckedIOException | CompletionException e) {
            throw cause(e);
        } finally {
            waiting.clear();
            pool.shutdown();
        }
    }

    private void read(Proof proof) {
        for (List<String> part = waiting.poll(); part != null; part = waiting.poll()) {
            for (String file : part) {
                try {
                    checks.put(file, proof.check(file, Files.readAllBytes(files.get(file))));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** What ended the reading of a file; throws it if it is no failure of the file. */
    private static IOException cause(RuntimeException ended) {
        Throwable thrown = ended instanceof CompletionException ? ended.getCause() : ended;
        if (thrown instanceof UncheckedIOException failed) {
            return Objects.requireNonNull(failed.getCause());
        } else if (thrown instanceof Error failed) {
            throw failed;
        }
        throw ended;
    }
}
