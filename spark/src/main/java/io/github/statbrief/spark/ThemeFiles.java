package io.github.statbrief.spark;

import io.github.statbrief.engine.Format;
import io.github.statbrief.engine.RunFailedException;
import io.github.statbrief.engine.TextRenderer;
import io.github.statbrief.spark.internal.output.Folders;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A theme with its fonts, and the formats, as they are told to the executors. */
final class ThemeFiles implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String theme;
    private final LinkedHashMap<String, byte[]> files = new LinkedHashMap<>();
    private final LinkedHashSet<String> formats;
    private final boolean embedFonts;

    private ThemeFiles(String theme, SparkSettings settings) {
        this.theme = theme;
        this.formats = settings.formats().stream()
                .sorted()
                .map(Format::word)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.embedFonts = settings.embedFonts();
    }

    /**
     * Reads the theme on the driver.
     *
     * @param settings which theme, and the formats
     * @throws RunFailedException if it cannot be used
     * @throws IOException if a file of it cannot be read
     */
    static ThemeFiles of(SparkSettings settings) throws RunFailedException, IOException {
        if (settings.theme().isEmpty()) {
            return new ThemeFiles("", settings);
        }
        Path given = Path.of(settings.theme().get());
        Set<Path> opened = TextRenderer.filesOf(given);
        ThemeFiles read = new ThemeFiles(opened.isEmpty() ? given.toString() : fileName(given), settings);
        Path folder = given.toAbsolutePath().normalize().getParent();
        for (Path each : opened) {
            Path within = Optional.ofNullable(folder)
                    .orElse(Path.of("/"))
                    .relativize(each.toAbsolutePath().normalize());
            read.files.put(within.toString().replace('\\', '/'), Files.readAllBytes(each));
        }
        return read;
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Prepares to render on this machine. */
    TextRenderer renderer() throws IOException, RunFailedException {
        Set<Format> chosen = formats.stream().map(Format::of).collect(Collectors.toSet());
        if (files.isEmpty()) {
            return TextRenderer.of(
                    theme.isEmpty() ? Optional.empty() : Optional.of(Path.of(theme)), chosen, embedFonts);
        }
        Path folder = Files.createTempDirectory("statbrief-theme-");
        try {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                Path file = folder.resolve(each.getKey());
                Files.createDirectories(file.getParent());
                Files.write(file, each.getValue());
            }
            return TextRenderer.of(Optional.of(folder.resolve(theme)), chosen, embedFonts);
        } finally {
            Folders.delete(folder);
        }
    }
}
