package io.github.statbrief.maven;

import io.github.statbrief.engine.Caller;
import io.github.statbrief.engine.CheckResult;
import io.github.statbrief.engine.Engine;
import io.github.statbrief.engine.Format;
import io.github.statbrief.engine.Freezer;
import io.github.statbrief.engine.Preview;
import io.github.statbrief.engine.RunFailedException;
import io.github.statbrief.engine.RunSettings;
import io.github.statbrief.jdbc.ConnectionSettings;
import io.github.statbrief.jdbc.JdbcQueries;
import io.github.statbrief.verify.result.VerifiedReleases;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The releases of a project, which goals render, check and use. */
public final class ProjectReleases {
    /** The release files of a project whose goals name none. */
    public static final String DEFAULT_RELEASES = "src/main/statbrief/*.yaml,src/main/statbrief/*.yml";

    private final MavenProject project;
    private final MavenSession session;
    private final PluginDescriptor plugin;
    private final MojoExecution execution;
    private final Log log;

    /**
     * Prepares runs.
     *
     * @param project the project
     * @param session the build
     * @param plugin this plugin
     * @param execution the execution of the goal, for messages
     * @param log the log of the goal
     */
    public ProjectReleases(
            MavenProject project, MavenSession session, PluginDescriptor plugin, MojoExecution execution, Log log) {
        this.project = project;
        this.session = session;
        this.plugin = plugin;
        this.execution = execution;
        this.log = log;
    }

    /**
     * The settings of a goal that is told nothing but where its outputs go.
     *
     * @param outputDirectory the output folder; {@code target/statbrief} if there is none
     */
    public RunSettings settings(@Nullable File outputDirectory) {
        return RunSettings.in(base(), outputDirectory == null ? outputs() : outputDirectory.toPath());
    }

    /**
     * The formats that a goal is told.
     *
     * @param words their words; none for all
     * @throws MojoFailureException for a word that is none
     */
    public static Set<Format> formats(@Nullable List<String> words) throws MojoFailureException {
        try {
            return Format.of(words == null ? List.of() : words);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("statbrief.formats: " + e.getMessage(), e);
        }
    }

    /** How many threads a goal uses that is told this number: 0 is one on each processor. */
    public static int threads(int told) {
        return told == 0 ? Runtime.getRuntime().availableProcessors() : told;
    }

    /** Whether a release file matches. Patterns that cannot be matched are left to {@link #render} to report. */
    public boolean exist(RunSettings settings) throws MojoExecutionException {
        try {
            return engine(settings).hasReleases();
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException("The release files cannot be found: " + e, e);
        }
    }

    /**
     * Renders what is out of date and then uses all releases; if none matches, says so and uses nothing.
     *
     * @param settings what is rendered
     * @param use what is done with them
     * @throws MojoFailureException with every error of every release
     * @throws MojoExecutionException if outputs cannot be written, or for a fault of ours
     */
    public void render(RunSettings settings, Engine.Use use) throws MojoFailureException, MojoExecutionException {
        if (nothingFound(settings)) {
            return;
        }
        try (JdbcQueries queries = queries()) {
            engine(settings.withQueries(queries)).render(use);
        } catch (RunFailedException e) {
            throw failed(e);
        }
    }

    /**
     * Reads and checks the releases.
     *
     * @throws MojoFailureException for a setting that is wrong
     * @throws MojoExecutionException for a fault of ours
     */
    CheckResult check(RunSettings settings) throws MojoFailureException, MojoExecutionException {
        if (nothingFound(settings)) {
            return new CheckResult(List.of(), List.of());
        }
        try (JdbcQueries queries = queries()) {
            return engine(settings.withQueries(queries)).check();
        } catch (RunFailedException e) {
            throw failed(e);
        }
    }

    /**
     * Reads the outputs of the releases back.
     *
     * @throws MojoFailureException for a setting that is wrong
     * @throws MojoExecutionException for a fault of ours
     */
    VerifiedReleases verify(RunSettings settings) throws MojoFailureException, MojoExecutionException {
        if (nothingFound(settings)) {
            return new VerifiedReleases(List.of(), List.of());
        }
        try (JdbcQueries queries = queries()) {
            return engine(settings.withQueries(queries)).verify();
        } catch (RunFailedException e) {
            throw failed(e);
        }
    }

