package io.github.statbrief.maven;

import io.github.statbrief.Problem;
import io.github.statbrief.theme.Theme;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/** Renders every release of a project as a PDF brief, a workbook, a web page, charts and data files. */
@Mojo(name = "report", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class ReportMojo extends AbstractMojo {
    private static final String DEFAULT_RELEASES = "src/main/statbrief/*.yaml";

    /**
     * Release files: paths relative to the project's folder, with the wildcards {@code *}, {@code **} and {@code ?};
     * separated by commas.
     */
    @Parameter(property = "statbrief.releases", defaultValue = DEFAULT_RELEASES)
    private List<String> releases;

    /** Theme file, or {@code print} or {@code large-print}, themes of ours. Default: the standard theme. */
    @Parameter(property = "statbrief.theme")
    private @Nullable File theme;

    /** Further folder for source texts, besides the folder of each release. */
    @Parameter(property = "statbrief.sources")
    private @Nullable File sources;

    /** Output folder, with one folder for each release. Default: {@code target/statbrief}. */
    // No default value: without a pom, Maven resolves ${project.build.directory} only in part.
    @Parameter(property = "statbrief.outputDirectory")
    private @Nullable File outputDirectory;

    /** Skips the goal. */
    @Parameter(property = "statbrief.skip", defaultValue = "false")
    private boolean skip;

    /** Fails before rendering if a release has warnings. */
    @Parameter(property = "statbrief.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /**
     * Attaches every output to the project, so that it is installed and deployed. The classifier combines the
     * release's id and the file's name.
     */
    @Parameter(property = "statbrief.attach", defaultValue = "false")
    private boolean attach;

    /** Seconds to wait for another run that writes the same folder. */
    @Parameter(property = "statbrief.lockTimeout", defaultValue = "300")
    private int lockTimeout;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

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
    public void execute() throws MojoFailureException, MojoExecutionException {
        if (skip) {
            getLog().info("Skipped: statbrief.skip is set");
            return;
        }
        try {
            report();
        } catch (InvalidInputException e) {
            throw new MojoFailureException("Nothing was rendered:\n" + e.getMessage(), e);
        } catch (FailedRunException e) {
            throw new MojoExecutionException(e.getMessage(), e.getCause());
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException("The outputs of " + what() + " cannot be written: " + e, e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException(Failures.of(what(), "rendered", e).getMessage(), e);
        }
    }

    private String what() {
        return String.join(", ", releases) + " in " + base();
    }

    private void report() throws InvalidInputException, FailedRunException, IOException {
        if (lockTimeout < 0) {
            throw new InvalidInputException(
                    "statbrief.lockTimeout: " + lockTimeout + " is no number of seconds; write 0 or more");
        }
        OutputDirectory output = new OutputDirectory(outputs());
        recover(output);
        ReleaseFiles files = new ReleaseFiles(base());
        List<Path> paths = matching(files);
        if (paths.isEmpty()) {
            nothingFound();
            return;
        }
        ThemeInput themeInput = new ThemeInput(files, optional(theme));
        ReleaseInput input = new ReleaseInput(files, optional(sources), themeInput);
        List<ReadRelease> read = read(input, paths);
        Set<Path> opened = new LinkedHashSet<>(input.opened());
        opened.addAll(themeInput.opened());
        Theme look = themeInput.theme();
        List<KeyedRelease> keyed = keyed(read, files, themeInput);
        Map<String, Path> byId = new LinkedHashMap<>();
        read.forEach(each -> byId.put(each.release().id(), each.file()));
        Safeguard safeguard = new Safeguard(output.work(), byId, new Inputs(opened), files);
        safeguard.check();
        claim(read, files, output);
        ReleaseRenderer renderer = new ReleaseRenderer(look, getLog()::info);
        try (OutputLock lock = OutputLock.of(output.work(), run(), lockTimeout, getLog()::info)) {
            new ReportRun(files, renderer, output, safeguard, getLog()).run(keyed, lock);
            renderer.list(read, output.directory(), getLog()::warn);
            if (attach) {
                attach(byId.keySet(), output);
            }
        }
    }

    private List<Path> matching(ReleaseFiles files) throws InvalidInputException, IOException {
        try {
            return files.matching(releases);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("statbrief.releases: '" + String.join(", ", releases)
                    + "' cannot be matched with files; write paths with the wildcards *, ** and ?: " + e.getMessage());
        }
    }

    /**
     * Cleans up first, because the current run may fail on a release with errors. If another run is active, it has
     * done this already.
     */
    private void recover(OutputDirectory output) throws IOException {
        if (Files.isDirectory(output.work().home())) {
            Optional<OutputLock> free = OutputLock.ifFree(output.work(), run());
            if (free.isPresent()) {
                try (OutputLock lock = free.get()) {
                    if (lock.isHeld()) {
                        output.recover(getLog()::warn);
                    }
                }
            }
        }
    }

    /** Computes the keys of the releases as just read, before waiting for another run. */
    private List<KeyedRelease> keyed(List<ReadRelease> read, ReleaseFiles files, ThemeInput themeInput)
            throws FailedRunException, IOException {
        InputKey key = InputKey.of(plugin, themeInput.file(), themeInput.theme(), optional(sources));
        List<KeyedRelease> keyed = new ArrayList<>();
        for (ReadRelease each : read) {
            String name = files.name(each.file());
            try {
                keyed.add(new KeyedRelease(each, key.of(each, name)));
            } catch (IOException e) {
                throw new FailedRunException(name + ": cannot be read: " + e, e);
            }
        }
        return keyed;
    }

    private void claim(List<ReadRelease> read, ReleaseFiles files, OutputDirectory output)
            throws InvalidInputException, IOException {
        BuildLedger ledger = new BuildLedger(session.getRepositorySession().getData());
        List<String> messages = new ArrayList<>();
        for (ReadRelease each : read) {
            Path folder = output.folder(each.release().id());
            String settings = "release " + each.file().toAbsolutePath() + ", theme " + theme + ", sources " + sources
                    + ", plugin " + plugin.getId();
            ledger.claim(folder, executed(), settings)
                    .ifPresent(other -> messages.add(files.name(each.file()) + ": " + executed() + " would replace "
                            + files.name(folder) + ", which " + other + " has made in this build with other settings;"
                            + " give one of the two another statbrief.outputDirectory"));
        }
        if (!messages.isEmpty()) {
            throw new InvalidInputException(messages);
        }
    }

    private String executed() {
        return "execution '" + execution.getExecutionId() + "' of " + project.getId();
    }

    private String run() {
        return executed() + " (process " + ProcessHandle.current().pid() + ")";
    }

    private void attach(Set<String> ids, OutputDirectory output) throws IOException {
        Attachments attachments = new Attachments(project, projectHelper);
        for (String release : ids) {
            attachments.attach(release, output.folder(release));
        }
    }

    private List<ReadRelease> read(ReleaseInput input, List<Path> paths)
            throws InvalidInputException, FailedRunException {
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

    /**
     * Logs that no release was found; warns only about an explicit pattern, because modules with a shared
     * configuration may have no release.
     */
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

    private static Optional<Path> optional(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
