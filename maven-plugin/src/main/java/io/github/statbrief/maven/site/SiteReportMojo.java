package io.github.statbrief.maven.site;

import io.github.statbrief.engine.RunSettings;
import io.github.statbrief.maven.ProjectReleases;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.AbstractMavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/** Puts every release of a project into the project's site: its web page within a page of the site, its files beside it. */
@Mojo(name = "site-report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class SiteReportMojo extends AbstractMavenReport {
    /**
     * Release files: paths relative to the project's folder, with the wildcards {@code *}, {@code **} and {@code ?};
     * separated by commas.
     */
    @Parameter(property = "statbrief.releases", defaultValue = ProjectReleases.DEFAULT_RELEASES)
    private List<String> releases;

    /** Release files to leave out, as in {@code statbrief.releases}. */
    @Parameter(property = "statbrief.excludes")
    private @Nullable List<String> excludes;

    /**
     * Formats of the files beside the pages, separated by commas, as in {@code statbrief:report}. Default: all.
     */
    @Parameter(property = "statbrief.formats")
    private @Nullable List<String> formats;

    /** How many releases are rendered at a time. Default: one on each processor. */
    @Parameter(property = "statbrief.threads", defaultValue = "0")
    private int threads;

    /** Theme file, or {@code print} or {@code large-print}, themes of ours. Default: the standard theme. */
    @Parameter(property = "statbrief.theme")
    private @Nullable File theme;

    /** Further folder for source texts, besides the folder of each release. */
    @Parameter(property = "statbrief.sources")
    private @Nullable File sources;

    /**
     * Folder in which the releases are rendered before their files are copied into the site. What
     * {@code statbrief:report} has rendered there is not rendered again. Default: {@code target/statbrief}.
     */
    @Parameter(property = "statbrief.outputDirectory")
    private @Nullable File releasesDirectory;

    /** Leaves the report out of the site. */
    @Parameter(property = "statbrief.skip", defaultValue = "false")
    private boolean skip;

    /** Holds the fonts of the theme in each web page, which are else read in the fonts of the reader's system. */
    @Parameter(property = "statbrief.embedFonts", defaultValue = "false")
    private boolean embedFonts;

    /** Fails before rendering if a release has warnings. */
    @Parameter(property = "statbrief.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /** Seconds to wait for another run that writes the same folder. */
    @Parameter(property = "statbrief.lockTimeout", defaultValue = "300")
    private int lockTimeout;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    /** Created by Maven. */
    public SiteReportMojo() {}

    @SuppressWarnings("deprecation") // but abstract
    @Override
    public String getOutputName() {
        return SitePages.NAME;
    }

    @Override
    public String getName(Locale locale) {
        return labels().of(Label.RELEASES);
    }

    @Override
    public String getDescription(Locale locale) {
        return labels().of(Label.RELEASES_REMARK);
    }

    /** The words of the site's menu; releases have them in one language so far. */
    private static Labels labels() {
        return Labels.in(Locale.ENGLISH);
    }

    /** A module that has no release has no report either. */
    @Override
    public boolean canGenerateReport() throws MavenReportException {
        if (skip) {
            getLog().info("Skipped: statbrief.skip is set");
            return false;
        }
        try {
            return releases().exist(settings());
        } catch (MojoExecutionException | MojoFailureException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    @Override
    protected void executeReport(Locale locale) throws MavenReportException {
        SitePages pages = new SitePages(
                getSink(),
                Optional.ofNullable(getSinkFactory()),
                getReportOutputDirectory().toPath());
        try {
            releases().render(settings(), pages::write);
        } catch (MojoFailureException | MojoExecutionException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    private ProjectReleases releases() {
        return new ProjectReleases(project, session, plugin, mojoExecution, getLog());
    }

    private RunSettings settings() throws MojoFailureException {
        return releases()
                .settings(releasesDirectory)
                .withReleases(releases, excludes == null ? List.of() : excludes)
                .withTheme(
                        Optional.ofNullable(theme).map(File::toPath),
                        Optional.ofNullable(sources).map(File::toPath))
                .withFormats(ProjectReleases.formats(formats), embedFonts)
                .withRules(failOnWarning, false)
                .withLimits(ProjectReleases.threads(threads), lockTimeout);
    }
}
