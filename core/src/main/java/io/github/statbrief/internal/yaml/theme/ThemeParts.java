package io.github.statbrief.internal.yaml.theme;

import io.github.statbrief.internal.yaml.NamedFiles;
import io.github.statbrief.theme.FontFile;
import io.github.statbrief.theme.Logo;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The files named by a theme: beside it or in folders below it. */
public final class ThemeParts {
    private static final int MOST_FONT = 20;
    private static final int MOST_LOGO = 10;

    private final NamedFiles files;

    /**
     * Prepares the look-up.
     *
     * @param theme the theme file
     * @param opened receives the path of each file opened
     */
    public ThemeParts(Path theme, Consumer<Path> opened) {
        this.files = new NamedFiles(Optional.of(theme), "theme", opened);
    }

    /** Reads a font; the exception's message explains a refusal. */
    FontFile font(String name) {
        return FontFile.of(name, files.bytes(name, MOST_FONT));
    }

    /** Reads a logo. */
    Logo logo(String name, String alternate) {
        return Logo.of(name, files.bytes(name, MOST_LOGO), alternate);
    }
}
