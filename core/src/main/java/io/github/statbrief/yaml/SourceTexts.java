package io.github.statbrief.yaml;

import io.github.statbrief.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts of a release's sources, looked up beside the release file and then in a folder for them. Neither folder is ever left. */
final class SourceTexts {
    private static final int MOST_MEGABYTES = 20;

    private final List<Path> folders = new ArrayList<>();
    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    SourceTexts(Path release, Optional<Path> sources) {
        Path folder = release.toAbsolutePath().getParent();
        if (folder != null) {
            folders.add(folder);
        }
        sources.map(Path::toAbsolutePath).ifPresent(folders::add);
    }

    /** The lines of each text that is at hand, by the id of its source. */
    Map<String, List<String>> lines() {
        return lines;
    }

    /**
     * Reads the text of a source that names a file.
     *
     * @return the source, marked as checked where its text is at hand
     * @throws IllegalArgumentException where the file may not be read, cannot be read or is another one
     */
    Source read(Source source) {
        String file = source.file().orElseThrow();
        Optional<Path> path = find(file);
        if (path.isEmpty()) {
            return source;
        }
        try {
            TextFile text = TextFile.read(path.get(), MOST_MEGABYTES);
            source.sha256().ifPresent(expected -> checkDigest(file, expected, text.sha256()));
            lines.put(source.id(), text.text().lines().toList());
            return source.withQuotesChecked(true);
        } catch (UnreadableFileException e) {
            throw new IllegalArgumentException(
                    "the text '" + file + "' cannot be used, at its line " + e.line() + ", column " + e.column() + ": "
                            + e.message(),
                    e);
        }
    }

    private Optional<Path> find(String file) {
        Path relative = relative(file);
        for (Path folder : folders) {
            Path candidate = folder.resolve(relative);
            if (Files.exists(candidate)) {
                if (!inside(folder, candidate)) {
                    throw leaves(file);
                }
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static Path relative(String file) {
        try {
            Path path = Path.of(file);
            boolean up = false;
            for (Path name : path) {
                up |= name.toString().equals("..");
            }
            if (path.isAbsolute() || up || file.indexOf('\\') >= 0 || file.matches("[A-Za-z]:.*")) {
                throw leaves(file);
            }
            return path;
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("'" + file + "' is no name of a file", e);
        }
    }

    private static boolean inside(Path folder, Path candidate) {
        try {
            return candidate.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static IllegalArgumentException leaves(String file) {
        return new IllegalArgumentException(
                "'" + file
                        + "' leads out of the folder; write the name of a file that lies beside the release or in the folder of sources");
    }

    private static void checkDigest(String file, String expected, String found) {
        if (!found.equals(expected)) {
            throw new IllegalArgumentException(
                    "the file '" + file + "' is not the one that was quoted: its SHA-256 is " + found);
        }
    }
}
