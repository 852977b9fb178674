package io.github.statbrief.spark;

import io.github.statbrief.spark.internal.output.Target;
import io.github.statbrief.spark.internal.output.Targets;
import java.io.IOException;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/** Where the releases of a job go, as it is told to the executors. */
final class Output implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String uri;
    private final boolean renaming;
    private final String job;
    private final SerializableConfiguration configuration;

    private Output(String uri, boolean renaming, String job, SerializableConfiguration configuration) {
        this.uri = uri;
        this.renaming = renaming;
        this.job = job;
        this.configuration = configuration;
    }

    /**
     * The output of a job.
     *
     * @param settings its settings
     * @param job its name, different for each
     * @param configuration Hadoop's configuration
     * @throws IOException if its file system cannot be reached
     */
    static Output of(SparkSettings settings, String job, Configuration configuration) throws IOException {
        Path given = new Path(settings.output());
        Path whole = given.getFileSystem(configuration).makeQualified(given);
        boolean renaming =
                settings.commit().map(each -> each == Commit.RENAME).orElseGet(() -> Targets.isRenaming(whole));
        return new Output(whole.toString(), renaming, job, new SerializableConfiguration(configuration));
    }

    /** Opens it on this machine. */
    Target open() throws IOException {
        return Targets.of(new Path(uri), renaming, job, configuration.value());
    }

    @Override
    public String toString() {
        return uri;
    }
}
