package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.statbrief.Figure;
import io.github.statbrief.Flag;
import io.github.statbrief.Reading;
import io.github.statbrief.Release;
import io.github.statbrief.Sense;
import io.github.statbrief.Unit;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The twenty hardest figures of three real releases, against a list that says what each of them means. */
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

        assertThat(warnings).isEmpty();
        assertThat(release.figures().map(RealFiguresTest::row))
                .hasSize(20)
                .containsExactlyElementsOf(
                        expected().stream().map(NamedCsvRecord::getFields).toList());
    }

    @Test
    void eachPrintsBackToTheSameNotation() throws URISyntaxException {
        assertThat(ReleaseReader.read(file("figures.yaml")).figures()).allSatisfy(figure -> {
            assertThat(Reading.parse(figure.reading().inWords())).isEqualTo(figure.reading());
            assertThat(Reading.parse(figure.reading().inSigns())).isEqualTo(figure.reading());
            assertThat(Sense.parse(figure.sense().notation())).isEqualTo(figure.sense());
        });
    }

    private static List<String> row(Figure figure) {
        Reading.Point point = (Reading.Point) figure.reading();
        String sense = figure.sense().notation();
        int from = sense.indexOf(" from ");
        return List.of(
                figure.id(),
                word(point.bound()),
                point.value().toPlainString(),
                Integer.toString(point.value().precision()),
                figure.unit().map(Unit::notation).orElse(""),
                figure.sense().isChange() ? "change" : "level",
                figure.sense().trend().word(),
                from < 0 ? "" : sense.substring(from + " from ".length()),
                figure.period().notation(),
                figure.flags().stream().map(Flag::letter).collect(Collectors.joining(" ")),
                word(figure.measure().adjustment()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
