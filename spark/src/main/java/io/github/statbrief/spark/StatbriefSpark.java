package io.github.statbrief.spark;

import io.github.statbrief.engine.Format;
import io.github.statbrief.engine.RunFailedException;
import io.github.statbrief.spark.internal.output.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Renders releases on the executors of Spark, each into a folder with its id. What is written is what {@code
 * statbrief-engine} writes of the same releases, byte by byte, whatever is tried again or done twice. A bad release is
 * a problem in the manifest and stops nothing.
 */
public final class StatbriefSpark {
    private StatbriefSpark() {}

    /**
     * Renders releases in the standard theme.
     *
     * @param releases the releases; each partition is rendered by one core
     * @param formats the formats, at least one
     * @param output a URI, or a path in the default file system of Hadoop
     * @return what became of each release, as {@code manifest.csv} of the output has it
     * @throws IOException if nothing can be written to the output
     * @throws RunFailedException if a setting is wrong
     */
    public static Manifest render(JavaRDD<ReleaseSource> releases, Set<Format> formats, String output)
            throws IOException, RunFailedException {
        return render(releases, SparkSettings.to(output).withFormats(formats));
    }

    /**
     * Renders a release for each row in the standard theme.
     *
     * @param rows the rows
     * @param template a release file with the names of columns in braces
     * @param formats the formats, at least one
     * @param output a URI, or a path in the default file system of Hadoop
     * @return what became of each row, as {@code manifest.csv} of the output has it
     * @throws IllegalArgumentException if a column is of a type that has no text
     * @throws IOException if nothing can be written to the output
     * @throws RunFailedException if a setting is wrong
     */
    public static Manifest render(Dataset<Row> rows, ReleaseSource template, Set<Format> formats, String output)
            throws IOException, RunFailedException {
        return render(rows, template, SparkSettings.to(output).withFormats(formats));
    }

    /**
     * Renders a release for each row. The value of a column stands in the place of its name in braces; a column of
     * structures is a data file with its name, {@code visits.csv} for {@code visits}, and so is a column of text or of
     * binary data whose name has the ending of a file. The first column tells the releases apart in problems and in
     * the manifest.
     *
     * @param rows the rows
     * @param template a release file with the names of columns in braces
     * @param settings theme, formats and output
     * @return what became of each row, as {@code manifest.csv} of the output has it
     * @throws IllegalArgumentException if a column is of a type that has no text
     * @throws IOException if nothing can be written to the output
     * @throws RunFailedException if a setting is wrong
     */
    public static Manifest render(Dataset<Row> rows, ReleaseSource template, SparkSettings settings)
            throws IOException, RunFailedException {
        return render(rows.javaRDD().map(RowSources.of(rows.schema(), template)), settings);
    }

    /**
     * Renders releases.
     *
     * @param releases the releases; each partition is rendered by one core
     * @param settings theme, formats and output
     * @return what became of each release, as {@code manifest.csv} of the output has it
     * @throws IOException if nothing can be written to the output
     * @throws RunFailedException if a setting is wrong
     */
    public static Manifest render(JavaRDD<ReleaseSource> releases, SparkSettings settings)
            throws IOException, RunFailedException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(releases.context());
        ThemeFiles theme = ThemeFiles.of(settings);
        Output output = Output.of(settings, "job-" + UUID.randomUUID(), context.hadoopConfiguration());
        Target target = opened(output);
        Broadcast<Rendering> rendering = context.broadcast(new Rendering(theme, output));
        try {
            List<ManifestEntry> entries = releases.mapPartitions(new RenderTask(rendering)).collect().stream()
                    .map(TaskResult::entry)
                    .toList();
            Manifest manifest = Manifest.withoutIdsGivenTwice(entries);
            for (int at = 0; at < entries.size(); at++) {
                if (entries.get(at).isWritten() && !manifest.releases().get(at).isWritten()) {
                    target.remove(entries.get(at).folder());
                }
            }
            target.write(manifest.csv().getBytes(StandardCharsets.UTF_8));
            return manifest;
        } finally {
            target.end();
            rendering.destroy();
        }
    }

    private static Target opened(Output output) throws IOException {
        try {
            Target target = output.open();
            target.begin();
            return target;
        } catch (IOException e) {
            throw new IOException(output + ": nothing can be written there: " + e, e);
        }
    }

    /**
     * Renders releases by the command line of {@code spark-submit} and ends the process with its exit code: 0 if all
     * is done, 1 for problems in a release, 2 for wrong use, 3 if Spark or the output failed.
     *
     * @param arguments the arguments; {@code --help} lists them
     */
    public static void main(String[] arguments) {
        System.exit(SubmitCommand.run(arguments));
    }
}
