package io.github.statbrief.maven;

import io.github.statbrief.engine.Preview;
import io.github.statbrief.engine.RunSettings;
import io.github.statbrief.jdbc.JdbcQueries;
import java.io.File;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Serves the web pages of a project's releases on this machine and shows each change, or what is wrong with it, as soon
 * as a file is saved. Ctrl-C stops it.
 *
 * <p>Example: {@code mvn statbrief:preview -Dstatbrief.port=9000}.
 */
@Mojo(name = "preview", requiresProject = false, threadSafe = true)
public final class PreviewMojo extends ReleasesMojo {
    /** Theme file, or {@code print} or {@code large-print}, themes of ours. Default: the standard theme. */
    @Parameter(property = "statbrief.theme")
    private @Nullable File theme;

    /** Port of the pages; 0 takes any that is free. */
    @Parameter(property = "statbrief.port", defaultValue = "8642")
    private int port;

    /** Created by Maven. */
    public PreviewMojo() {}

    @Override
    void run(ProjectReleases releases) throws MojoFailureException, MojoExecutionException {
        RunSettings settings = settings(releases, theme, null);
        try (JdbcQueries queries = releases.queries();
                Preview preview = releases.preview(settings.withQueries(queries), port)) {
            getLog().info("Preview at " + preview.address() + " (Ctrl-C stops it)");
            new CountDownLatch(1).await();
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "port " + port + " cannot be served: " + e.getMessage() + "; choose another with statbrief.port",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            getLog().info("Stopped");
        }
    }
}