    /**
     * Serves the pages of the releases.
     *
     * @param settings what is shown; its queries stay open
     * @param port the port
     */
    Preview preview(RunSettings settings, int port) throws IOException {
        return Preview.start(settings, new Goal(settings), port);
    }

    /** Writes the results of queries as CSV files beside the releases. */
    List<Freezer.FrozenTable> freeze(RunSettings settings, boolean replace)
            throws MojoFailureException, MojoExecutionException {
        if (nothingFound(settings)) {
            return List.of();
        }
        try (JdbcQueries queries = queries()) {
            return new Freezer(settings.withQueries(queries), new Goal(settings), replace).freeze();
        } catch (RunFailedException e) {
            throw failed(e);
        }
    }

    /**
     * What runs the queries of the releases, with the connections of the project, of the user and of the environment and
     * the drivers among the dependencies of the plugin; to be closed.
     */
    JdbcQueries queries() {
        Map<String, String> properties = new TreeMap<>();
        for (Properties each :
                List.of(project.getProperties(), session.getSystemProperties(), session.getUserProperties())) {
            each.stringPropertyNames().stream()
                    .filter(name -> name.startsWith(ConnectionSettings.PREFIX))
                    .forEach(name -> properties.put(name, each.getProperty(name)));
        }
        return new JdbcQueries(
                new ConnectionSettings(properties, System.getenv()), ProjectReleases.class.getClassLoader());
    }

    private static MojoFailureException failed(RunFailedException failure)
            throws MojoFailureException, MojoExecutionException {
        if (failure.isFault()) {
            MojoExecutionException fault = new MojoExecutionException(failure.getMessage(), failure.getCause());
            for (Throwable each : failure.getSuppressed()) {
                fault.addSuppressed(each);
            }
            throw fault;
        }
        return new MojoFailureException(failure.getMessage(), failure);
    }

    /**
     * Says that no release was found; warns only about an explicit pattern, because modules with a shared
     * configuration may have no release.
     */
    private boolean nothingFound(RunSettings settings) throws MojoExecutionException {
        if (exist(settings)) {
            return false;
        }
        String message = "No release file matches " + String.join(", ", settings.releases()) + " in " + base();
        if (String.join(",", settings.releases()).equals(DEFAULT_RELEASES)) {
            log.info(message);
        } else {
            log.warn(message);
        }
        return true;
    }

    private Engine engine(RunSettings settings) {
        return new Engine(settings, new Goal(settings), new LoggedProgress(log));
    }

    /** The execution of a goal. */
    private final class Goal implements Caller {
        private final RunSettings settings;

        Goal(RunSettings settings) {
            this.settings = settings;
        }

        @Override
        public String name() {
            return "execution '" + execution.getExecutionId() + "' of " + project.getId();
        }

        @Override
        public String versions() {
            try {
                return PluginVersions.of(plugin);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String setting(String name) {
            return "statbrief." + name;
        }

        @Override
        public Optional<String> claim(Path release, Path folder) throws IOException {
            BuildLedger ledger = new BuildLedger(session.getRepositorySession().getData());
            String inputs = "release " + release.toAbsolutePath() + ", theme " + file(settings.theme()) + ", sources "
                    + file(settings.sources()) + (settings.embedFonts() ? ", with fonts" : "")
                    + (settings.proof().manifest() ? ", with manifest" : "") + ", formats "
                    + new TreeSet<>(settings.formats()) + ", plugin " + plugin.getId();
            return ledger.claim(folder, name(), inputs)
                    .map(other -> name() + " would replace " + named(folder) + ", which " + other
                            + " has made in this build with other settings; give one of the two another"
                            + " statbrief.outputDirectory");
        }
    }

    private Path base() {
        File basedir = project.getBasedir();
        return basedir == null ? Path.of(session.getExecutionRootDirectory()) : basedir.toPath();
    }

    private Path outputs() {
        Path target = project.getBasedir() == null
                ? base().resolve("target")
                : Path.of(project.getBuild().getDirectory());
        return target.resolve("statbrief");
    }

    /** A path as messages name it: from the project's folder where it lies in it. */
    private String named(Path path) {
        return (path.startsWith(base()) ? base().relativize(path) : path)
                .toString()
                .replace('\\', '/');
    }

    /** A file as settings are compared: the path, or null. */
    private static String file(Optional<Path> file) {
        return file.map(Path::toString).orElse("null");
    }
}
