package io.github.statbrief.maven;

import io.github.statbrief.engine.Freezer;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes what the queries of releases give as CSV files beside them, to be archived, and says how the releases read
 * those in the place of the database.
 *
 * <p>Connections are properties of the build: {@code statbrief.jdbc.registry.url}, {@code .user}, {@code .timeout} and
 * {@code .fetchSize}; passwords are best given in the environment, as {@code STATBRIEF_JDBC_REGISTRY_PASSWORD}. The
 * driver is a dependency of the plugin.
 *
 * <p>Examples: {@code mvn statbrief:freeze}, {@code mvn statbrief:freeze -Dstatbrief.replace}.
 */
@Mojo(name = "freeze", requiresProject = false, threadSafe = true)
public final class FreezeMojo extends ReleasesMojo {
    /** Replaces files of earlier results that have other content. */
    @Parameter(property = "statbrief.replace", defaultValue = "false")
    private boolean replace;

    /** Created by Maven. */
    public FreezeMojo() {}

    @Override
    void run(ProjectReleases releases) throws MojoFailureException, MojoExecutionException {
        List<Freezer.FrozenTable> frozen = releases.freeze(settings(releases, null, null), replace);
        frozen.forEach(each -> getLog().info(each.text()));
        if (frozen.isEmpty()) {
            getLog().info("No table of these releases comes from a query");
        }
    }
}
