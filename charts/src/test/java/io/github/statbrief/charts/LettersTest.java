package io.github.statbrief.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.statbrief.Release;
import io.github.statbrief.drawing.Drawing;
import io.github.statbrief.drawing.Mark;
import io.github.statbrief.drawing.png.PngWriter;
import io.github.statbrief.drawing.type.Typefaces;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.FallbackFont;
import io.github.statbrief.theme.FontFile;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.theme.Weight;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Letters that the theme's family lacks, and words that are divided, in the pictures of charts. */
class LettersTest {
    private static final Path FONTS = Path.of("../core/src/test/resources/io/github/statbrief/theme");
    private static final FallbackFont GEORGIAN = new FallbackFont("Noto Georgian", font("Georgian-Regular.ttf"));
    private static final Theme THEME =
            Theme.standard().withFonts(Fonts.standard().withFallback(List.of(GEORGIAN)));
    private static final String RELEASE = """
            id: names
            title: Visits
            publisher: Office
            published: 2026-01-15
            language: en
            sections:
              - id: one
                title: Visits by town
                period: 2025
                figures:
                  - {id: tbilisi, measure: {label: In თბილისი, stat: count}, value: 900, unit: visit}
                  - {id: lanai, measure: {label: In Lānaʻi, stat: count}, value: 700, unit: visit}
                groups: [{id: towns, label: Visits by town, relation: comparable, figures: [tbilisi, lanai], chart: bars}]
            """;

    private static FontFile font(String name) {
        try {
            return FontFile.of(name, Files.readAllBytes(FONTS.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChartSpec chart(String id, Release release) {
        return ChartExporter.charts(Outline.of(release)).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ChartSpec towns() {
        return chart("towns", ReleaseReader.read(RELEASE, ReadOptions.standard()));
    }

    @Test
    void wordsOfAnotherScriptAreTaggedInTheFamilyThatSetsThem() {
        String svg = new String(new ChartExporter(THEME).svg(towns(), Locale.ENGLISH), StandardCharsets.UTF_8);

        assertThat(svg)
                .contains(">In <tspan lang=\"ka\">თბილისი</tspan></text>")
                .contains(">In Lānaʻi</text>")
                .contains("font-family=\"'Open Sans', 'Noto Georgian', 'Open Sans Letters', 'Noto Sans'");
    }

    @Test
    void anSvgNamesNoFamilyThatNoWordNeeds() {
        ChartSpec plain = chart(
                "towns",
                ReleaseReader.read(RELEASE.replace("თბილისი", "Tbilisi").replace("ʻ", ""), ReadOptions.standard()));
        String svg = new String(new ChartExporter(THEME).svg(plain, Locale.ENGLISH), StandardCharsets.UTF_8);

        assertThat(svg).contains("font-family=\"'Open Sans', 'Noto Sans', ").doesNotContain("tspan", "Georgian");
    }

    @Test
    void aPictureShowsTheLettersAndNotTheBoxOfAFontThatLacksThem() {
        assertThat(picture("თ")).isNotEqualTo(picture("ბ"));
        assertThat(picture("ʻ")).isNotEqualTo(picture(" "));
        double width = Typefaces.of(THEME.fonts()).of(Weight.BOLD).width("aთb", 10);
        assertThat(width)
                .isEqualTo(
                        THEME.fonts().bold().width("ab", 10) + GEORGIAN.bold().width("თ", 10), within(1e-9));
    }

    @Test
    void aDividedWordEndsInTheHyphenThatIsMeasured() {
        assertThat(picture("un\u00ADbe\u00AD")).isEqualTo(picture("unbe-"));
        assertThat(Typefaces.of(THEME.fonts()).of(Weight.BOLD).width("un\u00ADbe\u00AD", 10))
                .isEqualTo(THEME.fonts().bold().width("unbe-", 10), within(1e-9));
    }

    private static byte[] picture(String words) {
        Drawing drawing = new Drawing(
                40,
                20,
                List.of(new Mark.Text(words, 2, 15, 30, Weight.BOLD, 14, Colour.of("#000000"), Optional.empty())));
        return new PngWriter(Typefaces.of(THEME.fonts()), 80).write(drawing, "", "");
    }

    @Test
    void aScreenThatDrawsOneFamilyIsNotGivenOthers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChartPainter(THEME).chart(towns(), Locale.ENGLISH))
                .withMessage(
                        "figure 'tbilisi': 'თბილისი' needs a fallback font, which no chart on a screen is drawn in;"
                                + " write it otherwise, or give the theme a family that has all of it");
    }

    @Test
    void namesAreDividedWhereTheyMayBeAndNoChartShowsASoftHyphen() {
        Release release =
                ReleaseReader.read(Path.of("../core/src/test/resources/io/github/statbrief/yaml/hyphenated.yaml"));
        ChartSpec both = chart("both", release);

        assertThat(new ChartPainter(THEME).draw(both, Locale.ENGLISH, 340).marks())
                .filteredOn(Mark.Text.class::isInstance)
                .extracting(mark -> ((Mark.Text) mark).words())
                .anyMatch(words -> words.endsWith("\u00AD"))
                .noneMatch(words -> words.replaceFirst("\u00AD$", "").contains("\u00AD"));
        assertThat(new String(new ChartExporter(THEME).svg(both, Locale.ENGLISH), StandardCharsets.UTF_8))
                .doesNotContain("\u00AD");
        assertThat(new String(new ChartExporter(THEME).png(both, Locale.ENGLISH), StandardCharsets.ISO_8859_1))
                .doesNotContain("Vis\u00ADits", "Vis\u00C2\u00ADits");
    }
}
