package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.statbrief.Figure;
import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Prose;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.csv.CsvExporter;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.value.FigureAttributes;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.StatedValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in words and what is further stated of figures, from a file to words, charts and CSV. */
class FurtherStatedTest {
    @TempDir
    private Path folder;

    private static Release release(List<Problem> warnings) throws URISyntaxException {
        return ReleaseReader.read(
                Path.of(FurtherStatedTest.class.getResource("further.yaml").toURI()), warnings::add);
    }

    private static Release release() throws URISyntaxException {
        return release(new ArrayList<>());
    }

    @Test
    void onlyWhatIsOddIsReported() throws URISyntaxException {
        List<Problem> warnings = new ArrayList<>();
        release(warnings);

        assertThat(warnings)
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "the part 2,244 is greater than its whole 1,696; it is shown as stated",
                        "the source 'report' names no text, so that 4 quotes were not checked against it; name its 'file'");
    }

    @Test
    void everyKeyIsReadAndWrittenBack() throws URISyntaxException {
        Map<String, Figure> figures = release().figuresById();

        assertThat(figures.get("reached-share").attributes().of().orElseThrow().figures())
                .containsExactly("reached");
        assertThat(figures.get("life").attributes())
                .isEqualTo(FigureAttributes.none()
                        .withAt(FigureAttributes.Place.parse("highest in East Dorset"))
                        .withLimits(FigureAttributes.Limits.parse("82.5 to 83.3 (95%)")));
        assertThat(figures.get("life").attributes().limits().orElseThrow().level())
                .contains(new BigDecimal("95"));
        assertThat(figures.get("rate").attributes().limits().orElseThrow().level())
                .isEmpty();
        assertThat(figures.get("sales").attributes().was()).contains(StatedValue.parse("3.4"));
        assertThat(figures.get("sales").attributes().significance())
                .contains(FigureAttributes.Significance.NOT_SIGNIFICANT);
        assertThat(figures.get("girls").attributes().condition()).contains("if 2010-12 mortality rates persist");
        assertThat(figures.values()).allSatisfy(figure -> {
            FigureAttributes all = figure.attributes();
            all.of()
                    .ifPresent(of -> assertThat(FigureAttributes.Whole.parse(of.notation()))
                            .isEqualTo(of));
            all.at()
                    .ifPresent(at -> assertThat(FigureAttributes.Place.parse(at.notation()))
                            .isEqualTo(at));
            all.limits()
                    .ifPresent(limits -> assertThat(FigureAttributes.Limits.parse(limits.notation()))
                            .isEqualTo(limits));
            all.significance()
                    .ifPresent(result -> assertThat(FigureAttributes.Significance.parse(result.words()))
                            .isEqualTo(result));
        });
    }

    @Test
    void aTextSaysAllOfIt() throws URISyntaxException {
        Release release = release();
        FigureText text = FigureText.of(release);
        Map<String, Figure> figures = release.figuresById();

        assertThat(text.inProse(figures.get("online"), Prose.Form.FULL)).isEqualTo("67% of e-commerce sales");
        assertThat(text.inProse(figures.get("third"), Prose.Form.VERB))
                .isEqualTo("was approximately two-thirds of adults");
        assertThat(text.inProse(figures.get("visits"), Prose.Form.UNIT)).isEqualTo("almost five times");
        assertThat(text.inProse(figures.get("run"), Prose.Form.VERB)).isEqualTo("was the sixteenth consecutive month");
        assertThat(text.inProse(figures.get("reached"), Prose.Form.FULL)).isEqualTo("2,244 of 1,696 contacts");
        assertThat(text.inProse(figures.get("reached-share"), Prose.Form.FULL))
                .isEqualTo("67.0% (2,244 of 3,350 contacts)");
        assertThat(text.inProse(figures.get("life"), Prose.Form.AT)).isEqualTo("highest in East Dorset (82.9 years)");
        assertThat(text.inProse(figures.get("sales"), Prose.Form.FULL))
                .isEqualTo("up by 3.5% on 2024 (revised from 3.4%; not statistically significant)");
        assertThat(text.of(figures.get("cases")).period()).isEqualTo("since the start of the outbreak");
    }

    @Test
    void chartsNameTheWholeOnceOrAtEachFigure() throws URISyntaxException {
        Map<String, ChartSpec> charts = new HashMap<>();
        Outline.of(release()).blocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(block -> ((Block.Chart) block).chart())
                .forEach(chart -> charts.put(chart.id(), chart));

        assertThat(charts.get("shoppers").captions().subtitle()).isEqualTo("Fraction of adults, 2025");
        assertThat(charts.get("shoppers").captions().alt())
                .contains("Shopped abroad: approximately two-thirds of adults")
                .contains("Shopped by telephone: a quarter of adults");
        assertThat(charts.get("online").captions().alt()).contains("67% of e-commerce sales");
        assertThat(((ChartSpec.Dots) charts.get("fractions")).plot().categories())
                .extracting(category -> category.label())
                .containsExactly(
                        "Shopped by telephone, of adults", "Complained, of customers", "Shopped online, of adults");
        ChartSpec.Limits lives = (ChartSpec.Limits) charts.get("lives");
        assertThat(lives.plot().categories())
                .extracting(category -> category.label())
                .containsExactly("Highest in East Dorset", "Lowest in Glasgow City");
        assertThat(lives.plot().observations())
                .extracting(observation -> observation.limits().orElseThrow().inWords())
                .containsExactly("82.5 to 83.3", "72.3 to 72.9");
        assertThat(lives.captions().foot().orElseThrow()).contains("Lines with caps reach");
        assertThat(lives.captions().alt()).contains("95% confidence limits 82.5 to 83.3");
    }

    @Test
    void csvHasAllOfItAndReadsBack() throws IOException, URISyntaxException {
        Release release = release();
        new CsvExporter().write(release, folder);

        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("figures.csv"))) {
            rows.stream().forEach(row -> {
                Figure figure = release.figure(row.getField("id"));
                FigureAttributes all = figure.attributes();
                assertThat(StatedValue.parse(row.getField("reading"))).isEqualTo(figure.value());
                if (figure.value().numberInWords().isPresent()) {
                    assertThat(row.getField("statement"))
                            .isEqualTo(figure.value().inWords());
                    assertThat(row.getField("stated_digits")).isEmpty();
                    assertThat(new BigDecimal(row.getField("value")))
                            .isEqualTo(figure.value().number().orElseThrow());
                }
                assertThat(optional(row, "of").map(FigureAttributes.Whole::parse))
                        .isEqualTo(all.of());
                assertThat(optional(row, "at").map(FigureAttributes.Place::parse))
                        .isEqualTo(all.at());
                assertThat(optional(row, "low").map(low -> StatedValue.parse(low + ".." + row.getField("high"))))
                        .isEqualTo(all.limits().map(FigureAttributes.Limits::range));
                assertThat(optional(row, "confidence_level").map(BigDecimal::new))
                        .isEqualTo(all.limits().flatMap(FigureAttributes.Limits::level));
                assertThat(optional(row, "significance").map(FigureAttributes.Significance::parse))
                        .isEqualTo(all.significance());
                assertThat(optional(row, "was").map(StatedValue::parse)).isEqualTo(all.was());
                assertThat(optional(row, "condition")).isEqualTo(all.condition());
            });
        }
    }

    private static Optional<String> optional(NamedCsvRecord row, String field) {
        return Optional.of(row.getField(field)).filter(text -> !text.isEmpty());
    }

    @Test
    void aProgramSaysTheSameAsAFile() throws URISyntaxException {
        Figure built = Figure.builder("life", "Life expectancy of men")
                .stat(Stat.MEAN)
                .value("82.9")
                .unit("year")
                .period("2025")
                .at("highest in East Dorset")
                .limits("82.5 to 83.3 (95%)")
                .build();

        assertThat(built).isEqualTo(release().figure("life"));
        Release withPeriod = Release.builder("outbreak", "Outbreak")
                .publisher("Office")
                .published("2026-01-15")
                .period("outbreak", "since the start of the outbreak")
                .section(Section.builder("cases", "Cases")
                        .figure(Figure.builder("cases", "Cases")
                                .stat(Stat.COUNT)
                                .value("5")
                                .unit("case")
                                .period("outbreak")))
                .build();
        assertThat(FigureText.of(withPeriod).of(withPeriod.figure("cases")).period())
                .isEqualTo("since the start of the outbreak");
    }

    private static String withCell(String placeholder) {
        return """
                id: cells
                title: Cells
                publisher: Office
                published: 2026-01-15
                language: en
                summary: "The score had %s."
                sections:
                  - id: only
                    title: Only
                    tables:
                      - id: scores
                        title: Scores
                        measures: [{id: score, label: Score, stat: mean, unit: percent}]
                        periods: [2025]
                        cells: [{period: 2025, score: {value: 51.0, limits: 49.2 to 52.8}}]
                """.formatted(placeholder);
    }

    @Test
    void aTextSaysTheLimitsOfACellAndNothingThatItLacks() {
        Release release = ReleaseReader.read(withCell("{scores[2025]:limits}"), ReadOptions.standard());

        assertThat(Outline.of(release).blocks())
                .filteredOn(Block.Summary.class::isInstance)
                .extracting(block ->
                        ((Block.Summary) block).passages().get(0).texts().get(0).plain())
                .containsExactly("The score had confidence limits 49.2 to 52.8%.");
        assertThatExceptionOfType(InvalidReleaseException.class)
                .isThrownBy(() -> ReleaseReader.read(withCell("{scores[2025]:at}"), ReadOptions.standard()))
                .withMessageContaining("says for what a figure holds, and 'scores[2025]' does not state it");
    }

    @Test
    void aProgramIsToldOfEachProblemByItsPath() {
        assertThatExceptionOfType(InvalidReleaseException.class)
                .isThrownBy(() -> Figure.builder("figure", "Figure")
                        .stat(Stat.SHARE)
                        .value("3.5")
                        .unit("percent")
                        .of("{a figure}")
                        .at("highest")
                        .limits("about 3")
                        .significance("hardly")
                        .was("plenty")
                        .condition(" ")
                        .flags(Flag.REVISED)
                        .build())
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::path)
                        .containsExactly("of", "at", "limits", "significance", "was", "condition"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "limits: 3.52 to 3.30; does not rise",
                "limits: about 3.30 to 3.52; are no confidence limits; write the lower and the upper one",
                "limits: 3.30 to 3.52 (0%); does not lie between 0 and 100",
                "limits: 3 million to 4 million; 'limits': '3 million' has a scale",
                "significance: maybe; 'maybe' is no significance; write 'significant' or 'not significant'",
                "was: 3 million; 'was': '3 million' has a scale",
                "was: unchanged; 'was': 'unchanged' tells of a change",
                "at: highest; is no place; write the code, area or period"
            })
    void whatCannotBeIsRefusedAtItsPlace(String line, String message) {
        String file = """
                id: refused
                title: Refused
                publisher: Office
                published: 2026-01-15
                language: en
                sections:
                  - id: only
                    title: Only
                    figures:
                      - id: figure
                        measure: {label: Figure, stat: rate}
                        value: 3.41
                        unit: percent
                        %s
                """.formatted(line);

        assertThatExceptionOfType(InvalidReleaseException.class)
                .isThrownBy(() -> ReleaseReader.read(file, ReadOptions.standard()))
                .withMessageContaining(message);
    }
}
