package io.github.statbrief.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String path = folder.relativize(file).toString().replace(File.separatorChar, '-');
            int dot = path.lastIndexOf('.');
            helper.attachArtifact(
                    project, path.substring(dot + 1), release + "-" + path.substring(0, dot), file.toFile());
        }
    }
}
