package io.github.statbrief.spark.internal.output;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A place where nothing can be renamed at once, as object stores are. The files of a release lie in a folder that is
 * named by their content, where attempts can only write the same bytes; whoever reads takes what the manifest names, which is written last.
 */
final class ObjectTarget implements Target {
    private static final int DIGITS = 16;

    private final FileSystem files;
    private final Path output;

    /**
     * Prepares the target.
     *
     * @param output the folder, with its scheme
     * @param configuration Hadoop's configuration
     * @throws IOException if the store cannot be reached
     */
    ObjectTarget(Path output, Configuration configuration) throws IOException {
        this.files = output.getFileSystem(configuration);
        this.output = output;
    }

    @Override
    public void begin() throws IOException {
        if (!files.mkdirs(output)) {
            throw new IOException(output + " cannot be made");
        }
    }

    @Override
    public java.nio.file.Path workFolder() throws IOException {
        return Files.createTempDirectory("statbrief-");
    }

    @Override
    public String place(String release, java.nio.file.Path made, String sha256) throws IOException {
        String folder = release + "/" + sha256.substring(0, DIGITS);
        Copies.copy(made, files, new Path(output, folder));
        return folder;
    }

    @Override
    public void remove(String folder) throws IOException {
        files.delete(new Path(output, folder), true);
    }

    @Override
    public void end() {
        // nothing is written but what is named by its content
    }

    @Override
    public void write(byte[] content) throws IOException {
        Copies.write(content, files, new Path(output, MANIFEST));
    }
}
