package io.github.statbrief.maven;

import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.InvalidThemeException;
import io.github.statbrief.yaml.ThemeReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The theme of a run, read first because releases are checked against its fonts. */
final class ThemeInput {
    private final Optional<Theme> theme;
    private final Optional<Path> file;
    private final List<String> errors;
    private final Set<Path> opened = new LinkedHashSet<>();

    /**
     * Reads the theme.
     *
     * @param files names files in messages
     * @param given the theme file, or the name of a theme of ours where a file would be; empty for the standard theme
     * @throws FailedRunException if it cannot be read for a reason outside the file
     */
    ThemeInput(ReleaseFiles files, Optional<Path> given) throws FailedRunException {
        Optional<String> named =
                given.filter(Files::notExists).map(files::name).filter(name -> !name.matches(".*[./\\\\].*"));
        file = named.isPresent() ? Optional.empty() : given;
        Optional<Theme> read = Optional.empty();
        List<String> found = List.of();
        try {
            file.ifPresent(opened::add);
            read = Optional.of(file.map(each -> ThemeReader.read(each, opened::add))
                    .orElseGet(() -> named.map(Theme::named).orElseGet(Theme::standard)));
        } catch (IllegalArgumentException e) {
            if (named.isEmpty()) {
                throw failed(files, e);
            }
            String message = String.valueOf(e.getMessage());
            found = List.of(
                    "statbrief.theme: " + message + (message.endsWith("?") ? " Or" : ", or") + " name a theme file");
        } catch (InvalidThemeException e) {
            found = e.problems().stream()
                    .map(problem -> files.named(file.orElseThrow(), problem).toString())
                    .toList();
        } catch (RuntimeException | Error e) {
            throw failed(files, e);
        }
        theme = read;
        errors = found;
    }

    private FailedRunException failed(ReleaseFiles files, Throwable cause) {
        return Failures.of(file.map(files::name).orElse("the standard theme"), "read", cause);
    }

    /** The standard theme. */
    static ThemeInput standard(ReleaseFiles files) throws FailedRunException {
        return new ThemeInput(files, Optional.empty());
    }

    /** The theme; empty if it has errors. */
    Optional<Theme> ifValid() {
        return theme;
    }

    /** The theme of a run without errors. */
    Theme theme() {
        return theme.orElseThrow();
    }

    /** Its file; empty for a theme of ours. */
    Optional<Path> file() {
        return file;
    }

    /** The problems of its file, with their places. */
    List<String> errors() {
        return errors;
    }

    /** The files of the theme. */
    Set<Path> opened() {
        return Collections.unmodifiableSet(opened);
    }
}
