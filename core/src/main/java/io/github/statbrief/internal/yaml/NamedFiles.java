package io.github.statbrief.internal.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The files named by a release or a theme: beside it or in folders below it. */
public final class NamedFiles {
    private static final int MEGABYTE = 1 << 20;

    private final Optional<Path> owner;
    private final String what;
    private final Consumer<Path> opened;

    /**
     * Prepares the look-up.
     *
     * @param owner the file that names them; empty if it was not read from a file
     * @param what the kind of that file, for messages: "release"
     * @param opened receives the path of each file opened
     */
    public NamedFiles(Optional<Path> owner, String what, Consumer<Path> opened) {
        this.owner = owner;
        this.what = what;
        this.opened = opened;
    }

    /**
     * Finds a regular file, and counts it as opened.
     *
     * @param name its relative path
     * @throws IllegalArgumentException if there is none that may be read
     */
    public Path find(String name) {
        if (owner.isEmpty()) {
            throw new IllegalArgumentException("the " + what + " was not read from a file, so there is no folder in"
                    + " which '" + name + "' could lie; name the folder in the options of the reader");
        }
        Path file = owner.flatMap(ConfinedDirectory::of)
                .flatMap(folder -> folder.find(name))
                .orElseThrow(() -> new IllegalArgumentException("there is no file '" + name + "' beside the " + what));
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
        return file;
    }

    /**
     * The content of a regular file within a size limit; never waits for a device or a pipe.
     *
     * @param name its relative path
     * @param mostMegabytes the limit
     * @throws IllegalArgumentException if there is none that may be read
     */
    public byte[] bytes(String name, int mostMegabytes) {
        Path file = find(name);
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

    /** The files that a file named here may name in its turn. */
    public NamedFiles of(String name) {
        return new NamedFiles(owner.map(file -> file.resolveSibling(name)), "included file", opened);
    }

    /** A file's name in messages. */
    public String shown(String name) {
        return owner.map(file -> file.resolveSibling(name).toString()).orElse(name);
    }
}
