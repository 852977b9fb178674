package io.github.statbrief;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files atomically: if writing fails, the previous content stays. */
public final class WholeFile {
    private WholeFile() {}

    /** The content of a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes the content.
         *
         * @param out the target stream; it stays open
         * @throws IOException if {@code out} fails
         */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param file the file, in an existing folder; replaced if it exists
     * @param content what is written
     * @throws IOException if the content or the disk fails; nothing has changed then
     */
    public static void write(Path file, Content content) throws IOException {
        // a unique name for each writer; Files.createTempFile would make a file readable by its owner only
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
     * @param file the file, in an existing folder; replaced if it exists
     * @param bytes its content
     * @throws IOException if the disk fails; nothing has changed then
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes));
    }
}
