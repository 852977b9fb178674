package io.github.statbrief.internal.yaml.theme;

import io.github.statbrief.internal.yaml.ConfinedDirectory;
import io.github.statbrief.theme.FontFile;
import io.github.statbrief.theme.Logo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The files named by a theme: beside it or in folders below it. */
public final class ThemeParts {
    private static final int MOST_FONT = 20;
    private static final int MOST_LOGO = 10;
    private static final int MEGABYTE = 1 << 20;

    private final Path theme;
    private final Consumer<Path> opened;

    /**
     * Prepares the look-up.
     *
     * @param theme the theme file
     * @param opened receives the path of each file opened
     */
    public ThemeParts(Path theme, Consumer<Path> opened) {
        this.theme = theme;
        this.opened = opened;
    }

    /** Reads a font; the exception's message explains a refusal. */
    FontFile font(String name) {
        return FontFile.of(name, bytes(name, MOST_FONT));
    }

    /** Reads a logo. */
    Logo logo(String name, String alternate) {
        return Logo.of(name, bytes(name, MOST_LOGO), alternate);
    }

    /** The content of a regular file within the size limit; never waits for a device or a pipe. */
    private byte[] bytes(String name, int mostMegabytes) {
        Path file = ConfinedDirectory.of(theme)
                .flatMap(folder -> folder.find(name))
                .orElseThrow(() -> new IllegalArgumentException("there is no file '" + name + "' beside the theme"));
        opened.accept(file);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    Files.isDirectory(file)
                            ? "'" + name + "' is a folder; name a file in it"
                            : "'" + name + "' is a device or a pipe; name a file");
        }
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("the file '" + name + "' may not be read; give this user the right to");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(mostMegabytes * MEGABYTE + 1);
            if (bytes.length > mostMegabytes * MEGABYTE) {
                throw new IllegalArgumentException("the file '" + name + "' has more than " + mostMegabytes
                        + " MB; at most " + mostMegabytes + " MB are read here. Name a smaller one");
            }
            return bytes;
        } catch (IOException e) {
            throw new IllegalArgumentException("the file '" + name + "' cannot be read: " + e.getMessage(), e);
        }
    }
}
