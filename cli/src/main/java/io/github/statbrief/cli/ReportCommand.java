package io.github.statbrief.cli;

import io.github.statbrief.Problem;
import io.github.statbrief.engine.Engine;
import io.github.statbrief.engine.Format;
import io.github.statbrief.engine.RunFailedException;
import io.github.statbrief.engine.RunSettings;
import io.github.statbrief.jdbc.JdbcQueries;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Renders releases. */
@Command(
        name = "report",
        description = "Renders releases: each into a folder with its id, in every format that is asked for.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ReportCommand implements Callable<Integer> {
    @Mixin
    private ReleaseOptions releases;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "The folder of the outputs. Default: ${DEFAULT-VALUE}.",
            defaultValue = "statbrief-outputs")
    private Path output;

    @Option(
            names = {"-f", "--formats"},
            paramLabel = "FORMAT",
            split = ",",
            description = "pdf, xlsx, ods, html, charts, csv, json, md, separated by commas. Default: all.")
    private List<String> formats = new ArrayList<>();

    @Option(names = "--embed-fonts", description = "Hold the fonts of the theme in each web page.")
    private boolean embedFonts;

    @Option(
            names = "--manifest",
            description = "Write manifest.json, and check.html, which compares files with it, beside the outputs.")
    private boolean manifest;

    @Option(
            names = "--sign-key",
            paramLabel = "FILE",
            description = "Sign the manifest with this private key: a PEM file with an Ed25519 key in PKCS #8.")
    private @Nullable Path signKey;

    @Option(names = "--prune", description = "Remove the outputs of releases whose files are gone.")
    private boolean prune;

    @Option(
            names = "--lock-timeout",
            paramLabel = "SECONDS",
            description = "How long to wait for another run that writes the same folder. Default: ${DEFAULT-VALUE}.",
            defaultValue = "300")
    private int lockTimeout;

    @Option(
            names = {"-q", "--quiet"},
            description = "Show warnings and errors only.")
    private boolean quiet;

    @Option(names = "--json", description = "Print the result as JSON, and nothing else on standard output.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    /** Created by picocli. */
    ReportCommand() {}

    @Override
    public Integer call() {
        Set<Format> wanted = chosen();
        Shown shown = new Shown(spec, quiet);
        RecordedProgress progress = new RecordedProgress(shown.progress());
        try (JdbcQueries queries = releases.queries()) {
            RunSettings settings = releases.settings(output, prune, lockTimeout, queries)
                    .withFormats(wanted, embedFonts)
                    .withProof(new RunSettings.Proof(
                            manifest, Optional.ofNullable(signKey).map(Path::toAbsolutePath), Optional.empty()));
            Engine engine = new Engine(settings, new Terminal(), progress);
            engine.render((theme, finished) -> {});
            return done(progress, new RunResult(0, List.of(), ""));
        } catch (RunFailedException e) {
            shown.failure(e);
            int code = e.isFault() ? Statbrief.FAULT : Statbrief.PROBLEMS;
            return done(progress, new RunResult(code, e.problems(), e.isFault() ? String.valueOf(e.getMessage()) : ""));
        }
    }

    private record RunResult(int code, List<Problem> problems, String fault) {}

    private int done(RecordedProgress progress, RunResult result) {
        if (json) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(progress.result(result.problems(), result.fault()).text());
        }
        return result.code();
    }

    private Set<Format> chosen() {
        try {
            return Format.of(formats);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--formats: " + e.getMessage(), e);
        }
    }
}
