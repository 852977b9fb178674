package io.github.statbrief.engine.internal.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.engine.Outputs;
import io.github.statbrief.engine.TestReleases;
import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.file.Names;
import io.github.statbrief.query.QuerySource;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.Logo;
import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintsTest {
    @TempDir
    private Path folder;

    private Path release;
    private Path texts;
    private Path theme;
    private Theme look = Theme.standard();

    @BeforeEach
    void inputs() throws IOException, FailedRunException {
        release = Files.writeString(folder.resolve("tests.yaml"), TestReleases.SMALL);
        texts = Files.createDirectory(folder.resolve("texts"));
        theme = Files.writeString(folder.resolve("theme.yaml"), "{}");
    }

    private Fingerprint taken(String version, Optional<Path> withTheme, String options)
            throws IOException, FailedRunException {
        Names names = Outputs.names(folder);
        List<ReadRelease> read = new ArrayList<>();
        new ReleaseInput(names, Optional.of(texts), Optional.empty(), QuerySource.none()).read(release, read::add);
        return new Fingerprints(names, version, options, withTheme, look, Optional.of(texts)).of(read.get(0));
    }

    private String key(String version, Optional<Path> withTheme) throws IOException, FailedRunException {
        return taken(version, withTheme, "pdf").hex();
    }

    private String key() throws IOException, FailedRunException {
        return key("1", Optional.of(theme));
    }

    @Test
    void theSameInputsGiveTheSameKey() throws IOException, FailedRunException {
        assertThat(key()).isEqualTo(key()).hasSize(64);
    }

    @Test
    void anotherByteOfTheReleaseOrTheThemeGivesAnotherKey() throws IOException, FailedRunException {
        String before = key();
        Files.writeString(theme, "# another\n{}");
        String otherTheme = key();
        Files.writeString(release, TestReleases.SMALL + "\n");

        assertThat(List.of(before, otherTheme, key())).doesNotHaveDuplicates();
    }

    @Test
    void anotherLogoOrFontGivesAnotherKey() throws IOException, FailedRunException {
        String before = key();
        look = look.withLogo(Logo.of(
                "logo.svg", "<svg viewBox='0 0 1 1'><rect width='1' height='1'/></svg>".getBytes(UTF_8), "Office"));
        String withLogo = key();
        Fonts fonts = look.fonts();
        look = look.withFonts(new Fonts("Other", fonts.bold(), fonts.bold(), fonts.bold()));

        assertThat(List.of(before, withLogo, key())).doesNotHaveDuplicates();
    }

    @Test
    void anotherCoverGivesAnotherKey() throws IOException, FailedRunException {
        Path cover = folder.resolve("cover.svg");
        Files.writeString(release, TestReleases.SMALL + "cover: {file: cover.svg, alt: Readers}\n");
        Files.writeString(cover, "<svg viewBox='0 0 1 1'><rect width='1' height='1'/></svg>");
        String before = key();
        Files.writeString(cover, "<svg viewBox='0 0 1 1'><rect width='1' height='.5'/></svg>");

        assertThat(key()).isNotEqualTo(before).hasSize(64);
    }

    @Test
    void anotherByteOfAnIncludedFileGivesAnotherKeyHoweverDeepItLies() throws IOException, FailedRunException {
        Files.writeString(release, TestReleases.SMALL + "include: shared.yml\n");
        Files.writeString(folder.resolve("shared.yml"), "include: [measures.yaml]\n");
        Path deep = Files.writeString(folder.resolve("measures.yaml"), "notes: {one: {kind: scope, text: One.}}\n");
        String before = key();
        assertThat(key()).isEqualTo(before);
        Files.writeString(deep, "notes: {one: {kind: scope, text: Two.}}\n");

        assertThat(key()).isNotEqualTo(before);
    }

    @Test
    void otherOptionsGiveAnotherKey() throws IOException, FailedRunException {
        assertThat(taken("1", Optional.empty(), "pdf").hex())
                .isNotEqualTo(taken("1", Optional.empty(), "pdf, html").hex());
    }

    @Test
    void whatHasChangedIsNamed() throws IOException, FailedRunException {
        Fingerprint before = taken("1", Optional.of(theme), "pdf");
        Files.writeString(release, TestReleases.SMALL + "\n");
        Files.writeString(texts.resolve("report.txt"), "In all 12 tests were made.");
        Files.writeString(theme, "# another\n{}");

        assertThat(taken("2", Optional.of(theme), "pdf, html").changesSince(before))
                .containsExactly(
                        "the version of Statbrief", "the options", "the theme", "tests.yaml", "source text report.txt");
        assertThat(before.changesSince(before)).isEmpty();
    }

    @Test
    void aSourceTextThatTurnsUpOrChangesGivesAnotherKey() throws IOException, FailedRunException {
        String absent = key();
        Files.writeString(texts.resolve("report.txt"), "In all 12 tests were made.");
        String there = key();
        Files.writeString(texts.resolve("report.txt"), "In all 12 tests were made. ");

        assertThat(List.of(absent, there, key())).doesNotHaveDuplicates();
    }

    @Test
    void noThemeAndAnotherVersionGiveOtherKeys() throws IOException, FailedRunException {
        assertThat(List.of(key(), key("1", Optional.empty()), key("2", Optional.of(theme))))
                .doesNotHaveDuplicates();
    }

    @Test
    void aCellOfADataFileThatChangesGivesAnotherKeyAndAnotherWayToWriteItDoesNot()
            throws IOException, FailedRunException {
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
