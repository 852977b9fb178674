package io.github.statbrief.spark;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * Stands for an object store, on the disk of this machine: {@code store:/tmp/outputs}. Refuses to rename. The first
 * attempt to write a file named in {@link #FAILING} leaves half of the files before it.
 */
public final class StoreFileSystem extends RawLocalFileSystem {
    /** Ends of paths at which the first attempt fails. */
    static final Set<String> FAILING = ConcurrentHashMap.newKeySet();

    @Override
    public String getScheme() {
        return "store";
    }

    /** Does nothing: Hadoop would start a process for each file. */
    @Override
    public void setPermission(Path file, FsPermission permission) {}

    @Override
    public URI getUri() {
        return URI.create("store:///");
    }

    @Override
    public boolean rename(Path from, Path to) throws IOException {
        throw new IOException("an object store has no renaming: " + from);
    }

    @Override
    public FSDataOutputStream create(
            Path file,
            FsPermission permission,
            boolean overwrite,
            int buffer,
            short copies,
            long block,
            Progressable progress)
            throws IOException {
        for (String each : List.copyOf(FAILING)) {
            if (file.toString().contains(each) && FAILING.remove(each)) {
                throw new IOException("the store is busy: " + file);
            }
        }
        return super.create(file, permission, overwrite, buffer, copies, block, progress);
    }

    @Override
    public FSDataOutputStream create(
            Path file, boolean overwrite, int buffer, short copies, long block, Progressable progress)
            throws IOException {
        return create(file, FsPermission.getFileDefault(), overwrite, buffer, copies, block, progress);
    }
}
