package io.github.statbrief.engine.internal.output;

import io.github.statbrief.Release;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The names in an output folder: one folder for each release, and a hidden folder for the runs' own files.
 *
 * @param directory the output folder
 */
public record Work(Path directory) {
    public static final String NAME = ".statbrief";
    public static final String PREVIOUS = ".old";
    public static final String STAMP = ".key";

    private static final String STAGING = "run-";

    /** The hidden folder. */
    public Path home() {
        return directory.resolve(NAME);
    }

    /** The folder of a release's outputs. */
    public Path folder(String release) {
        return directory.resolve(release);
    }

    /** A folder for the new outputs of one run, with a unique name. */
    public Path staging() {
        return home().resolve(STAGING + UUID.randomUUID());
    }

    /** The file that records the inputs of a release. */
    public Path stamp(String release) {
        return home().resolve(release + STAMP);
    }

    /** Where the previous outputs of a release lie while new ones take their place. */
    public Path previous(String release) {
        return home().resolve(release + PREVIOUS);
    }

    /**
     * Whether a folder of outputs was made by the plugin: it has the report of the release, or a file recorded in the
     * stamp beside it.
     */
    public boolean isOurs(String release) throws IOException {
        Path folder = folder(release);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (hasReport(folder, release)) {
            return true;
        }
        Optional<Stamp> stamp = Stamp.read(stamp(release));
        return stamp.isPresent() && stamp.get().knows(folder);
    }

    private static boolean hasReport(Path folder, String release) throws IOException {
        Path report = folder.resolve(ReportFile.NAME);
        if (!Files.isRegularFile(report)) {
            return false;
        }
        try {
            JsonNode id =
                    JsonMapper.shared().readTree(Files.readAllBytes(report)).path("release");
            return id.isString() && id.stringValue().equals(release);
        } catch (JacksonException e) {
            return false;
        }
    }

    /** The folders left by interrupted runs. */
    public List<Path> unfinished() throws IOException {
        return entries(home()).stream()
                .filter(path -> name(path).startsWith(STAGING) && name(path).indexOf('.') < 0)
                .toList();
    }

    /** The entries of a folder by name; none if it does not exist. */
    public static List<Path> entries(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.sorted().toList();
        }
    }

    /** The release in a name with this ending. */
    public static Optional<String> release(Path path, String ending) {
        String name = name(path);
        if (!name.endsWith(ending)) {
            return Optional.empty();
        }
        String id = name.substring(0, name.length() - ending.length());
        return Release.isId(id) ? Optional.of(id) : Optional.empty();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
