package io.github.statbrief.maven;

import io.github.statbrief.engine.FinishedRelease;
import io.github.statbrief.engine.RunSettings;
import io.github.statbrief.theme.Theme;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Renders every release of a project as a PDF brief, a workbook, a web page, charts and data files.
 *
 * <p>Outputs in {@code target/statbrief/<release id>/}: {@code brief.pdf}, {@code workbook.xlsx}, {@code workbook.ods},
 * {@code index.html}, {@code charts/}, {@code data/}, {@code release.json}, {@code brief.md}, and {@code report.json}
 * with the digest of each.
 *
 * <p>Examples: {@code mvn statbrief:report}, {@code mvn statbrief:report -Dstatbrief.formats=pdf,html},
 * {@code mvn statbrief:report -Dstatbrief.releases=drafts/*.yaml -Dstatbrief.theme=print}.
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class ReportMojo extends ReleasesMojo {
    /**
     * Formats: one or more of {@code pdf}, {@code xlsx}, {@code ods}, {@code html}, {@code charts}, {@code csv},
     * {@code json} and {@code md}, separated by commas. Default: all.
     */
    @Parameter(property = "statbrief.formats")
    private @Nullable List<String> formats;

    /** Theme file, or {@code print} or {@code large-print}, themes of ours. Default: the standard theme. */
    @Parameter(property = "statbrief.theme")
    private @Nullable File theme;

    /** Output folder, with one folder for each release. Default: {@code target/statbrief}. */
    // No default value: without a pom, Maven resolves ${project.build.directory} only in part.
    @Parameter(property = "statbrief.outputDirectory")
    private @Nullable File outputDirectory;

    /** Holds the fonts of the theme in each web page, which are else read in the fonts of the reader's system. */
    @Parameter(property = "statbrief.embedFonts", defaultValue = "false")
    private boolean embedFonts;

    /**
     * Writes {@code manifest.json} beside the outputs, with every figure and the digest of every file, and
     * {@code check.html}, a page into which anybody can drop a file to compare it with the manifest.
     */
    @Parameter(property = "statbrief.manifest", defaultValue = "false")
    private boolean manifest;

    /** Private key that signs manifests, and has them written: a PEM file with an Ed25519 key in PKCS #8. */
    @Parameter(property = "statbrief.sign.key")
    private @Nullable File signKey;

    /** Refuses releases that have warnings. */
    @Parameter(property = "statbrief.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /**
     * Attaches every output to the project, so that it is installed and deployed. The classifier combines the
     * release's id and the file's name.
     */
    @Parameter(property = "statbrief.attach", defaultValue = "false")
    private boolean attach;

    /** Removes the outputs of releases whose files are gone. Without it, the log names them. */
    @Parameter(property = "statbrief.prune", defaultValue = "false")
    private boolean prune;

    /** How many releases are rendered at a time. Default: one on each processor. */
    @Parameter(property = "statbrief.threads", defaultValue = "0")
    private int threads;

    /** Seconds to wait for another run that writes the same folder. */
    @Parameter(property = "statbrief.lockTimeout", defaultValue = "300")
    private int lockTimeout;

    private final MavenProjectHelper projectHelper;

    /**
     * Created by Maven.
     *
     * @param projectHelper attaches outputs
     */
    @Inject
    public ReportMojo(MavenProjectHelper projectHelper) {
        this.projectHelper = projectHelper;
    }

    @Override
    void run(ProjectReleases releases) throws MojoFailureException, MojoExecutionException {
        RunSettings settings = settings(releases, theme, outputDirectory)
                .withFormats(ProjectReleases.formats(formats), embedFonts)
                .withProof(new RunSettings.Proof(
                        manifest, Optional.ofNullable(signKey).map(File::toPath), Optional.empty()))
                .withRules(failOnWarning, prune)
                .withLimits(ProjectReleases.threads(threads), lockTimeout);
        releases.render(settings, this::attach);
    }

    private void attach(Theme look, List<FinishedRelease> rendered) throws IOException {
        if (!attach) {
            return;
        }
        Attachments attachments = new Attachments(project(), projectHelper);
        for (FinishedRelease each : rendered) {
            attachments.attach(each.id(), each.folder());
        }
    }
}
