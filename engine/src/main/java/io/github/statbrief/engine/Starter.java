package io.github.statbrief.engine;

import io.github.statbrief.Release;
import io.github.statbrief.WholeFile;
import io.github.statbrief.proposal.NoProposalException;
import io.github.statbrief.proposal.ReleaseProposal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a release to begin with, which can be rendered as they are: a commented release file, its data, a theme,
 * and the schemas for editors.
 */
public final class Starter {
    private Starter() {}

    /**
     * Writes the files. None is replaced: if one is there already, nothing is written, except that the theme and what
     * is the same stay for several releases of a folder.
     *
     * @param directory where to; made where it is missing
     * @param id the id of the release, which names its file
     * @return the files that were written, the release first
     * @throws IllegalArgumentException if the id is none
     * @throws FileAlreadyExistsException if one of the files is there
     */
    public static List<Path> write(Path directory, String id) throws IOException {
        check(id);
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(directory.resolve(id + ".yaml"), text("release.yaml", id));
        files.put(directory.resolve("data/visits.csv"), text("visits.csv", id));
        return write(directory, id, files);
    }

    /**
     * Writes the files of a release that is proposed for a data file, which is copied beside it. None is replaced, as
     * above; a data file that lies where it belongs stays as it is.
     *
     * @param directory where to; made where it is missing
     * @param data the data file, any table in CSV
     * @param id the id of the release, which names its file; empty to take the name of the data file
     * @return the files that were written, the release first
     * @throws IllegalArgumentException if the id is none, or the name of the data file gives none
     * @throws NoProposalException if the data file holds no table that can be read
     * @throws FileAlreadyExistsException if one of the files is there
     */
    public static List<Path> from(Path directory, Path data, Optional<String> id)
            throws IOException, NoProposalException {
        String name = id.or(() -> ReleaseProposal.id(data))
                .orElseThrow(() -> new IllegalArgumentException(
                        "the name of the data file gives no id of a release; give one: library-visits-2025"));
        check(name);
        if (!Files.isRegularFile(data)) {
            throw new NoSuchFileException(data.toString());
        }
        String path = "data/" + data.getFileName();
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(
                directory.resolve(name + ".yaml"),
                ReleaseProposal.of(data, name, path).getBytes(StandardCharsets.UTF_8));
        Path copy = directory.resolve(path);
        if (!Files.exists(copy) || !Files.isSameFile(copy, data)) {
            files.put(copy, Files.readAllBytes(data));
        }
        return write(directory, name, files);
    }

    private static void check(String id) {
        if (!Release.isId(id)) {
            throw new IllegalArgumentException(
                    "'" + id + "' is no id of a release; write small letters, digits and hyphens: library-visits-2025");
        }
    }

    private static List<Path> write(Path directory, String id, Map<Path, byte[]> files) throws IOException {
        Path release = directory.resolve(id + ".yaml");
        for (Path file : List.copyOf(files.keySet())) {
            if (!Files.exists(file)) {
                continue;
            }
            if (file.equals(release) || !Arrays.equals(Files.readAllBytes(file), files.remove(file))) {
                throw new FileAlreadyExistsException(file.toString());
            }
        }
        Path theme = directory.resolve("theme/theme.yaml");
        if (!Files.exists(theme)) {
            files.put(theme, text("theme.yaml", id));
        }
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            Files.createDirectories(file.getKey().toAbsolutePath().getParent());
            WholeFile.write(file.getKey(), file.getValue());
        }
        SchemaFiles.write(directory.resolve("schema"));
        return List.copyOf(files.keySet());
    }

    private static byte[] text(String name, String id) throws IOException {
        try (InputStream in = Starter.class.getResourceAsStream("starter/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{id}", id)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
