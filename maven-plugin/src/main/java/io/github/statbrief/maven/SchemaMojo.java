package io.github.statbrief.maven;

import io.github.statbrief.engine.SchemaFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes the JSON Schemas of release and theme files, with which editors complete keys and show what is wrong.
 *
 * <p>Example: {@code mvn statbrief:schema -Dstatbrief.directory=schema}.
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends AbstractMojo {
    /** Folder of the files. Default: {@code src/main/statbrief/schema} of a project, {@code schema} where there is none. */
    @Parameter(property = "statbrief.directory")
    private @Nullable File directory;

    /** Skips the goal. */
    @Parameter(property = "statbrief.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** Created by Maven. */
    public SchemaMojo() {}

    @Override
    public void execute() throws MojoExecutionException {
        if (skip) {
            getLog().info("Skipped: statbrief.skip is set");
            return;
        }
        try {
            for (Path file : SchemaFiles.write(folder())) {
                getLog().info("Wrote " + file);
            }
        } catch (IOException e) {
            throw new MojoExecutionException("The schemas cannot be written: " + e, e);
        }
    }

    private Path folder() {
        if (directory != null) {
            return directory.toPath();
        }
        File basedir = project.getBasedir();
        return basedir == null
                ? Path.of(session.getExecutionRootDirectory()).resolve("schema")
                : basedir.toPath().resolve("src/main/statbrief/schema");
    }
}
