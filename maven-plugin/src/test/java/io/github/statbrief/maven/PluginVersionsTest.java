package io.github.statbrief.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginVersionsTest {
    @TempDir
    private Path folder;

    private Path library;

    @BeforeEach
    void aLibrary() throws IOException {
        library = Files.writeString(folder.resolve("core.jar"), "code");
    }

    private static Artifact artifact(String group, String id, String version) {
        return new DefaultArtifact(group, id, version, "compile", "jar", "", new DefaultArtifactHandler("jar"));
    }

    private PluginDescriptor plugin(String version, Artifact... others) {
        Artifact core = artifact("group", "core", version);
        core.setFile(library.toFile());
        List<Artifact> all = new ArrayList<>(List.of(others));
        all.add(core);
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setGroupId("group");
        plugin.setArtifactId("plugin");
        plugin.setVersion(version);
        plugin.setArtifacts(all);
        return plugin;
    }

    @Test
    void aSnapshotThatWasBuiltAgainIsAnotherForItsVersionSaysNothing() throws IOException {
        String snapshot = PluginVersions.of(plugin("1-SNAPSHOT"));
        String released = PluginVersions.of(plugin("1"));
        assertThat(PluginVersions.of(plugin("1-SNAPSHOT"))).isEqualTo(snapshot);
        Files.writeString(library, "other code");

        assertThat(PluginVersions.of(plugin("1-SNAPSHOT"))).isNotEqualTo(snapshot);
        assertThat(PluginVersions.of(plugin("1"))).isEqualTo(released);
        assertThat(PluginVersions.of(plugin("2"))).isNotEqualTo(released);
    }

    @Test
    void aFolderOfClassesCountsByItsFiles() throws IOException {
        library = Files.createDirectories(folder.resolve("classes/inner"));
        Path type = Files.writeString(library.resolve("A.class"), "one");
        String before = PluginVersions.of(plugin("1-SNAPSHOT"));
        Files.writeString(type, "two");
        String changed = PluginVersions.of(plugin("1-SNAPSHOT"));
        Files.move(type, library.resolve("B.class"));

        assertThat(List.of(before, changed, PluginVersions.of(plugin("1-SNAPSHOT"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void librariesThatOnlyMakeSitesDoNotCountAndOthersDo() throws IOException {
        String plain = PluginVersions.of(plugin("1"));

        assertThat(PluginVersions.of(plugin("1", artifact("org.apache.maven.doxia", "doxia-core", "2.0.0"))))
                .isEqualTo(plain);
        assertThat(PluginVersions.of(plugin("1", artifact("org.apache.poi", "poi", "5.5.1"))))
                .isNotEqualTo(plain);
    }
}
