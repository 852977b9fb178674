package io.github.statbrief.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.Logo;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputKeyTest {
    @TempDir
    private Path folder;

    private Path release;
    private Path texts;
    private Path theme;
    private Theme look = Theme.standard();
    private Path library;

    @BeforeEach
    void inputs() throws IOException {
        release = Files.writeString(folder.resolve("tests.yaml"), TestReleases.SMALL);
        texts = Files.createDirectory(folder.resolve("texts"));
        theme = Files.writeString(folder.resolve("theme.yaml"), "{}");
        library = Files.writeString(folder.resolve("core.jar"), "code");
    }

    private PluginDescriptor plugin(String version) {
        Artifact artifact = new DefaultArtifact(
                "group", "core", version, "compile", "jar", null, new DefaultArtifactHandler("jar"));
        artifact.setFile(library.toFile());
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setGroupId("group");
        plugin.setArtifactId("plugin");
        plugin.setVersion(version);
        plugin.setArtifacts(List.of(artifact));
        return plugin;
    }

    private String key(String version, Optional<Path> withTheme) throws IOException {
        ReadRelease read =
                new ReadRelease(release, ReleaseReader.outline(release, ReadOptions.standard()), List.of(), List.of());
        return InputKey.of(plugin(version), withTheme, look, Optional.of(texts), false)
                .of(read, "tests.yaml");
    }

    private String key() throws IOException {
        return key("1-SNAPSHOT", Optional.of(theme));
    }

    @Test
    void theSameInputsGiveTheSameKey() throws IOException {
        assertThat(key()).isEqualTo(key()).hasSize(64);
    }

    @Test
    void anotherByteOfTheReleaseOrTheThemeGivesAnotherKey() throws IOException {
        String before = key();
        Files.writeString(theme, "# another\n{}");
        String otherTheme = key();
        Files.writeString(release, TestReleases.SMALL + "\n");

        assertThat(List.of(before, otherTheme, key())).doesNotHaveDuplicates();
    }

    @Test
    void anotherLogoOrFontGivesAnotherKey() throws IOException {
        String before = key();
        look = look.withLogo(Logo.of(
                "logo.svg", "<svg viewBox='0 0 1 1'><rect width='1' height='1'/></svg>".getBytes(UTF_8), "Office"));
        String withLogo = key();
        Fonts fonts = look.fonts();
        look = look.withFonts(new Fonts("Other", fonts.bold(), fonts.bold(), fonts.bold()));

        assertThat(List.of(before, withLogo, key())).doesNotHaveDuplicates();
    }

    @Test
    void anotherCoverGivesAnotherKey() throws IOException {
        Path cover = folder.resolve("cover.svg");
        Files.writeString(release, TestReleases.SMALL + "cover: {file: cover.svg, alt: Readers}\n");
        Files.writeString(cover, "<svg viewBox='0 0 1 1'><rect width='1' height='1'/></svg>");
        String before = key();
        Files.writeString(cover, "<svg viewBox='0 0 1 1'><rect width='1' height='.5'/></svg>");

        assertThat(key()).isNotEqualTo(before).hasSize(64);
    }

    @Test
    void anotherByteOfAnIncludedFileGivesAnotherKeyHoweverDeepItLies() throws Exception {
        Files.writeString(release, TestReleases.SMALL + "include: shared.yml\n");
        Files.writeString(folder.resolve("shared.yml"), "include: [measures.yaml]\n");
        Path deep = Files.writeString(folder.resolve("measures.yaml"), "notes: {one: {kind: scope, text: One.}}\n");
        String before = keyOfRun();
        assertThat(keyOfRun()).isEqualTo(before);
        Files.writeString(deep, "notes: {one: {kind: scope, text: Two.}}\n");

        assertThat(keyOfRun()).isNotEqualTo(before);
    }

    @Test
    void pagesWithFontsHaveAnotherKeyAndLibrariesOfSitesHaveNone() throws Exception {
        ReadRelease read =
                new ReadRelease(release, ReleaseReader.outline(release, ReadOptions.standard()), List.of(), List.of());
        PluginDescriptor inSite = plugin("1");
        List<Artifact> libraries = new ArrayList<>(inSite.getArtifacts());
        libraries.add(
                0,
                new DefaultArtifact(
                        "org.apache.maven.doxia",
                        "doxia-core",
                        "2.0.0",
                        "compile",
                        "jar",
                        "",
                        new DefaultArtifactHandler()));
        inSite.setArtifacts(libraries);
        Optional<Path> none = Optional.empty();
        String key = InputKey.of(plugin("1"), none, look, none, false).of(read, "tests.yaml");

        assertThat(InputKey.of(inSite, none, look, none, false).of(read, "tests.yaml"))
                .isEqualTo(key);
        assertThat(InputKey.of(plugin("1"), none, look, none, true).of(read, "tests.yaml"))
                .isNotEqualTo(key);
    }

    /** The key of the release as a run reads it. */
    private String keyOfRun() throws Exception {
        ReleaseFiles files = new ReleaseFiles(folder);
        ReadRelease read = new ReleaseInput(files, Optional.of(texts), ThemeInput.standard(files))
                .read(List.of(release))
                .get(0);
        return InputKey.of(plugin("1"), Optional.of(theme), look, Optional.of(texts), false)
                .of(read, "tests.yaml");
    }

    @Test
    void aSourceTextThatTurnsUpOrChangesGivesAnotherKey() throws IOException {
        String absent = key();
        Files.writeString(texts.resolve("report.txt"), "In all 12 tests were made.");
        String there = key();
        Files.writeString(texts.resolve("report.txt"), "In all 12 tests were made. ");

        assertThat(List.of(absent, there, key())).doesNotHaveDuplicates();
    }

    @Test
    void noThemeAndAnotherVersionGiveOtherKeys() throws IOException {
        assertThat(List.of(key(), key("1-SNAPSHOT", Optional.empty()), key("1", Optional.of(theme))))
                .doesNotHaveDuplicates();
    }

    @Test
    void aSnapshotThatWasBuiltAgainGivesAnotherKeyForItsVersionSaysNothing() throws IOException {
        String before = key();
        String released = key("1", Optional.of(theme));
        Files.writeString(library, "other code");

        assertThat(key()).isNotEqualTo(before);
        assertThat(key("1", Optional.of(theme))).isEqualTo(released);
    }

    @Test
    void aCellOfADataFileThatChangesGivesAnotherKeyAndAnotherWayToWriteItDoesNot() throws IOException {
        Files.writeString(release, TestReleases.SMALL + """
                    tables:
                      - id: offices
                        title: Tests by office
                        measures: [{id: made, label: Tests made, stat: count, unit: test}]
                        data: {file: offices.csv, value: Value, period: Period}
                """);
        Files.writeString(folder.resolve("offices.csv"), "Period,Value\n2024,7\n2025,12\n");
        String before = key();
        Files.writeString(folder.resolve("offices.csv"), "Period,Value\n2024,\"7\"\n2025,12\n");
        String quoted = key();
        Files.writeString(folder.resolve("offices.csv"), "Period,Value\n2024,8\n2025,12\n");

        assertThat(quoted).isEqualTo(before);
        assertThat(key()).isNotEqualTo(before);
    }
}
