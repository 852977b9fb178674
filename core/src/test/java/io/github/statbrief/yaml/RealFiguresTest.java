package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.statbrief.Figure;
import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.FigureAttributes;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure of three real releases, against a list that says what each of them means. */
class RealFiguresTest {
    private static Path file(String name) throws URISyntaxException {
        return Path.of(RealFiguresTest.class.getResource("real").toURI()).resolve(name);
    }

    private static List<NamedCsvRecord> expected() throws IOException, URISyntaxException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file("figures.csv"))) {
            return reader.stream().toList();
        }
    }

    @Test
    void eachIsReadWithItsBoundUnitKindPeriodDirectionAndStatus() throws IOException, URISyntaxException {
        List<Problem> warnings = new ArrayList<>();
        Release release = ReleaseReader.read(file("figures.yaml"), warnings::add);

        assertThat(warnings)
                .hasSize(3)
                .allSatisfy(warning -> assertThat(warning.message()).contains("names no text, so that"));
        assertThat(release.figures().map(RealFiguresTest::row))
                .containsExactlyElementsOf(
                        expected().stream().map(NamedCsvRecord::getFields).toList());
    }

    @Test
    void allSeventySevenNumbersStandInTheList() throws IOException, URISyntaxException {
        assertThat(expected().stream()
                        .filter(row -> !row.getField("value").isEmpty())
                        .mapToInt(row -> Integer.parseInt(row.getField("stated"))))
                .hasSize(73)
                .satisfies(stated -> assertThat(
                                stated.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(77));
    }

    @Test
    void whatIsToldWithoutANumberIsWorded() throws URISyntaxException {
        Release release = ReleaseReader.read(file("figures.yaml"));

        assertThat(FigureText.of(release)
                        .of(release.figuresById().get("redundant-change"))
                        .full())
                .isEqualTo("little changed from December 2013 to February 2014");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "net-migration; increased to 212,000 people compared with 2012 (not statistically significant)",
                "employed-change; up by 254,000 people on December 2013 to February 2014",
                "redundant-at-peak; 310,000 people (highest in February to April 2009)",
                "vacancies-at-peak; 696,000 vacancies (highest before the downturn)",
                "redundant-on-year; little changed on a year earlier",
                "cpi; increased to 1.9% compared with June 2013 to May 2014",
                "eu15-for-work; increased to 62,000 of 125,000 people compared with 2012 (statistically significant)",
                "rpij-below-rpi; down by 0.5 percentage points compared with RPI"
            })
    void whatIsFurtherStatedIsSaid(String figure, String words) throws URISyntaxException {
        Release release = ReleaseReader.read(file("figures.yaml"));

        assertThat(FigureText.of(release).of(release.figure(figure)).full()).isEqualTo(words);
    }

    @Test
    void eachPrintsBackToTheSameNotation() throws URISyntaxException {
        assertThat(ReleaseReader.read(file("figures.yaml")).figures()).allSatisfy(figure -> {
            assertThat(StatedValue.parse(figure.value().inWords())).isEqualTo(figure.value());
            assertThat(StatedValue.parse(figure.value().inSigns())).isEqualTo(figure.value());
            assertThat(Sense.parse(figure.sense().notation())).isEqualTo(figure.sense());
        });
    }

    private static List<String> row(Figure figure) {
        Optional<StatedValue.Point> point =
                figure.value() instanceof StatedValue.Point number ? Optional.of(number) : Optional.empty();
        String sense = figure.sense().notation();
        int from = sense.indexOf(" from ");
        return List.of(
                figure.id(),
                Integer.toString(Math.max(1, figure.quotes().size())),
                point.map(number -> word(number.bound())).orElse(""),
                point.map(number -> number.value().toPlainString()).orElse(""),
                point.map(number -> Integer.toString(number.value().precision()))
                        .orElse(""),
                figure.value() instanceof StatedValue.Verbal verbal
                        ? verbal.statement().words()
                        : "",
                figure.unit().map(Unit::notation).orElse(""),
                figure.sense().isChange() ? "change" : "level",
                figure.sense().direction().word(),
                from < 0 ? "" : sense.substring(from + " from ".length()),
                figure.sense().compared().map(Comparison::notation).orElse(""),
                figure.period().notation(),
                figure.flags().stream().map(Flag::letter).collect(Collectors.joining(" ")),
                word(figure.measure().adjustment()),
                figure.attributes()
                        .significance()
                        .map(FigureAttributes.Significance::words)
                        .orElse(""),
                figure.attributes().at().map(FigureAttributes.Place::notation).orElse(""));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
