package io.github.statbrief.engine;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import io.github.statbrief.Table;
import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.file.Names;
import io.github.statbrief.engine.internal.input.CheckedFile;
import io.github.statbrief.engine.internal.input.ReadRelease;
import io.github.statbrief.engine.internal.input.ReleaseInput;
import io.github.statbrief.html.IndexEntry;
import io.github.statbrief.outline.Outline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Every release file of a run, read and checked before any is rendered, so that one run reports all problems and no
 * release replaces what another needs.
 */
final class Survey {
    /** How many figures and cells are kept from reading to rendering; releases beyond are read a second time. */
    private static final long KEPT = 100_000;

    /** What a release holds besides, in figures: its outline and its words, some 3 kB. */
    private static final long REST = 4;

    private final List<Surveyed> releases = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<FailedRunException> faults = new ArrayList<>();
    private final Set<Path> opened = new LinkedHashSet<>();
    private final Set<Path> withoutErrors = new LinkedHashSet<>();
    private int total;

    private Survey() {}

    /**
     * What reading a file gave.
     *
     * @param releases its releases
     * @param file the rest
     */
    private record Seen(List<Surveyed> releases, CheckedFile file) {}

    /**
     * Reads the files.
     *
     * @param names names files in messages
     * @param input reads them
     * @param paths the files
     * @param entry makes what a list of releases says of one
     * @param workers read several at a time
     */
    static Survey of(
            Names names, ReleaseInput input, List<Path> paths, Function<Outline, IndexEntry> entry, Workers workers)
            throws IOException, FailedRunException {
        Map<Path, Seen> seen = new ConcurrentHashMap<>();
        Map<Path, FailedRunException> faults = new ConcurrentHashMap<>();
        AtomicLong room = new AtomicLong(KEPT);
        workers.each(paths, path -> {
            try {
                List<Surveyed> releases = new ArrayList<>();
                CheckedFile file = input.read(
                        path,
                        read -> releases.add(
                                Surveyed.of(read, entry.apply(read.outline()), room.addAndGet(-weight(read)) >= 0)));
                seen.put(path, new Seen(releases, file));
            } catch (FailedRunException e) {
                if (e.isLasting()) {
                    throw e;
                }
                faults.put(path, e);
            }
        });
        Survey survey = new Survey();
        for (Path path : paths) {
            Optional.ofNullable(seen.get(path)).ifPresent(survey::add);
            Optional.ofNullable(faults.get(path)).ifPresent(survey.faults::add);
        }
        survey.leaveOutIdsGivenTwice(names);
        return survey;
    }

    private static long weight(ReadRelease read) {
        return REST
                + read.release().figures().count()
                + read.release()
                        .tables()
                        .map(Table::cells)
                        .mapToLong(each -> each.size())
                        .sum();
    }

    private void add(Seen seen) {
        total += Math.max(1, seen.releases().size());
        releases.addAll(seen.releases());
        problems.addAll(seen.file().problems());
        if (seen.file().problems(Severity.ERROR).isEmpty()) {
            withoutErrors.add(seen.file().file());
        }
        opened.addAll(seen.file().opened());
    }

    private void leaveOutIdsGivenTwice(Names names) {
        Map<String, List<Surveyed>> byId = new HashMap<>();
        releases.forEach(
                each -> byId.computeIfAbsent(each.id(), id -> new ArrayList<>()).add(each));
        for (Surveyed each : List.copyOf(releases)) {
            List<Surveyed> same = byId.getOrDefault(each.id(), List.of());
            if (same.size() > 1) {
                Surveyed other = same.get(0).equals(each) ? same.get(1) : same.get(0);
                releases.remove(each);
                problems.add(each.origin()
                        .error(
                                names,
                                "the release id '" + each.id() + "' is also that of " + names.of(other.file()) + ":"
                                        + other.origin().line() + ":"
                                        + other.origin().column()
                                        + "; each release needs an id of its own, it names the folder of its outputs"));
            }
        }
    }

    /** How many releases the run has; a file without any that can be used counts as one. */
    int total() {
        return total + faults.size();
    }

    /** The releases without errors, in the order of their files. */
    List<Surveyed> releases() {
        return Collections.unmodifiableList(releases);
    }

    /** The file of each release without errors, by the release's id. */
    Map<String, Path> files() {
        Map<String, Path> files = new LinkedHashMap<>();
        releases.forEach(each -> files.put(each.id(), each.file()));
        return files;
    }

    /** The files in which there is no error, so that what they no longer make is gone. */
    Set<Path> withoutErrors() {
        return Collections.unmodifiableSet(withoutErrors);
    }

    /** Every problem. */
    List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /** Every problem of one severity. */
    List<Problem> problems(Severity severity) {
        return problems.stream().filter(each -> each.severity() == severity).toList();
    }

    /** Files that could not be read for a reason outside them. */
    List<FailedRunException> faults() {
        return Collections.unmodifiableList(faults);
    }

    /** Every file that was opened: the releases, what they include, the texts of their sources, their data and covers. */
    Set<Path> opened() {
        return Collections.unmodifiableSet(opened);
    }
}
