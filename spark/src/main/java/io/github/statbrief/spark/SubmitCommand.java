package io.github.statbrief.spark;

import io.github.statbrief.Problem;
import io.github.statbrief.engine.Format;
import io.github.statbrief.engine.RunFailedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line of {@code spark-submit}. */
@Command(
        name = "statbrief-spark",
        description = "Renders releases on Spark: release files, or a template for each row.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = "Exit codes: 0 done, 1 problems in a release, 2 wrong use, 3 Spark or the output failed.")
final class SubmitCommand implements Callable<Integer> {
    private static final int MOST_SHOWN = 100;

    @Parameters(
            paramLabel = "RELEASE",
            arity = "0..*",
            description = "Release files that need no other file: URIs with the wildcards of Hadoop.")
    private List<String> releases = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "URI",
            required = true,
            description = "The folder of the outputs and of manifest.csv.")
    private String output;

    @Option(
            names = {"-f", "--formats"},
            paramLabel = "FORMAT",
            split = ",",
            description = "pdf, xlsx, ods, html, charts, csv, json, md, separated by commas. Default: all.")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "A theme file of the driver's machine, or the name of a theme of ours.")
    private @Nullable String theme;

    @Option(names = "--embed-fonts", description = "Hold the fonts of the theme in each web page.")
    private boolean embedFonts;

    @Option(
            names = "--commit",
            paramLabel = "HOW",
            description = "rename or manifest. Default: rename on file, hdfs and viewfs, manifest elsewhere.")
    private @Nullable String commit;

    @Option(
            names = "--template",
            paramLabel = "URI",
            description = "A release file with the names of columns in braces; each row makes a release.")
    private @Nullable String template;

    @Option(
            names = "--file",
            paramLabel = "URI",
            description = "A file that the template names, the same for all rows. May be given several times.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--rows",
            paramLabel = "URI",
            description = "Where the rows are; left out for formats that need no place, such as jdbc.")
    private @Nullable String rows;

    @Option(
            names = "--rows-format",
            paramLabel = "FORMAT",
            description = "A format that Spark reads: parquet, csv, json, jdbc. Default: ${DEFAULT-VALUE}.",
            defaultValue = "parquet")
    private String rowsFormat;

    @Option(
            names = "--rows-option",
            paramLabel = "KEY=VALUE",
            description = "An option of that format: header=true. May be given several times.")
    private Map<String, String> rowsOptions = new LinkedHashMap<>();

    @Option(
            names = "--partitions",
            paramLabel = "NUMBER",
            description = "Into how many parts the releases are dealt; a few for each core. Default: as they are read.")
    private int partitions;

    @Spec
    private CommandSpec spec;

    /** Created by picocli. */
    SubmitCommand() {}

    /** Runs the command and gives its exit code. */
    static int run(String... arguments) {
        return run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments);
    }

    /** Runs the command with other places to write to. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new SubmitCommand()).setOut(out).setErr(err).execute(arguments);
    }

    @Override
    public Integer call() {
        SparkSettings settings = settings();
        checkOrigin();
        PrintWriter err = spec.commandLine().getErr();
        try (SparkSession session = SparkSession.builder().appName("statbrief").getOrCreate()) {
            Manifest manifest = render(session, settings);
            manifest.problems().stream()
                    .limit(MOST_SHOWN)
                    .map(Problem::toString)
                    .forEach(err::println);
            if (manifest.problems().size() > MOST_SHOWN) {
                err.println((manifest.problems().size() - MOST_SHOWN) + " more are in the manifest");
            }
            int failed = manifest.failed().size();
            spec.commandLine()
                    .getOut()
                    .println(manifest.written().size() + " releases are in " + output + ", " + failed + " failed");
            return failed == 0 ? 0 : 1;
        } catch (RunFailedException | IllegalArgumentException e) {
            err.println(e.getMessage());
            return 2;
        } catch (Exception e) {
            err.println(reason(e));
            return 3;
        }
    }

    /** The first line of what failed: Spark's messages go on with the stack traces of tasks. */
    private static String reason(Exception thrown) {
        return thrown instanceof SparkException || thrown instanceof IOException
                ? String.valueOf(thrown.getMessage()).lines().findFirst().orElse("")
                : thrown.toString();
    }

    private SparkSettings settings() {
        try {
            SparkSettings all = new SparkSettings(
                    output,
                    formats.isEmpty()
                            ? Format.all()
                            : formats.stream().map(Format::of).collect(Collectors.toSet()),
                    Optional.ofNullable(theme),
                    embedFonts,
                    Optional.empty());
            return commit == null ? all : all.withCommit(commit(commit));
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private static Commit commit(String word) {
        return switch (word) {
            case "rename" -> Commit.RENAME;
            case "manifest" -> Commit.MANIFEST;
            default -> throw new IllegalArgumentException("--commit: '" + word + "'; write rename or manifest");
        };
    }

    /** Refuses releases that come from nowhere or from two places. */
    private void checkOrigin() {
        if (releases.isEmpty() == (template == null)) {
            throw wrong(
                    template == null
                            ? "name release files, or --template and --rows"
                            : "release files and --template are given; a run has one of them");
        }
        if (template == null && (rows != null || !files.isEmpty())) {
            throw wrong((rows == null ? "--file" : "--rows") + " belongs to a --template, and none is given");
        }
        if (template != null && rows == null && rowsOptions.isEmpty()) {
            throw wrong("--template needs --rows, or the --rows-option of a database");
        }
        if (partitions < 0) {
            throw wrong("--partitions: " + partitions + " is no number of parts; write 1 or more");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Manifest render(SparkSession session, SparkSettings settings) throws IOException, RunFailedException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
        if (template != null) {
            ReleaseSource source =
                    ReleaseSource.of(fileName(template), new String(bytes(context, template), StandardCharsets.UTF_8));
            for (String each : files) {
                source = source.withFile(fileName(each), bytes(context, each));
            }
            Dataset<Row> read = rows == null
                    ? session.read().format(rowsFormat).options(rowsOptions).load()
                    : session.read().format(rowsFormat).options(rowsOptions).load(rows);
            return StatbriefSpark.render(partitions == 0 ? read : read.repartition(partitions), source, settings);
        }
        JavaRDD<ReleaseSource> read = context.wholeTextFiles(String.join(",", releases), Math.max(partitions, 2))
                .map(file -> ReleaseSource.of(fileName(file._1()), file._2()));
        return StatbriefSpark.render(partitions == 0 ? read : read.repartition(partitions), settings);
    }

    private static byte[] bytes(JavaSparkContext context, String uri) throws IOException {
        Path path = new Path(uri);
        FileSystem files = path.getFileSystem(context.hadoopConfiguration());
        try (FSDataInputStream in = files.open(path)) {
            return in.readAllBytes();
        }
    }

    private static String fileName(String uri) {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }
}
