package io.github.statbrief.cli;

import io.github.statbrief.Severity;
import io.github.statbrief.WholeFile;
import io.github.statbrief.engine.Engine;
import io.github.statbrief.engine.RunFailedException;
import io.github.statbrief.engine.RunSettings;
import io.github.statbrief.jdbc.JdbcQueries;
import io.github.statbrief.verify.VerificationReport;
import io.github.statbrief.verify.result.VerifiedReleases;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads outputs back and proves the figures in them. */
@Command(
        name = "verify",
        description = "Reads the outputs of releases back and proves that every figure stands in each of them as it was"
                + " stated, and that no other digits do.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    private ReleaseOptions releases;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "The folder of the outputs. Default: ${DEFAULT-VALUE}.")
    private Path output = Path.of("statbrief-outputs");

    @Option(names = "--page", paramLabel = "FILE", description = "Write the result as a web page.")
    private @Nullable Path page;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "Demand manifests that were signed with this public key: a PEM file with an Ed25519 key.")
    private @Nullable Path key;

    @Option(names = "--json", description = "Print the result as JSON, and nothing else on standard output.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    /** Created by picocli. */
    VerifyCommand() {}

    @Override
    public Integer call() throws IOException {
        Shown shown = new Shown(spec, true);
        try (JdbcQueries queries = releases.queries()) {
            RunSettings settings = releases.settings(output, false, 0, queries)
                    .withProof(new RunSettings.Proof(
                            false, Optional.empty(), Optional.ofNullable(key).map(Path::toAbsolutePath)));
            VerifiedReleases result = new Engine(settings, new Terminal(), shown.progress()).verify();
            result.problems().stream()
                    .filter(each -> each.severity() == Severity.ERROR)
                    .forEach(shown::problem);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                out.print(VerificationReport.json(result.verifications()));
                out.flush();
            } else {
                result.verifications()
                        .forEach(each -> VerificationReport.lines(each).forEach(out::println));
            }
            if (page != null) {
                WholeFile.write(
                        page.toAbsolutePath(),
                        VerificationReport.html(result.verifications()).getBytes(StandardCharsets.UTF_8));
            }
            boolean refused = result.problems().stream().anyMatch(each -> each.severity() == Severity.ERROR);
            return refused || !result.isProven() ? Statbrief.PROBLEMS : 0;
        } catch (RunFailedException e) {
            shown.failure(e);
            return e.isFault() ? Statbrief.FAULT : Statbrief.PROBLEMS;
        }
    }
}
