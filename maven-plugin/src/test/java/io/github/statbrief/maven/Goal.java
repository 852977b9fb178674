package io.github.statbrief.maven;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.DefaultMavenProjectHelper;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;

/** The goal as Maven runs it in a project, without Maven: one build, with one or several executions. */
final class Goal {
    private final Path base;
    private final Lines log = new Lines();
    private final Properties properties = new Properties();
    private final DefaultRepositorySystemSession build = new DefaultRepositorySystemSession();

    Goal(Path base) {
        this.base = base;
    }

    /** Runs an execution with parameters by the names of their fields; the others have the defaults of the goal. */
    void run(String execution, Map<String, Object> parameters) throws MojoFailureException, MojoExecutionException {
        ReportMojo mojo = new ReportMojo(new DefaultMavenProjectHelper());
        set(mojo, "lockTimeout", 60);
        run(mojo, execution, parameters);
    }

    /** Checks, with parameters by the names of their fields. */
    void check(Map<String, Object> parameters) throws MojoFailureException, MojoExecutionException {
        run(new CheckMojo(), "check", parameters);
    }

    /** Reads outputs back. */
    void verify(Map<String, Object> parameters) throws MojoFailureException, MojoExecutionException {
        run(new VerifyMojo(), "verify", parameters);
    }

    /** Serves a preview until the thread is interrupted. */
    void preview(Map<String, Object> parameters) throws MojoFailureException, MojoExecutionException {
        run(new PreviewMojo(), "preview", parameters);
    }

    /** Writes results of queries beside their releases. */
    void freeze(Map<String, Object> parameters) throws MojoFailureException, MojoExecutionException {
        run(new FreezeMojo(), "freeze", parameters);
    }

    /** Sets a property of the project. */
    void property(String name, String value) {
        properties.setProperty(name, value);
    }

    /** Writes a release to begin with. */
    void init(Map<String, Object> parameters) throws MojoFailureException, MojoExecutionException {
        begin(new InitMojo(), parameters);
    }

    /** Writes the schemas. */
    void schema(Map<String, Object> parameters) throws MojoFailureException, MojoExecutionException {
        begin(new SchemaMojo(), parameters);
    }

    private void begin(AbstractMojo mojo, Map<String, Object> parameters)
            throws MojoFailureException, MojoExecutionException {
        set(mojo, "project", project());
        set(mojo, "session", session());
        parameters.forEach((name, value) -> set(mojo, name, value));
        mojo.setLog(log);
        mojo.execute();
    }

    private void run(AbstractMojo mojo, String execution, Map<String, Object> parameters)
            throws MojoFailureException, MojoExecutionException {
        set(mojo, "releases", List.of(ProjectReleases.DEFAULT_RELEASES.split(",", -1)));
        set(mojo, "project", project());
        set(mojo, "session", session());
        set(mojo, "plugin", plugin());
        set(mojo, "execution", new MojoExecution(new Plugin(), "report", execution));
        parameters.forEach((name, value) -> set(mojo, name, value));
        mojo.setLog(log);
        mojo.execute();
    }

    /** Keeps what is logged. */
    private static final class Lines extends SystemStreamLog {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void info(CharSequence line) {
            lines.add("info " + line);
        }

        @Override
        public void warn(CharSequence line) {
            lines.add("warn " + line);
        }

        @Override
        public void debug(CharSequence line) {
            lines.add("debug " + line);
        }
    }

    /** What was logged. */
    List<String> log() {
        return log.lines;
    }

    private MavenProject project() {
        MavenProject project = new MavenProject();
        project.setGroupId("org.example");
        project.setArtifactId("brief");
        project.setVersion("1");
        project.getModel().setProperties(properties);
        project.setFile(base.resolve("pom.xml").toFile());
        project.getBuild().setDirectory(base.resolve("target").toString());
        return project;
    }

    @SuppressWarnings("deprecation") // Maven makes it with a container, which no goal needs
    private MavenSession session() {
        return new MavenSession(null, build, new DefaultMavenExecutionRequest(), new DefaultMavenExecutionResult());
    }

    private static PluginDescriptor plugin() {
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setGroupId("io.github.statbrief");
        plugin.setArtifactId("statbrief-maven-plugin");
        plugin.setVersion("1");
        plugin.setArtifacts(List.of());
        return plugin;
    }

    private static void set(AbstractMojo mojo, String name, Object value) {
        try {
            Field field = field(mojo.getClass(), name);
            field.setAccessible(true);
            field.set(mojo, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A parameter of a goal, or one that it shares with others. */
    private static Field field(Class<?> goal, String name) throws NoSuchFieldException {
        try {
            return goal.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            if (goal.equals(AbstractMojo.class)) {
                throw e;
            }
            return field(goal.getSuperclass(), name);
        }
    }
}
