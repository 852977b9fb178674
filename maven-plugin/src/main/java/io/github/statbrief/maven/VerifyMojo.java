package io.github.statbrief.maven;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import io.github.statbrief.WholeFile;
import io.github.statbrief.verify.VerificationReport;
import io.github.statbrief.verify.result.Verification;
import io.github.statbrief.verify.result.VerifiedReleases;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Reads the outputs of every release of a project back and proves that each figure stands in all of them as it was
 * stated. Fails on any place that does not say what its release states.
 *
 * <p>Examples: {@code mvn statbrief:verify}, {@code mvn statbrief:verify -Dstatbrief.verification=target/verification.html}.
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class VerifyMojo extends AbstractMojo {
    /**
     * Release files: paths relative to the project's folder, with the wildcards {@code *}, {@code **} and {@code ?};
     * separated by commas.
     */
    @Parameter(property = "statbrief.releases", defaultValue = ProjectReleases.DEFAULT_RELEASES)
    private List<String> releases;

    /** Release files to leave out, as in {@code statbrief.releases}. */
    @Parameter(property = "statbrief.excludes")
    private @Nullable List<String> excludes;

    /** Theme file, or {@code print} or {@code large-print}, themes of ours: the one with which outputs were made. */
    @Parameter(property = "statbrief.theme")
    private @Nullable File theme;

    /** Further folder for source texts, besides the folder of each release. */
    @Parameter(property = "statbrief.sources")
    private @Nullable File sources;

    /** Folder of the outputs. Default: {@code target/statbrief}. */
    @Parameter(property = "statbrief.outputDirectory")
    private @Nullable File outputDirectory;

    /** File for the result as a web page; as JSON if its name ends in {@code .json}. */
    @Parameter(property = "statbrief.verification")
    private @Nullable File verification;

    /** How many releases are verified at a time. Default: one on each processor. */
    @Parameter(property = "statbrief.threads", defaultValue = "0")
    private int threads;

    /** Skips the goal. */
    @Parameter(property = "statbrief.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** Created by Maven. */
    public VerifyMojo() {}

    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        if (skip) {
            getLog().info("Skipped: statbrief.skip is set");
            return;
        }
        ProjectReleases.Settings settings = new ProjectReleases.Settings(
                releases,
                excludes == null ? List.of() : excludes,
                Optional.ofNullable(theme).map(File::toPath),
                Optional.ofNullable(sources).map(File::toPath),
                Optional.ofNullable(outputDirectory).map(File::toPath),
                List.of(),
                false,
                false,
                false,
                threads,
                0);
        VerifiedReleases result = new ProjectReleases(settings, project, session, plugin, execution, getLog()).verify();
        write(result);
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

    private void write(VerifiedReleases result) throws MojoExecutionException {
        if (verification == null) {
            return;
        }
        Path path = verification.toPath().toAbsolutePath();
        String text = path.toString().endsWith(".json")
                ? VerificationReport.json(result.verifications())
                : VerificationReport.html(result.verifications());
        try {
            Files.createDirectories(path.getParent());
            WholeFile.write(path, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new MojoExecutionException(path + " cannot be written: " + e, e);
        }
    }
}
