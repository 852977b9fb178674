package io.github.statbrief.maven;

import io.github.statbrief.engine.Starter;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes a release to begin with, which can be rendered as it is: a commented release file, its data, a theme and the
 * schemas for editors. No file is replaced.
 *
 * <p>Example: {@code mvn statbrief:init -Dstatbrief.id=library-visits-2025}.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {
    /** Id of the release, which names its file: {@code library-visits-2025}. */
    @Parameter(property = "statbrief.id", required = true)
    private String id;

    /** Folder of the files. Default: {@code src/main/statbrief} of a project, the current folder where there is none. */
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
    public InitMojo() {}

    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        if (skip) {
            getLog().info("Skipped: statbrief.skip is set");
            return;
        }
        try {
            List<Path> files = Starter.write(folder(), id);
            files.forEach(file -> getLog().info("Wrote " + file));
            getLog().info("Next: mvn statbrief:preview shows " + files.get(0).getFileName() + " while you write");
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("statbrief.id: " + e.getMessage(), e);
        } catch (FileAlreadyExistsException e) {
            throw new MojoFailureException(
                    e.getFile() + " is there already; nothing was written. Choose another statbrief.id or another"
                            + " statbrief.directory",
                    e);
        } catch (IOException e) {
            throw new MojoExecutionException("The files cannot be written: " + e, e);
        }
    }

    private Path folder() {
        if (directory != null) {
            return directory.toPath();
        }
        File basedir = project.getBasedir();
        return basedir == null
                ? Path.of(session.getExecutionRootDirectory())
                : basedir.toPath().resolve("src/main/statbrief");
    }
}
