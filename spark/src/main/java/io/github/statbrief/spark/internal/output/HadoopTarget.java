package io.github.statbrief.spark.internal.output;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * A folder of a file system of Hadoop that renames folders at once, as HDFS does. Releases are rendered on the machine of
 * the task, copied below the hidden folder {@code .statbrief-spark} of the output and renamed.
 */
final class HadoopTarget implements Target {
    private static final int MOST_TRIES = 20;

    private final FileSystem files;
    private final FileContext names;
    private final Path output;
    private final Path hidden;
    private final Path job;

    /**
     * Prepares the target.
     *
     * @param output the folder, with its scheme
     * @param job the name of the job, different for each
     * @param configuration Hadoop's configuration
     * @throws IOException if the file system cannot be reached, or has no renaming that refuses to replace
     */
    HadoopTarget(Path output, String job, Configuration configuration) throws IOException {
        this.files = output.getFileSystem(configuration);
        this.names = FileContext.getFileContext(output.toUri(), configuration);
        this.output = output;
        this.hidden = new Path(output, Targets.HIDDEN);
        this.job = new Path(hidden, job);
    }

    @Override
    public void begin() throws IOException {
        files.delete(hidden, true);
        if (!files.mkdirs(job)) {
            throw new IOException(job + " cannot be made");
        }
    }

    @Override
    public java.nio.file.Path workFolder() throws IOException {
        return Files.createTempDirectory("statbrief-");
    }

    @Override
    public String place(String release, java.nio.file.Path made, String sha256) throws IOException {
        Path staged = new Path(job, UUID.randomUUID().toString());
        Path target = new Path(output, release);
        if (!files.exists(job)) {
            throw new IOException(job + " is not there: the job has ended");
        }
        try {
            Copies.copy(made, files, staged);
            for (int tries = 1; ; tries++) {
                if (isPlaced(staged, target)) {
                    return release;
                }
                try {
                    names.rename(staged, target, Options.Rename.NONE);
                    return release;
                } catch (FileAlreadyExistsException e) {
                    // another attempt has placed it meanwhile
                    if (tries == MOST_TRIES) {
                        throw e;
                    }
                }
            }
        } finally {
            files.delete(staged, true);
        }
    }

    /** Whether the same files are in their place; others that a run has made are moved away. */
    private boolean isPlaced(Path staged, Path target) throws IOException {
        if (!files.exists(target)) {
            return false;
        }
        if (!files.exists(new Path(target, REPORT)) && files.exists(target)) {
            throw new OccupiedException(target.toString());
        }
        if (areEqual(staged, target)) {
            return true;
        }
        Path away = new Path(job, UUID.randomUUID().toString());
        try {
            names.rename(target, away, Options.Rename.NONE);
        } catch (FileNotFoundException e) {
            return false;
        }
        files.delete(away, true);
        return false;
    }

    /** The report names every file with its SHA-256, so that files of these sizes are those that it names. */
    private boolean areEqual(Path one, Path other) throws IOException {
        try {
            return sizes(one).equals(sizes(other))
                    && Copies.text(files, new Path(one, REPORT)).equals(Copies.text(files, new Path(other, REPORT)));
        } catch (FileNotFoundException e) {
            return false;
        }
    }

    private Map<String, Long> sizes(Path folder) throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        int length = files.makeQualified(folder).toString().length();
        RemoteIterator<LocatedFileStatus> found = files.listFiles(folder, true);
        while (found.hasNext()) {
            LocatedFileStatus file = found.next();
            sizes.put(file.getPath().toString().substring(length), file.getLen());
        }
        return sizes;
    }

    @Override
    public void remove(String folder) throws IOException {
        files.delete(new Path(output, folder), true);
    }

    @Override
    public void end() throws IOException {
        files.delete(hidden, true);
    }

    @Override
    public void write(byte[] content) throws IOException {
        Path file = new Path(job, MANIFEST);
        Copies.write(content, files, file);
        names.rename(file, new Path(output, MANIFEST), Options.Rename.OVERWRITE);
    }
}
