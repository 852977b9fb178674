package io.github.statbrief.engine;

import io.github.statbrief.WholeFile;
import io.github.statbrief.yaml.Schemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The JSON Schemas of release and theme files, with which editors complete keys and show what is wrong. */
public final class SchemaFiles {
    /** The file of the schema of releases. */
    public static final String RELEASE = "release.schema.json";

    /** The file of the schema of themes. */
    public static final String THEME = "theme.schema.json";

    private SchemaFiles() {}

    /**
     * Writes both.
     *
     * @param directory where to; made where it is missing
     * @return the files
     */
    public static List<Path> write(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path release = directory.resolve(RELEASE);
        Path theme = directory.resolve(THEME);
        WholeFile.write(release, Schemas.release().getBytes(StandardCharsets.UTF_8));
        WholeFile.write(theme, Schemas.theme().getBytes(StandardCharsets.UTF_8));
        return List.of(release, theme);
    }
}
