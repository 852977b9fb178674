package io.github.statbrief.engine.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The input files that lie in an output folder, where they would be lost with the outputs. */
public final class Inputs {
    /** The first input below each folder, by the folder's real path. */
    private final Map<Path, Path> below = new HashMap<>();

    /**
     * Looks where inputs lie. Compares real paths by the file system's rules, so a path in other letter case counts if
     * it leads to the same file.
     *
     * @param files the input files
     * @param directory the output folder
     */
    public Inputs(Collection<Path> files, Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        Path real = directory.toRealPath();
        Map<Path, List<Path>> known = new HashMap<>();
        for (Path file : new TreeSet<>(files)) {
            for (Path place : places(file.toAbsolutePath().normalize(), known)) {
                for (Path folder = place; folder != null && folder.startsWith(real); folder = folder.getParent()) {
                    below.putIfAbsent(folder, file);
                }
            }
        }
    }

    /** The first input that would be lost with a folder, because it or a link leading to it is inside. */
    public Optional<Path> in(Path folder) throws IOException {
        return below.isEmpty() || !Files.exists(folder)
                ? Optional.empty()
                : Optional.ofNullable(below.get(folder.toRealPath()));
    }

    /** What a file needs: itself, and each link on the way to it. */
    private static List<Path> places(Path file, Map<Path, List<Path>> known) throws IOException {
        List<Path> places = new ArrayList<>(linksOf(file, known));
        if (Files.exists(file)) {
            places.add(file.toRealPath());
        }
        return places;
    }

    /** The links on the way to a file; those on the way to its folder are looked for once. */
    private static List<Path> linksOf(Path file, Map<Path, List<Path>> known) throws IOException {
        List<Path> links = new ArrayList<>();
        Path folder = file.getParent();
        if (folder == null) {
            return links;
        }
        if (Files.isSymbolicLink(file)) {
            links.add(folder.toRealPath().resolve(file.getFileName()));
        }
        List<Path> above = known.get(folder);
        if (above == null) {
            above = linksOf(folder, known);
            known.put(folder, above);
        }
        links.addAll(above);
        return links;
    }
}
