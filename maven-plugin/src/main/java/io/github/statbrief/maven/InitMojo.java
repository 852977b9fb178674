package io.github.statbrief.maven;

import io.github.statbrief.engine.Starter;
import io.github.statbrief.proposal.NoProposalException;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
 * <p>Examples: {@code mvn statbrief:init -Dstatbrief.id=library-visits-2025}, and for a table in CSV {@code mvn
 * statbrief:init -Dfrom=visits.csv}.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {
    /**
     * Id of the release, which names its file: {@code library-visits-2025}. Required, unless a table is given: then the
     * name of its file is the default.
     */
    @Parameter(property = "statbrief.id")
    private @Nullable String id;

    /**
     * A table in CSV, for which the release is proposed: its dimensions, measures, periods, marks, a chart and key
     * figures. It is copied beside the release.
     */
    @Parameter(property = "statbrief.from")
    private @Nullable File from;

    @Parameter(property = "from", readonly = true)
    private @Nullable File shortFrom;

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
            List<Path> files = files();
            files.forEach(file -> getLog().info("Wrote " + file));
            getLog().info("Next: mvn statbrief:preview shows " + files.get(0).getFileName() + " while you write");
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("statbrief.id: " + e.getMessage(), e);
        } catch (NoProposalException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (NoSuchFileException e) {
            throw new MojoFailureException("statbrief.from: there is no file " + e.getFile(), e);
        } catch (FileAlreadyExistsException e) {
            throw new MojoFailureException(
                    e.getFile() + " is there already; nothing was written. Choose another statbrief.id or another"
                            + " statbrief.directory",
                    e);
        } catch (IOException e) {
            throw new MojoExecutionException("The files cannot be written: " + e, e);
        }
    }

    private List<Path> files() throws IOException, NoProposalException {
        File data = from == null ? shortFrom : from;
        if (data != null) {
            return Starter.from(folder(), data.toPath(), Optional.ofNullable(id));
        }
        if (id == null) {
            throw new IllegalArgumentException(
                    "give the id of the release, library-visits-2025, or statbrief.from and a table in CSV");
        }
        return Starter.write(folder(), id);
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
