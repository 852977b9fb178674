package io.github.statbrief.engine.internal.input;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.file.Names;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.query.QueryDigest;
import io.github.statbrief.query.QuerySource;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import io.github.statbrief.yaml.ReleaseSeries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and checks the release files of a run. Safe to share between threads. */
public final class ReleaseInput {
    private static final Pattern ID = Pattern.compile("^(\uFEFF?id *: *)\\S", Pattern.MULTILINE);

    private final Names names;
    private final Optional<Path> sources;
    private final Optional<Theme> theme;
    private final QuerySource queries;
    private final Map<Path, ReleaseSeries> series = new ConcurrentHashMap<>();
    private final Map<Path, Set<Path>> namedBySeries = new ConcurrentHashMap<>();

    /**
     * Prepares to read.
     *
     * @param names names files in messages
     * @param sources a further folder for source texts
     * @param theme the theme against whose fonts texts are checked; empty if it has errors itself
     * @param queries runs the queries of tables
     */
    public ReleaseInput(Names names, Optional<Path> sources, Optional<Theme> theme, QuerySource queries) {
        this.queries = queries;
        this.names = names;
        this.sources = sources;
        this.theme = theme;
    }

    /**
     * Reads a release file.
     *
     * @param file the file
     * @param releases receives the release, or each release of a file with {@code for-each}, one after the other; none
     *     that has errors
     * @throws FailedRunException if it cannot be read for a reason outside the file
     */
    public CheckedFile read(Path file, Consumer<ReadRelease> releases) throws FailedRunException {
        List<Problem> problems = new ArrayList<>();
        Set<Path> opened = new LinkedHashSet<>();
        opened.add(file);
        try {
            if (Files.isRegularFile(file) && ReleaseSeries.isSeries(file)) {
                ReleaseSeries all = series(file, opened);
                for (String code : all.codes()) {
                    of(file, problems, () -> releases.accept(read(all, file, code, problems)));
                }
            } else {
                of(file, problems, () -> releases.accept(read(file, problems, opened)));
            }
        } catch (InvalidReleaseException e) {
            e.problems().forEach(each -> problems.add(names.named(file, each)));
        } catch (IOException | RuntimeException | Error e) {
            throw FailedRunException.of(names.of(file), "read", e);
        }
        return new CheckedFile(file, problems, opened);
    }

    /**
     * Reads one release a second time.
     *
     * @param origin where it was read
     * @param problems receives its problems
     * @return the release; empty if it has errors by now
     * @throws FailedRunException if it cannot be read for a reason outside the file
     */
    public Optional<ReadRelease> again(Origin origin, List<Problem> problems) throws FailedRunException {
        List<ReadRelease> read = new ArrayList<>();
        Path file = origin.file();
        try {
            if (origin.code().isPresent()) {
                ReleaseSeries kept = series.get(file);
                ReleaseSeries all = kept == null ? series(file, new LinkedHashSet<>()) : kept;
                of(file, problems, () -> read.add(read(all, file, origin.code().get(), problems)));
            } else {
                of(file, problems, () -> read.add(read(file, problems, new LinkedHashSet<>())));
            }
        } catch (IOException | RuntimeException | Error e) {
            throw FailedRunException.of(names.of(file), "read", e);
        }
        return read.stream().findFirst();
    }

    /** Reads a release. */
    @FunctionalInterface
    private interface Reading {
        void run() throws IOException;
    }

    /** Reads and takes the problems of a release that cannot be used. */
    private void of(Path file, List<Problem> problems, Reading reading) throws IOException {
        try {
            reading.run();
        } catch (InvalidReleaseException e) {
            e.problems().forEach(each -> problems.add(names.named(file, each)));
        }
    }

    private ReadRelease read(Path file, List<Problem> problems, Set<Path> opened) throws IOException {
        Set<Path> named = new LinkedHashSet<>();
        List<Problem> found = new ArrayList<>();
        List<QueryDigest> digests = new ArrayList<>();
        ReadOptions options = options(found::add, path -> {
            opened.add(path);
            named.add(path);
        });
        Outline outline = ReleaseReader.outline(file, options.withQueryDigests(digests::add));
        List<Problem> warnings =
                found.stream().map(each -> names.named(file, each)).toList();
        problems.addAll(warnings);
        return new ReadRelease(origin(file), outline, warnings, included(named), digests);
    }

    private ReadRelease read(ReleaseSeries all, Path file, String code, List<Problem> problems) throws IOException {
        List<QueryDigest> digests = new ArrayList<>();
        Outline outline = all.outline(code, digests::add);
        List<Problem> warnings =
                outline.warnings().stream().map(each -> names.named(file, each)).toList();
        problems.addAll(warnings);
        Origin id = origin(file);
        return new ReadRelease(
                new Origin(file, id.line(), id.column(), Optional.of(code)),
                outline,
                warnings,
                included(namedBySeries.getOrDefault(file, Set.of())),
                digests);
    }

    /** The tables of a file with {@code for-each}, kept so that a release that is read again does not read them again. */
    private ReleaseSeries series(Path file, Set<Path> opened) {
        Set<Path> named = Collections.synchronizedSet(new LinkedHashSet<>());
        ReleaseSeries all = ReleaseSeries.read(file, options(warning -> {}, named::add));
        series.put(file, all);
        namedBySeries.put(file, named);
        opened.addAll(named);
        return all;
    }

    private static List<Path> included(Set<Path> named) {
        return List.copyOf(named).stream().filter(ReleaseInput::isIncluded).toList();
    }

    /** Only included files have this name; the content of all others is in the release that was read. */
    private static boolean isIncluded(Path file) {
        String name = file.toString();
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private ReadOptions options(Consumer<Problem> warnings, Consumer<Path> inputs) {
        ReadOptions options =
                ReadOptions.standard().withWarnings(warnings).withInputs(inputs).withQueries(queries);
        ReadOptions located = sources.map(options::withSources).orElse(options);
        return theme.map(located::withTheme).orElse(located);
    }

    /** The place of the id; that of the file's first character if it is not at the start of a line. */
    private static Origin origin(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Matcher id = ID.matcher(text);
        if (!id.find()) {
            return new Origin(file, 1, 1);
        }
        int line = 1
                + (int) text.substring(0, id.start())
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
        return new Origin(file, line, 1 + id.group(1).replace("\uFEFF", "").length());
    }
}
