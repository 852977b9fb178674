package io.github.statbrief.yaml;

import io.github.statbrief.Problem;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.internal.yaml.Problems;
import io.github.statbrief.internal.yaml.SourceMap;
import io.github.statbrief.internal.yaml.YamlDocument;
import io.github.statbrief.internal.yaml.theme.ThemeFile;
import io.github.statbrief.internal.yaml.theme.ThemeParts;
import io.github.statbrief.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a theme from its file; {@code docs/release-format.md} describes the format. */
public final class ThemeReader {
    private ThemeReader() {}

    /**
     * Reads a theme. Takes missing parts from {@link Theme#standard()}.
     *
     * @param file the theme file
     * @return the theme
     * @throws InvalidThemeException listing every problem of the file, if one of them is an error
     */
    public static Theme read(Path file) {
        return read(file, input -> {});
    }

    /**
     * Reads a theme and passes on the paths of its inputs, so that a caller does not overwrite them.
     *
     * @param file the theme file
     * @param inputs receives the path of each font and logo opened
     * @return the theme
     * @throws InvalidThemeException listing every problem of the file, if one of them is an error
     */
    public static Theme read(Path file, Consumer<Path> inputs) {
        Problems problems = new Problems(file.toString());
        Optional<Theme> theme = YamlDocument.read(file, problems)
                .flatMap(document -> new ThemeFile(
                                new NodeReader(document, problems, new SourceMap()), new ThemeParts(file, inputs))
                        .read(document.root()));
        List<Problem> found = problems.inOrder();
        if (problems.hasErrors() || theme.isEmpty()) {
            throw new InvalidThemeException(found);
        }
        return theme.get();
    }
}
