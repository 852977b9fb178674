package io.github.statbrief.maven;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import io.github.statbrief.WholeFile;
import io.github.statbrief.engine.CheckResult;
import io.github.statbrief.engine.JUnitReport;
import io.github.statbrief.engine.SarifReport;
import java.io.File;
import java.io.IOException;
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
 * Reads and checks every release of a project without rendering it.
 *
 * <p>Examples: {@code mvn statbrief:check}, {@code mvn statbrief:check -Dstatbrief.failOnWarning},
 * {@code mvn statbrief:check -Dstatbrief.sarif=target/check.sarif}.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractMojo {
    /**
     * Release files: paths relative to the project's folder, with the wildcards {@code *}, {@code **} and {@code ?};
     * separated by commas.
     */
    @Parameter(property = "statbrief.releases", defaultValue = ProjectReleases.DEFAULT_RELEASES)
    private List<String> releases;

    /** Release files to leave out, as in {@code statbrief.releases}. */
    @Parameter(property = "statbrief.excludes")
    private @Nullable List<String> excludes;

    /** Theme file, or {@code print} or {@code large-print}, themes of ours: texts are checked against its fonts. */
    @Parameter(property = "statbrief.theme")
    private @Nullable File theme;

    /** Further folder for source texts, besides the folder of each release. */
    @Parameter(property = "statbrief.sources")
    private @Nullable File sources;

    /** Skips the goal. */
    @Parameter(property = "statbrief.skip", defaultValue = "false")
    private boolean skip;

    /** Fails if a release has warnings. */
    @Parameter(property = "statbrief.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /** How many releases are read at a time. Default: one on each processor. */
    @Parameter(property = "statbrief.threads", defaultValue = "0")
    private int threads;

    /** File for the problems in SARIF 2.1.0, which code review tools show beside the lines. */
    @Parameter(property = "statbrief.sarif")
    private @Nullable File sarif;

    /** File for the problems as the XML report of a test run, which build servers show. */
    @Parameter(property = "statbrief.junit")
    private @Nullable File junit;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** Created by Maven. */
    public CheckMojo() {}

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
                Optional.empty(),
                List.of(),
                false,
                failOnWarning,
                false,
                threads,
                0);
        CheckResult result = new ProjectReleases(settings, project, session, plugin, execution, getLog()).check();
        if (!result.files().isEmpty()) {
            report(result);
        }
    }

    private void report(CheckResult result) throws MojoFailureException, MojoExecutionException {
        write(sarif, SarifReport.of(result));
        write(junit, JUnitReport.of(result, failOnWarning));
        List<Problem> failing = result.problems().stream()
                .filter(each -> failOnWarning || each.severity() == Severity.ERROR)
                .toList();
        result.problems().stream()
                .filter(each -> !failing.contains(each))
                .forEach(each -> getLog().warn(each.toString()));
        if (!failing.isEmpty()) {
            String remark = result.count(Severity.ERROR) == 0
                    ? "\nstatbrief.failOnWarning is set; without it these are rendered"
                    : "";
            throw new MojoFailureException(failing.stream()
                    .map(Problem::toString)
                    .collect(Collectors.joining("\n", "The check found problems:\n", remark)));
        }
        getLog().info("Checked " + result.files().size() + " release file(s): no errors, "
                + result.count(Severity.WARNING) + " warning(s)");
    }

    private static void write(@Nullable File file, byte[] report) throws MojoExecutionException {
        if (file == null) {
            return;
        }
        Path path = file.toPath().toAbsolutePath();
        try {
            Files.createDirectories(path.getParent());
            WholeFile.write(path, report);
        } catch (IOException e) {
            throw new MojoExecutionException(path + " cannot be written: " + e, e);
        }
    }
}
