package io.github.statbrief.maven;

import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.InvalidThemeException;
import io.github.statbrief.yaml.Problem;
import io.github.statbrief.yaml.ThemeReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/** Renders every release of a project as a PDF brief, a workbook, charts and data files. */
@Mojo(name = "report", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class ReportMojo extends AbstractMojo {
    private static final String DEFAULT_RELEASES = "src/main/statbrief/*.yaml";

    /** The release files: paths relative to the project's folder, with the wildcards {@code *}, {@code **} and {@code ?}; several are separated by commas. */
    @Parameter(property = "statbrief.releases", defaultValue = DEFAULT_RELEASES)
    private List<String> releases;

    /** The theme file; without one the standard theme. */
    @Parameter(property = "statbrief.theme")
    private @Nullable File theme;

    /** The folder with the source texts that don't lie beside their release. */
    @Parameter(property = "statbrief.sources")
    private @Nullable File sources;

    /** The folder that gets one folder for each release; without one {@code target/statbrief}. */
    // No default value: where there is no pom, Maven leaves ${project.build.directory} half resolved.
    @Parameter(property = "statbrief.outputDirectory")
    private @Nullable File outputDirectory;

    /** Does nothing. */
    @Parameter(property = "statbrief.skip", defaultValue = "false")
    private boolean skip;

    /** Fails before anything is rendered where a release has warnings. */
    @Parameter(property = "statbrief.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /** Attaches every output to the project, so that it is installed and deployed; the classifier is made of the release's id and the file's name. */
    @Parameter(property = "statbrief.attach", defaultValue = "false")
    private boolean attach;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    private final MavenProjectHelper projectHelper;

    /**
     * Made by Maven.
     *
     * @param projectHelper attaches outputs
     */
    @Inject
    public ReportMojo(MavenProjectHelper projectHelper) {
        this.projectHelper = projectHelper;
    }

    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        if (skip) {
            getLog().info("Skipped: statbrief.skip is set");
            return;
        }
        try {
            report();
        } catch (InvalidInputException e) {
            throw new MojoFailureException("Nothing was rendered:\n" + e.getMessage(), e);
        } catch (IOException e) {
            throw new MojoExecutionException("The outputs cannot be written: " + e, e);
        }
    }

    private void report() throws InvalidInputException, IOException {
        ReleaseFiles files = new ReleaseFiles(base());
        List<Path> paths = files.matching(releases);
        if (paths.isEmpty()) {
            nothingFound();
            return;
        }
        ReleaseInput input = new ReleaseInput(files, optional(sources));
        List<ReadRelease> read = read(input, paths);
        Theme look = theme(files);
        InputKey key = InputKey.of(plugin, optional(theme), look, optional(sources));
        ReleaseRenderer renderer = new ReleaseRenderer(look, getLog()::info);
        OutputDirectory output = new OutputDirectory(outputs());
        new ReportRun(files, key, renderer, output, getLog()).run(read);
        if (attach) {
            Attachments attachments = new Attachments(project, projectHelper);
            for (ReadRelease each : read) {
                attachments.attach(
                        each.release().id(), output.folder(each.release().id()));
            }
        }
    }

    private List<ReadRelease> read(ReleaseInput input, List<Path> paths) throws InvalidInputException {
        List<ReadRelease> read;
        try {
            read = input.read(paths);
        } finally {
            input.warnings().forEach(warning -> getLog().warn(warning.toString()));
        }
        if (failOnWarning && !input.warnings().isEmpty()) {
            List<String> messages =
                    input.warnings().stream().map(Problem::toString).toList();
            throw new InvalidInputException(
                    String.join("\n", messages) + "\nstatbrief.failOnWarning is set; without it these are rendered");
        }
        return read;
    }

    /** A module that shares its configuration with others may have no release; a pattern of somebody's own that finds none is a slip. */
    private void nothingFound() {
        String message = "No release file matches " + String.join(", ", releases) + " in " + base();
        if (releases.equals(List.of(DEFAULT_RELEASES))) {
            getLog().info(message);
        } else {
            getLog().warn(message);
        }
    }

    private Path base() {
        File basedir = project.getBasedir();
        return basedir == null ? Path.of(session.getExecutionRootDirectory()) : basedir.toPath();
    }

    private Path outputs() {
        if (outputDirectory != null) {
            return outputDirectory.toPath();
        }
        Path target = project.getBasedir() == null
                ? base().resolve("target")
                : Path.of(project.getBuild().getDirectory());
        return target.resolve("statbrief");
    }

    private Theme theme(ReleaseFiles files) throws InvalidInputException {
        if (theme == null) {
            return Theme.standard();
        }
        Path file = theme.toPath();
        try {
            return ThemeReader.read(file);
        } catch (InvalidThemeException e) {
            throw new InvalidInputException(e.problems().stream()
                    .map(problem -> files.named(file, problem).toString())
                    .toList());
        }
    }

    private static Optional<Path> optional(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
