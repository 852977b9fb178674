package io.github.statbrief;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that appear whole or not at all: where writing fails, what stood there before is still there. */
public final class WholeFile {
    private WholeFile() {}

    /** What is written into a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes it.
         *
         * @param out where to; it stays open
         * @throws IOException where {@code out} fails
         */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param file the file, in a folder that exists; one of that name is replaced
     * @param content what is written
     * @throws IOException where the content or the disk fails; nothing has changed then
     */
    public static void write(Path file, Content content) throws IOException {
        // a name of its own for each writer; Files.createTempFile would make a file that only its owner can read
        String part = "." + file.getFileName() + "." + ProcessHandle.current().pid() + "-"
                + Thread.currentThread().getId() + ".part";
        Path beside = file.resolveSibling(part);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                content.write(out);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * Writes a file.
     *
     * @param file the file, in a folder that exists; one of that name is replaced
     * @param bytes what stands in it
     * @throws IOException where the disk fails; nothing has changed then
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes));
    }
}
