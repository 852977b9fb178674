package io.github.statbrief.engine;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.file.Names;
import io.github.statbrief.engine.internal.file.RefusedInputException;
import io.github.statbrief.engine.internal.input.CheckedFile;
import io.github.statbrief.engine.internal.input.ReadRelease;
import io.github.statbrief.engine.internal.input.ThemeInput;
import io.github.statbrief.engine.internal.preview.PreviewFrame;
import io.github.statbrief.html.HtmlExporter;
import io.github.statbrief.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages of a preview, made again when a file changes that one of them was made from. */
final class PreviewPages implements AutoCloseable {
    /** A file with {@code for-each} may make very many. */
    private static final int MOST_OF_A_FILE = 12;

    private static final int PAUSE = 50;
    /** How often, and how long each time, a file that is being written is looked at again. */
    private static final int LOOKS = 20;

    private static final int LOOK = 10;
    private static final int LONGEST_WAIT = 20_000;

    private final RunSettings settings;
    private final Names names;
    private final RunInput input;
    private final Thread watcher = new Thread(this::watch, "statbrief-watch");

    /** The page of each release by the name of its file, and its code where the file has for-each, in order. */
    private Map<String, String> pages = Map.of();

    private Map<Path, List<Object>> seen = Map.of();
    private long version;

    PreviewPages(RunSettings settings, Caller caller) {
        this.settings = settings;
        this.names = new Names(settings.base(), caller::setting);
        this.input = new RunInput(settings, names);
        watcher.setDaemon(true);
    }

    /** Makes the pages and begins to watch. */
    void start() {
        make();
        watcher.start();
    }

    /**
     * Waits until the pages are others than those of a version, for some seconds at most.
     *
     * @return the version of the pages
     */
    synchronized long awaitChange(long than) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_WAIT * 1_000_000L;
        while (version == than && System.nanoTime() < end) {
            wait(PAUSE);
        }
        return version;
    }

    /** The page under a path: the frame at the root, a release in {@code release/<file>}. */
    synchronized Optional<String> page(String path) {
        if (path.isEmpty()) {
            return Optional.of(PreviewFrame.of(List.copyOf(pages.keySet()), version));
        }
        return path.startsWith("release/")
                ? Optional.ofNullable(pages.get(path.substring("release/".length())))
                : Optional.empty();
    }

    private void watch() {
        try {
            while (!Thread.interrupted()) {
                Thread.sleep(PAUSE);
                Map<Path, List<Object>> found = state(watched());
                if (!found.equals(current())) {
                    awaitEnd(found);
                    make();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until no file grows any more or is empty, as while an editor writes it: half a file is no change. */
    private void awaitEnd(Map<Path, List<Object>> changed) throws InterruptedException {
        Map<Path, List<Object>> before = changed;
        for (int look = 0; look < LOOKS; look++) {
            Thread.sleep(LOOK);
            Map<Path, List<Object>> now = state(watched());
            boolean empty = now.values().stream().anyMatch(each -> each.contains(0L));
            if (!empty && now.equals(before)) {
                return;
            }
            before = now;
        }
    }

    private synchronized Set<Path> watched() {
        Set<Path> files = new LinkedHashSet<>(seen.keySet());
        files.addAll(paths());
        return files;
    }

    private synchronized Map<Path, List<Object>> current() {
        return seen;
    }

    private List<Path> paths() {
        try {
            return input.paths();
        } catch (RefusedInputException | IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** The time and size of each file, by which a change is seen; a file that is not there has none. */
    private static Map<Path, List<Object>> state(Set<Path> files) {
        Map<Path, List<Object>> state = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                state.put(file, List.of(Files.getLastModifiedTime(file), Files.size(file)));
            } catch (IOException e) {
                state.put(file, List.of());
            }
        }
        return state;
    }

    /** Makes all pages; the state of the files is taken before they are read, so that no change is missed. */
    private void make() {
        Map<String, String> made = new LinkedHashMap<>();
        Set<Path> files = new LinkedHashSet<>(watched());
        Map<Path, List<Object>> before = state(files);
        try {
            ThemeInput theme = input.theme();
            files.addAll(theme.opened());
            HtmlExporter exporter = new HtmlExporter(theme.theme().orElseGet(Theme::standard));
            for (Path path : paths()) {
                List<ReadRelease> releases = new ArrayList<>();
                CheckedFile file = input.releases(theme).read(path, read -> {
                    if (releases.size() < MOST_OF_A_FILE) {
                        releases.add(read);
                    }
                });
                files.addAll(file.opened());
                releases.forEach(read -> files.addAll(sourceTexts(read)));
                add(made, file, releases, theme.problems(), exporter);
            }
        } catch (FailedRunException | IOException | RuntimeException e) {
            made.put(
                    "fault",
                    PreviewFrame.problems("The preview", List.of(Problem.inModel("", Severity.ERROR, e.toString()))));
        }
        if (made.isEmpty()) {
            made.put(
                    "none",
                    PreviewFrame.problems(
                            "No release file matches " + String.join(", ", settings.releases()), List.of()));
        }
        Map<Path, List<Object>> after = state(files);
        after.putAll(before);
        publish(made, after);
    }

    /** Where the texts of sources would lie: one that is not at hand may turn up. */
    private static List<Path> sourceTexts(ReadRelease read) {
        List<Path> texts = new ArrayList<>();
        read.release()
                .sources()
                .forEach(source ->
                        source.file().ifPresent(name -> texts.add(read.file().resolveSibling(name))));
        return texts;
    }

    /** Adds the page of a file, or that of each release of a file with {@code for-each}, or its problems. */
    private void add(
            Map<String, String> made,
            CheckedFile file,
            List<ReadRelease> releases,
            List<Problem> ofTheme,
            HtmlExporter exporter)
            throws IOException {
        String name = names.of(file.file());
        List<Problem> errors = new ArrayList<>(ofTheme);
        errors.addAll(file.problems(Severity.ERROR));
        if (!errors.isEmpty()) {
            made.put(name, PreviewFrame.problems(String.valueOf(file.file().getFileName()), errors));
            return;
        }
        for (ReadRelease read : releases) {
            ByteArrayOutputStream page = new ByteArrayOutputStream();
            exporter.write(read.outline(), page);
            String own = read.origin().code().map(code -> name + " " + code).orElse(name);
            made.put(own, page.toString(StandardCharsets.UTF_8));
        }
    }

    private synchronized void publish(Map<String, String> made, Map<Path, List<Object>> state) {
        pages = Collections.unmodifiableMap(made);
        seen = state;
        version++;
        notifyAll();
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
