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
import io.github.statbrief.query.QuerySource;
import io.github.statbrief.verify.result.VerifiedReleases;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** The releases of a project, which goals render, check and use. Used once. */
public final class ProjectReleases {
    /** The release files of a project whose goals name none. */
    public static final String DEFAULT_RELEASES = "src/main/statbrief/*.yaml,src/main/statbrief/*.yml";

    private final Settings settings;
    private final MavenProject project;
    private final MavenSession session;
    private final PluginDescriptor plugin;
    private final MojoExecution execution;
    private final Log log;

    /**
     * What all goals that read releases are told.
     *
     * @param releases release files: paths relative to the project's folder, with wildcards
     * @param excludes patterns of release files to leave out
     * @param theme a theme file, or the name of a theme of ours; empty for the standard theme
     * @param sources a further folder for source texts
     * @param outputDirectory the output folder; empty for {@code target/statbrief}
     * @param formats the words of the formats; empty for all
     * @param embedFonts whether web pages hold the fonts of the theme
     * @param failOnWarning whether warnings are errors
     * @param prune whether outputs of releases that are gone are removed
     * @param threads how many releases are rendered at a time; 0 for one on each processor
     * @param lockTimeout seconds to wait for another run that writes the same folder
     */
    public record Settings(
            List<String> releases,
            List<String> excludes,
            Optional<Path> theme,
            Optional<Path> sources,
            Optional<Path> outputDirectory,
            List<String> formats,
            boolean embedFonts,
            boolean failOnWarning,
            boolean prune,
            int threads,
            int lockTimeout) {
        /** Copies the lists. */
        public Settings {
            releases = List.copyOf(releases);
            excludes = List.copyOf(excludes);
            formats = List.copyOf(formats);
        }
    }

    /**
     * Prepares a run.
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
    public boolean exist() throws MojoExecutionException, MojoFailureException {
        try {
            return engine(QuerySource.none()).hasReleases();
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException("The release files cannot be found: " + e, e);
        }
    }

    /**
     * Renders what is out of date and then uses all releases; if none matches, says so and uses nothing.
     *
     * @param use what is done with them
     * @throws MojoFailureException with every error of every release
     * @throws MojoExecutionException if outputs cannot be written, or for a fault of ours
     */
    public void render(Engine.Use use) throws MojoFailureException, MojoExecutionException {
        if (nothingFound()) {
            return;
        }
        try (JdbcQueries queries = queries()) {
            engine(queries).render(use);
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
    CheckResult check() throws MojoFailureException, MojoExecutionException {
        if (nothingFound()) {
            return new CheckResult(List.of(), List.of());
        }
        try (JdbcQueries queries = queries()) {
            return engine(queries).check();
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
    VerifiedReleases verify() throws MojoFailureException, MojoExecutionException {
        if (nothingFound()) {
            return new VerifiedReleases(List.of(), List.of());
        }
        try (JdbcQueries queries = queries()) {
            return engine(queries).verify();
        } catch (RunFailedException e) {
            throw failed(e);
        }
    }

    /**
     * Serves the pages of the releases.
     *
     * @param queries runs the queries of the releases; stays open
     */
    Preview preview(int port, QuerySource queries) throws IOException, MojoFailureException {
        return Preview.start(run(queries), new Goal(), port);
    }

    /** Writes the results of queries as CSV files beside the releases. */
    List<Freezer.FrozenTable> freeze(boolean replace) throws MojoFailureException, MojoExecutionException {
        if (nothingFound()) {
            return List.of();
        }
        try (JdbcQueries queries = queries()) {
            return new Freezer(run(queries), new Goal(), replace).freeze();
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
    private boolean nothingFound() throws MojoExecutionException, MojoFailureException {
        if (exist()) {
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

    private Engine engine(QuerySource queries) throws MojoFailureException {
        return new Engine(run(queries), new Goal(), new LoggedProgress(log));
    }

    private RunSettings run(QuerySource queries) throws MojoFailureException {
        return RunSettings.in(base(), outputs())
                .withReleases(settings.releases(), settings.excludes())
                .withTheme(settings.theme(), settings.sources())
                .withFormats(formats(), settings.embedFonts())
                .withRules(settings.failOnWarning(), settings.prune())
                .withLimits(
                        settings.threads() == 0 ? Runtime.getRuntime().availableProcessors() : settings.threads(),
                        settings.lockTimeout())
                .withQueries(queries);
    }

    private Set<Format> formats() throws MojoFailureException {
        if (settings.formats().isEmpty()) {
            return Format.all();
        }
        Set<Format> formats = EnumSet.noneOf(Format.class);
        try {
            settings.formats().forEach(word -> formats.add(Format.of(word)));
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("statbrief.formats: " + e.getMessage(), e);
        }
        return formats;
    }

    /** The execution of a goal. */
    private final class Goal implements Caller {
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
                    + file(settings.sources()) + (settings.embedFonts() ? ", with fonts" : "") + ", formats "
                    + settings.formats() + ", plugin " + plugin.getId();
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
        return settings.outputDirectory().orElseGet(() -> {
            Path target = project.getBasedir() == null
                    ? base().resolve("target")
                    : Path.of(project.getBuild().getDirectory());
            return target.resolve("statbrief");
        });
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
