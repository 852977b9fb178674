package io.github.statbrief.engine;

import io.github.statbrief.Release;
import io.github.statbrief.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a release to begin with, which can be rendered as they are: a commented release file, its data, a theme,
 * and the schemas for editors.
 */
public final class Starter {
    private Starter() {}

    /**
     * Writes the files. None is replaced: if one is there already, nothing is written.
     *
     * @param directory where to; made where it is missing
     * @param id the id of the release, which names its file
     * @return the files, the release first
     * @throws IllegalArgumentException if the id is none
     * @throws FileAlreadyExistsException if one of the files is there
     */
    public static List<Path> write(Path directory, String id) throws IOException {
        if (!Release.isId(id)) {
            throw new IllegalArgumentException(
                    "'" + id + "' is no id of a release; write small letters, digits and hyphens: library-visits-2025");
        }
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(directory.resolve(id + ".yaml"), text("release.yaml", id));
        files.put(directory.resolve("data/visits.csv"), text("visits.csv", id));
        files.put(directory.resolve("theme/theme.yaml"), text("theme.yaml", id));
        for (Path file : files.keySet()) {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
        }
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Files.createDirectories(file.getKey().toAbsolutePath().getParent());
            WholeFile.write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        SchemaFiles.write(directory.resolve("schema"));
        return List.copyOf(files.keySet());
    }

    private static String text(String name, String id) throws IOException {
        try (InputStream in = Starter.class.getResourceAsStream("starter/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{id}", id);
        }
    }
}
