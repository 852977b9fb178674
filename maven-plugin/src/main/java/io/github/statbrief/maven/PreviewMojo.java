package io.github.statbrief.maven;

import io.github.statbrief.engine.Preview;
import io.github.statbrief.jdbc.JdbcQueries;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Serves the web pages of a project's releases on this machine and shows each change, or what is wrong with it, as soon
 * as a file is saved. Ctrl-C stops it.
 *
 * <p>Example: {@code mvn statbrief:preview -Dstatbrief.port=9000}.
 */
@Mojo(name = "preview", requiresProject = false, threadSafe = true)
public final class PreviewMojo extends AbstractMojo {
    /**
     * Release files: paths relative to the project's folder, with the wildcards {@code *}, {@code **} and {@code ?};
     * separated by commas.
     */
    @Parameter(property = "statbrief.releases", defaultValue = ProjectReleases.DEFAULT_RELEASES)
    private List<String> releases;

    /** Release files to leave out, as in {@code statbrief.releases}. */
    @Parameter(property = "statbrief.excludes")
    private @Nullable List<String> excludes;

    /** Theme file, or {@code print} or {@code large-print}, themes of ours. Default: the standard theme. */
    @Parameter(property = "statbrief.theme")
    private @Nullable File theme;

    /** Further folder for source texts, besides the folder of each release. */
    @Parameter(property = "statbrief.sources")
    private @Nullable File sources;

    /** Port of the pages; 0 takes any that is free. */
    @Parameter(property = "statbrief.port", defaultValue = "8642")
    private int port;

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
    public PreviewMojo() {}

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
                false,
                false,
                0,
                0);
        ProjectReleases project = new ProjectReleases(settings, this.project, session, plugin, execution, getLog());
        try (JdbcQueries queries = project.queries();
                Preview preview = project.preview(port, queries)) {
            getLog().info("Preview at " + preview.address() + " (Ctrl-C stops it)");
            new CountDownLatch(1).await();
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "port " + port + " cannot be served: " + e.getMessage() + "; choose another with statbrief.port",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            getLog().info("Stopped");
        }
    }
}
