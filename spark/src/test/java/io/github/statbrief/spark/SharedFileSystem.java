package io.github.statbrief.spark;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.DelegateToFileSystem;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/** A file system of Hadoop that renames folders, on the disk of this machine: {@code shared:/tmp/outputs}. */
public final class SharedFileSystem extends RawLocalFileSystem {
    private static final String SCHEME = "shared";

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileStatus getFileStatus(Path file) throws FileNotFoundException {
        File local = pathToFile(file);
        if (!local.exists()) {
            throw new FileNotFoundException(file.toString());
        }
        return new FileStatus(local.length(), local.isDirectory(), 1, 4096, local.lastModified(), makeQualified(file));
    }

    @Override
    public FileStatus getFileLinkStatus(Path file) throws FileNotFoundException {
        return getFileStatus(file);
    }

    /** Renames at once or not at all, as HDFS does; Hadoop's own would move into a folder that has appeared meanwhile. */
    @Override
    public boolean rename(Path from, Path to) throws IOException {
        try {
            Files.move(pathToFile(from).toPath(), pathToFile(to).toPath());
            return true;
        } catch (java.nio.file.FileAlreadyExistsException | DirectoryNotEmptyException e) {
            throw new FileAlreadyExistsException(to.toString());
        } catch (NoSuchFileException e) {
            throw new FileNotFoundException(from.toString());
        }
    }

    /** Does nothing: Hadoop would start a process for each file. */
    @Override
    public void setPermission(Path file, FsPermission permission) {}

    @Override
    public URI getUri() {
        return URI.create(SCHEME + ":///");
    }

    /** The same for contexts, which know how to refuse a name that exists. */
    public static final class Names extends DelegateToFileSystem {
        /** Called by Hadoop. */
        public Names(URI uri, Configuration configuration) throws IOException, URISyntaxException {
            super(uri, new SharedFileSystem(), configuration, SCHEME, false);
        }
    }
}
