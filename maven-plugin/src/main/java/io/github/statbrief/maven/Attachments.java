package io.github.statbrief.maven;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/** Attaches outputs to a project. */
final class Attachments {
    private final MavenProject project;
    private final MavenProjectHelper helper;

    Attachments(MavenProject project, MavenProjectHelper helper) {
        this.project = project;
        this.helper = helper;
    }

    /**
     * Attaches each file of a release. {@code charts/casualties.png} gets the type {@code png} and the classifier
     * {@code <release>-charts-casualties}.
     */
    void attach(String release, Path folder) throws IOException {
        for (OutputFile file : OutputFile.in(folder)) {
            int dot = file.path().lastIndexOf('.');
            String classifier = release + "-" + file.path().substring(0, dot).replace('/', '-');
            String type = file.path().substring(dot + 1);
            helper.attachArtifact(
                    project, type, classifier, folder.resolve(file.path()).toFile());
        }
    }
}
