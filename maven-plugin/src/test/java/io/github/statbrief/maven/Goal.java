package io.github.statbrief.maven;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.DefaultMavenProjectHelper;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;

/** The goal as Maven runs it in a project, without Maven: one build, with one or several executions. */
final class Goal {
    private final Path base;
    private final DefaultRepositorySystemSession build = new DefaultRepositorySystemSession();

    Goal(Path base) {
        this.base = base;
    }

    /** Runs an execution with parameters by the names of their fields; the others have the defaults of the goal. */
    void run(String execution, Map<String, Object> parameters) throws MojoFailureException, MojoExecutionException {
        ReportMojo mojo = new ReportMojo(new DefaultMavenProjectHelper());
        set(mojo, "releases", List.of("src/main/statbrief/*.yaml"));
        set(mojo, "lockTimeout", 60);
        set(mojo, "project", project());
        set(mojo, "session", session());
        set(mojo, "plugin", plugin());
        set(mojo, "execution", new MojoExecution(new Plugin(), "report", execution));
        parameters.forEach((name, value) -> set(mojo, name, value));
        mojo.execute();
    }

    private MavenProject project() {
        MavenProject project = new MavenProject();
        project.setGroupId("org.example");
        project.setArtifactId("brief");
        project.setVersion("1");
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

    private static void set(ReportMojo mojo, String name, Object value) {
        try {
            Field field = ReportMojo.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(mojo, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs once in the folder that is named: for a Java virtual machine of its own. */
    public static void main(String[] arguments) throws MojoFailureException, MojoExecutionException {
        new Goal(Path.of(arguments[0])).run("default", Map.of());
    }
}
