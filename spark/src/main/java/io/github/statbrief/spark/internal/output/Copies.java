package io.github.statbrief.spark.internal.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.hadoop.fs.Abortable;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Writes files to a file system of Hadoop, and reads them. */
final class Copies {
    private Copies() {}

    /** Copies all files of a folder; those that exist are replaced. */
    static void copy(java.nio.file.Path from, FileSystem files, Path to) throws IOException {
        for (String each : Folders.files(from)) {
            write(Files.readAllBytes(from.resolve(each)), files, new Path(to, each));
        }
    }

    /** Writes a file; one that exists is replaced. What is cut off by a failure does not appear in an object store. */
    static void write(byte[] content, FileSystem files, Path file) throws IOException {
        FSDataOutputStream out = files.create(file, true);
        try {
            out.write(content);
        } catch (IOException | RuntimeException | Error e) {
            abort(out);
            throw e;
        }
        out.close();
    }

    private static void abort(FSDataOutputStream out) throws IOException {
        if (out.getWrappedStream() instanceof Abortable abortable) {
            abortable.abort();
        } else {
            out.close();
        }
    }

    /** The content of a small file. */
    static String text(FileSystem files, Path file) throws IOException {
        try (InputStream in = files.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
