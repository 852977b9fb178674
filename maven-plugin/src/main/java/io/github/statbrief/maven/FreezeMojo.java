package io.github.statbrief.maven;

import io.github.statbrief.engine.Freezer;
import java.io.File;
import java.util.List;
import java.util.Optional;
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
 * Writes what the queries of releases give as CSV files beside them, to be archived, and says how the releases read
 * those in the place of the database.
 *
 * <p>Connections are properties of the build: {@code statbrief.jdbc.registry.url}, {@code .user}, {@code .timeout} and
 * {@code .fetchSize}; passwords are best given in the environment, as {@code STATBRIEF_JDBC_REGISTRY_PASSWORD}. The
 * driver is a dependency of the plugin.
 *
 * <p>Examples: {@code mvn statbrief:freeze}, {@code mvn statbrief:freeze -Dstatbrief.replace}.
 */
@Mojo(name = "freeze", requiresProject = false, threadSafe = true)
public final class FreezeMojo extends AbstractMojo {
    /**
     * Release files: paths relative to the project's folder, with the wildcards {@code *}, {@code **} and {@code ?};
     * separated by commas.
     */
    @Parameter(property = "statbrief.releases", defaultValue = ProjectReleases.DEFAULT_RELEASES)
    private List<String> releases;

    /** Release files to leave out, as in {@code statbrief.releases}. */
    @Parameter(property = "statbrief.excludes")
    private @Nullable List<String> excludes;

    /** Further folder for source texts, besides the folder of each release. */
    @Parameter(property = "statbrief.sources")
    private @Nullable File sources;

    /** Replaces files of earlier results that have other content. */
    @Parameter(property = "statbrief.replace", defaultValue = "false")
    private boolean replace;

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
    public FreezeMojo() {}

    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        if (skip) {
            getLog().info("Skipped: statbrief.skip is set");
            return;
        }
        ProjectReleases.Settings settings = new ProjectReleases.Settings(
                releases,
                excludes == null ? List.of() : excludes,
                Optional.empty(),
                Optional.ofNullable(sources).map(File::toPath),
                Optional.empty(),
                List.of(),
                false,
                false,
                false,
                0,
                0);
        List<Freezer.FrozenTable> frozen =
                new ProjectReleases(settings, project, session, plugin, execution, getLog()).freeze(replace);
        frozen.forEach(each -> getLog().info(each.text()));
        if (frozen.isEmpty()) {
            getLog().info("No table of these releases comes from a query");
        }
    }
}
