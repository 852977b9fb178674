package io.github.statbrief.maven;

import io.github.statbrief.Problem;
import io.github.statbrief.outline.Outline;
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
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** The releases of a project, which goals have rendered and then use. Used once. */
public final class ProjectReleases {
    /** The release files of a project whose goals name none. */
    public static final String DEFAULT_RELEASES = "src/main/statbrief/*.yaml";

    private final Settings settings;
    private final MavenProject project;
    private final MavenSession session;
    private final PluginDescriptor plugin;
    private final MojoExecution execution;
    private final Log log;

    /**
     * What all goals that render releases are told.
     *
     * @param releases release files: paths relative to the project's folder, with wildcards
     * @param theme a theme file, or the name of a theme of ours; empty for the standard theme
     * @param sources a further folder for source texts
     * @param outputDirectory the output folder; empty for {@code target/statbrief}
     * @param embedFonts whether web pages hold the fonts of the theme
     * @param failOnWarning whether warnings are errors
     * @param lockTimeout seconds to wait for another run that writes the same folder
     */
    public record Settings(
            List<String> releases,
            Optional<Path> theme,
            Optional<Path> sources,
            Optional<Path> outputDirectory,
            boolean embedFonts,
            boolean failOnWarning,
            int lockTimeout) {
        /** Copies the list. */
        public Settings {
            releases = List.copyOf(releases);
        }
    }

    /**
     * A rendered release.
     *
     * @param outline its outline
     * @param folder the folder of its outputs
     */
    public record Rendered(Outline outline, Path folder) {}

    /** What a goal does with the rendered releases while no other run may change their folders. */
    @FunctionalInterface
    public interface Use {
        /**
         * Uses the releases.
         *
         * @param theme the theme in which they were rendered
         * @param releases the releases, at least one
         */
        void of(Theme theme, List<Rendered> releases) throws IOException;
    }

    /**
     * Prepares to render.
     *
     * @param settings what the goal is told
     * @param project the project
     * @param session the build
     * @param plugin this plugin
     * @param execution the execution of the goal, for messages
     * @param log the log of the goal
     */
    public ProjectReleases(
            Settings settings,
            MavenProject project,
            MavenSession session,
            PluginDescriptor plugin,
            MojoExecution execution,
            Log log) {
        this.settings = settings;
        this.project = project;
        this.session = session;
        this.plugin = plugin;
        this.execution = execution;
        this.log = log;
    }

    /** Whether a release file matches. Patterns that cannot be matched are left to {@link #render} to report. */
    public boolean exist() throws MojoExecutionException {
        try {
            return !matching(new ReleaseFiles(base())).isEmpty();
        } catch (InvalidInputException e) {
            return true;
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException("The release files " + what() + " cannot be found: " + e, e);
        }
    }

    /**
     * Renders what is out of date and then uses all releases; if none matches, says so and uses nothing.
     *
     * @param use what is done with them
     * @throws MojoFailureException with every error of every release
     * @throws MojoExecutionException if outputs cannot be written, or for a fault of ours
     */
    public void render(Use use) throws MojoFailureException, MojoExecutionException {
        try {
            report(use);
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
        return String.join(", ", settings.releases()) + " in " + base();
    }

    private void report(Use use) throws InvalidInputException, FailedRunException, IOException {
        if (settings.lockTimeout() < 0) {
            throw new InvalidInputException(
                    "statbrief.lockTimeout: " + settings.lockTimeout() + " is no number of seconds; write 0 or more");
        }
        OutputDirectory output = new OutputDirectory(outputs());
        recover(output);
        ReleaseFiles files = new ReleaseFiles(base());
        List<Path> paths = matching(files);
        if (paths.isEmpty()) {
            nothingFound();
            return;
        }
        ThemeInput themeInput = new ThemeInput(files, settings.theme());
        ReleaseInput input = new ReleaseInput(files, settings.sources(), themeInput);
        List<ReadRelease> read = read(input, paths);
        Set<Path> opened = new LinkedHashSet<>(input.opened());
        opened.addAll(themeInput.opened());
        Theme look = themeInput.theme();
        List<ReportRun.Keyed> keyed = keyed(read, files, themeInput);
        Map<String, Path> byId = new LinkedHashMap<>();
        read.forEach(each -> byId.put(each.release().id(), each.file()));
        Safeguard safeguard = new Safeguard(output.work(), byId, new Inputs(opened), files);
        safeguard.check();
        claim(read, files, output);
        ReleaseRenderer renderer = new ReleaseRenderer(look, settings.embedFonts(), log::info);
        try (OutputLock lock = OutputLock.of(output.work(), run(), settings.lockTimeout(), log::info)) {
            new ReportRun(files, renderer, output, safeguard, log).run(keyed, lock);
            renderer.list(read, output.directory(), log::warn);
            List<Rendered> rendered = new ArrayList<>();
            for (ReadRelease each : read) {
                rendered.add(new Rendered(
                        each.outline(), output.folder(each.release().id())));
            }
            use.of(look, rendered);
        }
    }

    private List<Path> matching(ReleaseFiles files) throws InvalidInputException, IOException {
        try {
            return files.matching(settings.releases());
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("statbrief.releases: '" + String.join(", ", settings.releases())
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
                        output.recover(log::warn);
                    }
                }
            }
        }
    }

    /** Computes the keys of the releases as just read, before waiting for another run. */
    private List<ReportRun.Keyed> keyed(List<ReadRelease> read, ReleaseFiles files, ThemeInput themeInput)
            throws FailedRunException, IOException {
        InputKey key =
                InputKey.of(plugin, themeInput.file(), themeInput.theme(), settings.sources(), settings.embedFonts());
        List<ReportRun.Keyed> keyed = new ArrayList<>();
        for (ReadRelease each : read) {
            String name = files.name(each.file());
            try {
                keyed.add(new ReportRun.Keyed(each, key.of(each, name)));
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
            String inputs =
                    "release " + each.file().toAbsolutePath() + ", theme " + file(settings.theme()) + ", sources "
                            + file(settings.sources()) + (settings.embedFonts() ? ", with fonts" : "")
                            + ", plugin " + plugin.getId();
            ledger.claim(folder, executed(), inputs)
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

    private List<ReadRelease> read(ReleaseInput input, List<Path> paths)
            throws InvalidInputException, FailedRunException {
        List<ReadRelease> read;
        try {
            read = input.read(paths);
        } finally {
            input.warnings().forEach(warning -> log.warn(warning.toString()));
        }
        if (settings.failOnWarning() && !input.warnings().isEmpty()) {
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
        String message = "No release file matches " + String.join(", ", settings.releases()) + " in " + base();
        if (settings.releases().equals(List.of(DEFAULT_RELEASES))) {
            log.info(message);
        } else {
            log.warn(message);
        }
    }

    private Path base() {
        File basedir = project.getBasedir();
        return basedir == null ? Path.of(session.getExecutionRootDirectory()) : basedir.toPath();
    }

    private Path outputs() {
        return settings.outputDirectory().orElseGet(() -> {
            Path target = project.getBasedir() == null
                    ? base().resolve("target")
                    : Path.of(project.getBuild().getDirectory());
            return target.resolve("statbrief");
        });
    }

    /** A file as settings are compared: the path, or null. */
    private static String file(Optional<Path> file) {
        return file.map(Path::toString).orElse("null");
    }
}
