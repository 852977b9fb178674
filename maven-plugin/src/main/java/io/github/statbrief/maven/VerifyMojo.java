package io.github.statbrief.maven;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import io.github.statbrief.engine.RunSettings;
import io.github.statbrief.verify.VerificationReport;
import io.github.statbrief.verify.result.Verification;
import io.github.statbrief.verify.result.VerifiedReleases;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the outputs of every release of a project back and proves that each figure stands in all of them as it was
 * stated. Fails on any place that does not say what its release states.
 *
 * <p>Examples: {@code mvn statbrief:verify}, {@code mvn statbrief:verify -Dstatbrief.verification=target/verification.html}.
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class VerifyMojo extends ReleasesMojo {
    /** Theme file, or {@code print} or {@code large-print}, themes of ours: the one with which outputs were made. */
    @Parameter(property = "statbrief.theme")
    private @Nullable File theme;

    /** Folder of the outputs. Default: {@code target/statbrief}. */
    @Parameter(property = "statbrief.outputDirectory")
    private @Nullable File outputDirectory;

    /** File for the result as a web page; as JSON if its name ends in {@code .json}. */
    @Parameter(property = "statbrief.verification")
    private @Nullable File verification;

    /** Public key with which manifests must be signed: a PEM file with an Ed25519 key. */
    @Parameter(property = "statbrief.verify.key")
    private @Nullable File verifyKey;

    /** How many releases are verified at a time. Default: one on each processor. */
    @Parameter(property = "statbrief.threads", defaultValue = "0")
    private int threads;

    /** Created by Maven. */
    public VerifyMojo() {}

    @Override
    void run(ProjectReleases releases) throws MojoFailureException, MojoExecutionException {
        VerifiedReleases result = releases.verify(settings(releases, theme, outputDirectory)
                .withProof(new RunSettings.Proof(
                        false, Optional.empty(), Optional.ofNullable(verifyKey).map(File::toPath)))
                .withLimits(ProjectReleases.threads(threads), 0));
        if (verification != null) {
            write(verification, report(result, verification).getBytes(StandardCharsets.UTF_8));
        }
        List<Problem> errors = result.problems().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new MojoFailureException(errors.stream()
                    .map(Problem::toString)
                    .collect(Collectors.joining("\n", "The releases cannot be read:\n", "")));
        }
        for (Verification each : result.verifications()) {
            if (each.isProven()) {
                VerificationReport.lines(each).forEach(getLog()::info);
            }
        }
        if (!result.isProven()) {
            throw new MojoFailureException(result.verifications().stream()
                    .filter(each -> !each.isProven())
                    .flatMap(each -> VerificationReport.lines(each).stream())
                    .collect(Collectors.joining("\n", "Outputs do not say what their releases state:\n", "")));
        }
    }

    private static String report(VerifiedReleases result, File file) {
        return file.getName().endsWith(".json")
                ? VerificationReport.json(result.verifications())
                : VerificationReport.html(result.verifications());
    }
}
