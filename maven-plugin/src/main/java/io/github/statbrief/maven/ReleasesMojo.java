package io.github.statbrief.maven;

import io.github.statbrief.WholeFile;
import io.github.statbrief.engine.RunSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** A goal that reads the releases of a project: which they are, and what Maven tells of the build. */
abstract class ReleasesMojo extends AbstractMojo {
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

    ReleasesMojo() {}

    @Override
    public final void execute() throws MojoFailureException, MojoExecutionException {
        if (skip) {
            getLog().info("Skipped: statbrief.skip is set");
            return;
        }
        run(new ProjectReleases(project, session, plugin, execution, getLog()));
    }

    /** Does what the goal is for. */
    abstract void run(ProjectReleases project) throws MojoFailureException, MojoExecutionException;

    /** The settings that all these goals share; the rest as it is where nothing is set. */
    final RunSettings settings(ProjectReleases of, @Nullable File theme, @Nullable File outputDirectory) {
        return of.settings(outputDirectory)
                .withReleases(releases, excludes == null ? List.of() : excludes)
                .withTheme(
                        Optional.ofNullable(theme).map(File::toPath),
                        Optional.ofNullable(sources).map(File::toPath));
    }

    /** The project. */
    final MavenProject project() {
        return project;
    }

    /** Writes a report where one is asked for, whole or not at all. */
    static void write(@Nullable File file, byte[] report) throws MojoExecutionException {
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
