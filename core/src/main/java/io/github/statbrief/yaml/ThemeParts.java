package io.github.statbrief.yaml;

import io.github.statbrief.theme.FontFile;
import io.github.statbrief.theme.Logo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The files that a theme names: they lie beside it or in folders below it. */
final class ThemeParts {
    private final Path theme;
    private final Consumer<Path> opened;

    ThemeParts(Path theme, Consumer<Path> opened) {
        this.theme = theme;
        this.opened = opened;
    }

    /** Reads a font; why it is refused is the message. */
    FontFile font(String name) {
        return FontFile.of(name, bytes(name));
    }

    /** Reads a logo. */
    Logo logo(String name, String alternate) {
        return Logo.of(name, bytes(name), alternate);
    }

    private byte[] bytes(String name) {
        Path file = Folder.of(theme)
                .flatMap(folder -> folder.find(name))
                .orElseThrow(() -> new IllegalArgumentException("there is no file '" + name + "' beside the theme"));
        opened.accept(file);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalArgumentException("the file '" + name + "' cannot be read: " + e.getMessage(), e);
        }
    }
}
