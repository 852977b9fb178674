package io.github.statbrief.engine.internal.input;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.file.Names;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.InvalidThemeException;
import io.github.statbrief.yaml.ThemeReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The theme of a run, read first because releases are checked against its fonts.
 *
 * @param theme the theme; empty if it has errors
 * @param file its file; empty for a theme of ours
 * @param problems the problems of its file, or of its name
 * @param opened the files of the theme
 */
public record ThemeInput(Optional<Theme> theme, Optional<Path> file, List<Problem> problems, Set<Path> opened) {
    /** Copies the collections. */
    public ThemeInput {
        problems = List.copyOf(problems);
        opened = Set.copyOf(opened);
    }

    /**
     * Reads the theme.
     *
     * @param names names files and settings in messages
     * @param given the theme file, or the name of a theme of ours where a file would be; empty for the standard theme
     * @throws FailedRunException if it cannot be read for a reason outside the file
     */
    public static ThemeInput read(Names names, Optional<Path> given) throws FailedRunException {
        if (given.isEmpty()) {
            return new ThemeInput(Optional.of(Theme.standard()), given, List.of(), Set.of());
        }
        String name = names.of(given.get());
        return Files.notExists(given.get()) && !name.matches(".*[./\\\\].*")
                ? named(names, name)
                : read(names, given.get());
    }

    private static ThemeInput named(Names names, String name) {
        try {
            return new ThemeInput(Optional.of(Theme.named(name)), Optional.empty(), List.of(), Set.of());
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            Problem problem = Problem.inModel(
                    names.setting("theme"),
                    Severity.ERROR,
                    message + (message.endsWith("?") ? " Or" : ", or") + " name a theme file");
            return new ThemeInput(Optional.empty(), Optional.empty(), List.of(problem), Set.of());
        }
    }

    private static ThemeInput read(Names names, Path file) throws FailedRunException {
        Set<Path> opened = new LinkedHashSet<>();
        opened.add(file);
        try {
            Theme theme = ThemeReader.read(file, opened::add);
            return new ThemeInput(Optional.of(theme), Optional.of(file), List.of(), opened);
        } catch (InvalidThemeException e) {
            List<Problem> problems =
                    e.problems().stream().map(each -> names.named(file, each)).toList();
            return new ThemeInput(Optional.empty(), Optional.of(file), problems, opened);
        } catch (RuntimeException | Error e) {
            throw FailedRunException.of(names.of(file), "read", e);
        }
    }
}
