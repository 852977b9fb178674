package io.github.statbrief.engine.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file in a folder of outputs.
 *
 * @param path its relative path, with forward slashes
 * @param sha256 the SHA-256 of its content, in hexadecimal digits
 * @param size its size in bytes
 */
public record OutputFile(String path, String sha256, long size) {
    /** All files of a folder and its subfolders, sorted by path. */
    public static List<OutputFile> in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        List<OutputFile> outputs = new ArrayList<>();
        for (Path file : files) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            outputs.add(new OutputFile(path, Digest.of(file), Files.size(file)));
        }
        outputs.sort(Comparator.comparing(OutputFile::path));
        return List.copyOf(outputs);
    }

    /** Whether a folder has a file of this path and size. */
    public boolean isIn(Path folder) throws IOException {
        Path file = folder.resolve(path);
        return Files.isRegularFile(file) && Files.size(file) == size;
    }
}
