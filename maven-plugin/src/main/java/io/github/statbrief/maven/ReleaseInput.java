package io.github.statbrief.maven;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads every release of a run before any is rendered, so that one build reports all problems. Used once. */
final class ReleaseInput {
    private final ReleaseFiles files;
    private final Optional<Path> sources;
    private final ThemeInput theme;
    private final List<ReadRelease> releases = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Path> opened = new LinkedHashSet<>();

    ReleaseInput(ReleaseFiles files, Optional<Path> sources, ThemeInput theme) {
        this.files = files;
        this.sources = sources;
        this.theme = theme;
    }

    /**
     * Reads the releases.
     *
     * @param paths their files
     * @return the releases, in the same order
     * @throws InvalidInputException with every error of every file and of the theme
     * @throws FailedRunException if one cannot be read for a reason outside the file
     */
    List<ReadRelease> read(List<Path> paths) throws InvalidInputException, FailedRunException {
        for (Path path : paths) {
            read(path);
        }
        List<String> errors = new ArrayList<>(problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::toString)
                .toList());
        errors.addAll(theme.errors());
        errors.addAll(idsGivenTwice());
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return List.copyOf(releases);
    }

    /** Every warning of every file, including files with errors. */
    List<Problem> warnings() {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.WARNING)
                .toList();
    }

    /** Every file read: the releases, the files that they include, the texts of their sources, their data and covers. */
    Set<Path> opened() {
        return Collections.unmodifiableSet(opened);
    }

    private void read(Path file) throws FailedRunException {
        opened.add(file);
        List<Problem> found = new ArrayList<>();
        try {
            Set<Path> named = new LinkedHashSet<>();
            Outline outline = ReleaseReader.outline(file, options(found, named));
            List<Problem> warnings =
                    found.stream().map(each -> files.named(file, each)).toList();
            problems.addAll(warnings);
            releases.add(new ReadRelease(
                    file,
                    outline,
                    warnings,
                    named.stream().filter(ReleaseInput::isIncluded).toList()));
        } catch (InvalidReleaseException e) {
            e.problems().forEach(each -> problems.add(files.named(file, each)));
        } catch (RuntimeException | Error e) {
            throw Failures.of(files.name(file), "read", e);
        }
    }

    /** Only included files have this name; the content of all others is in the release that was read. */
    private static boolean isIncluded(Path file) {
        String name = file.toString();
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private ReadOptions options(List<Problem> found, Set<Path> named) {
        ReadOptions options = ReadOptions.standard().withWarnings(found::add).withInputs(path -> {
            opened.add(path);
            named.add(path);
        });
        ReadOptions located = sources.map(options::withSources).orElse(options);
        return theme.ifValid().map(located::withTheme).orElse(located);
    }

    private List<String> idsGivenTwice() {
        Map<String, Path> first = new LinkedHashMap<>();
        List<String> messages = new ArrayList<>();
        for (ReadRelease read : releases) {
            String id = read.release().id();
            Path other = first.putIfAbsent(id, read.file());
            if (other != null) {
                messages.add(
                        files.name(read.file()) + ": the release id '" + id + "' is also that of " + files.name(other)
                                + "; each release needs an id of its own, it names the folder of its outputs");
            }
        }
        return messages;
    }
}
