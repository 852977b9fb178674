package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.Source;
import io.github.statbrief.internal.yaml.ConfinedDirectory;
import io.github.statbrief.internal.yaml.TextFile;
import io.github.statbrief.internal.yaml.UnreadableFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds the texts of a release's sources: beside the release file, then in the folder for sources. Never leaves
 * either folder.
 */
public final class SourceTexts {
    private static final int MOST_MEGABYTES = 20;

    private final List<ConfinedDirectory> folders = new ArrayList<>();
    private final Consumer<Path> opened;

    /**
     * Prepares the look-up.
     *
     * @param release the release file; empty if the release has none
     * @param sources a further folder for texts; empty if there is none
     * @param opened receives the path of each text opened
     */
    public SourceTexts(Optional<Path> release, Optional<Path> sources, Consumer<Path> opened) {
        this.opened = opened;
        release.flatMap(ConfinedDirectory::of).ifPresent(folders::add);
        sources.map(Path::toAbsolutePath).map(ConfinedDirectory::new).ifPresent(folders::add);
    }

    /**
     * Reads the text of a source that names a file.
     *
     * @return the source, with the lines of its text if available
     * @throws IllegalArgumentException if the file may not be read, cannot be read or has another digest
     */
    Source read(Source source) {
        String file = source.file().orElseThrow();
        Optional<Path> path = find(file);
        if (path.isEmpty()) {
            return source;
        }
        opened.accept(path.get());
        try {
            TextFile text = TextFile.read(path.get(), MOST_MEGABYTES);
            source.sha256().ifPresent(expected -> checkDigest(file, expected, text.sha256()));
            return source.withLines(text.text().lines().toList());
        } catch (UnreadableFileException e) {
            throw new IllegalArgumentException(
                    "the text '" + file + "' cannot be used, at its line " + e.line() + ", column " + e.column() + ": "
                            + e.message(),
                    e);
        }
    }

    private Optional<Path> find(String file) {
        return folders.stream().flatMap(folder -> folder.find(file).stream()).findFirst();
    }

    private static void checkDigest(String file, String expected, String found) {
        if (!found.equals(expected)) {
            throw new IllegalArgumentException(
                    "the file '" + file + "' is not the one that was quoted: its SHA-256 is " + found);
        }
    }
}
