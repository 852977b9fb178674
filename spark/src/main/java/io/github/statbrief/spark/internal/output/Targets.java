package io.github.statbrief.spark.internal.output;

import java.io.IOException;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Chooses how outputs are put in their place. */
public final class Targets {
    static final String HIDDEN = ".statbrief-spark";

    private static final String LOCAL = "file";
    private static final Set<String> RENAMING = Set.of(LOCAL, "hdfs", "viewfs");

    private Targets() {}

    /** Whether the file system of an output is known to rename folders at once. */
    public static boolean isRenaming(Path output) {
        return RENAMING.contains(scheme(output));
    }

    /**
     * The target of an output.
     *
     * @param output the output, with its scheme
     * @param renaming whether releases are renamed into their place; otherwise the manifest says where they are
     * @param job the name of the job, different for each
     * @param configuration Hadoop's configuration
     * @throws IOException if its file system cannot be reached
     */
    public static Target of(Path output, boolean renaming, String job, Configuration configuration) throws IOException {
        if (!renaming) {
            return new ObjectTarget(output, configuration);
        }
        return scheme(output).equals(LOCAL)
                ? new LocalTarget(java.nio.file.Path.of(output.toUri().getPath()), job)
                : new HadoopTarget(output, job, configuration);
    }

    private static String scheme(Path output) {
        return String.valueOf(output.toUri().getScheme());
    }
}
