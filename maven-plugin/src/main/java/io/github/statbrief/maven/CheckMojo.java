package io.github.statbrief.maven;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import io.github.statbrief.engine.CheckResult;
import io.github.statbrief.engine.JUnitReport;
import io.github.statbrief.engine.SarifReport;
import java.io.File;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks every release of a project without rendering it.
 *
 * <p>Examples: {@code mvn statbrief:check}, {@code mvn statbrief:check -Dstatbrief.failOnWarning},
 * {@code mvn statbrief:check -Dstatbrief.sarif=target/check.sarif}.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends ReleasesMojo {
    /** Theme file, or {@code print} or {@code large-print}, themes of ours: texts are checked against its fonts. */
    @Parameter(property = "statbrief.theme")
    private @Nullable File theme;

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

    /** Created by Maven. */
    public CheckMojo() {}

    @Override
    void run(ProjectReleases releases) throws MojoFailureException, MojoExecutionException {
        CheckResult result =
                releases.check(settings(releases, theme, null).withLimits(ProjectReleases.threads(threads), 0));
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
}
