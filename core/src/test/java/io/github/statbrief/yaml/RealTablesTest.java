package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.table.Cell;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Reason;
import io.github.statbrief.value.StatedValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cuts of two published data files in their original form: several measures and units in one column, years and months mixed, marks, confidence limits. */
class RealTablesTest {
    private static final Release RELEASE = ReleaseReader.read(file("tables.yaml"));

    private static Path file(String name) {
        try {
            return Path.of(RealTablesTest.class.getResource("real").toURI()).resolve(name);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Table table(String id) {
        return table(RELEASE, id);
    }

    private static Table table(Release release, String id) {
        return release.tables()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A published period in the notation. */
    private static String notation(String year) {
        return year.contains(" to ") ? year.replace(" to ", "/") : year.replaceFirst("/", "-" + year.substring(0, 2));
    }

    private static List<NamedCsvRecord> rows(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file(name))) {
            return reader.stream().toList();
        }
    }

    @Test
    void everyRowOfTheAlcoholBulletinIsACellWithItsMarkUnitAndPeriod() throws IOException {
        Table table = table("alcohol");
        List<NamedCsvRecord> rows = rows("alcohol-bulletin-cut.csv");

        assertThat(table.cells().size()).isEqualTo(rows.size());
        IntStream.range(0, rows.size()).forEach(row -> {
            NamedCsvRecord expected = rows.get(row);
            Cell cell = table.cells().cell(row);
            String value = expected.getField("Value");
            String period = expected.getField("Period");
            assertThat(cell.value().number())
                    .isEqualTo(value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value)));
            assertThat(cell.flags().contains(Flag.PROVISIONAL))
                    .isEqualTo(expected.getField("Marker").equals("provisional"));
            assertThat(table.periods().get(table.cells().period(row)).notation())
                    .isEqualTo(period.substring(period.indexOf('/') + 1));
            assertThat(table.dimensions()
                            .get(0)
                            .codes()
                            .get(table.cells().code(0, row))
                            .id())
                    .isEqualTo(expected.getField("Alcohol Type"));
            assertThat(table.measures()
                            .get(table.cells().measure(row))
                            .unit()
                            .notation()
                            .startsWith("thousand"))
                    .isEqualTo(expected.getField("Unit").startsWith("thousand"));
        });
    }

    @Test
    void everyAreaKeepsItsLimitsAndWhyANumberIsMissing() throws IOException {
        Table table = table("anxiety");
        List<NamedCsvRecord> rows = rows("anxiety-cut.csv");

        assertThat(table.cells().size()).isEqualTo(rows.size());
        assertThat(IntStream.range(0, rows.size())
                        .mapToObj(table.cells()::cell)
                        .filter(cell -> cell.value().equals(new StatedValue.Absent(Reason.NOT_AVAILABLE))))
                .hasSameSizeAs(rows.stream()
                        .filter(row -> row.getField("Observation Status").equals("x"))
                        .toList())
                .isNotEmpty();
        IntStream.range(0, rows.size()).forEach(row -> {
            String low = rows.get(row).getField("Lower Confidence Interval (95%)");
            assertThat(table.cells()
                            .cell(row)
                            .limits()
                            .map(limits -> limits.low().toPlainString())
                            .orElse(""))
                    .isEqualTo(low);
        });
    }

    /** Fourteen dimensions in which an empty field means all, a status "Normal value", fifteen decimals, years such as 2014/15. */
    @Test
    void everyRowOfTheIndicatorOfViolenceIsReadAsItWasPublished() throws IOException {
        Table table = table(ReleaseReader.read(file("published.yaml")), "victims");
        List<NamedCsvRecord> rows = rows("violence-cut.csv");

        assertThat(table.cells().size()).isEqualTo(rows.size()).isGreaterThan(300);
        IntStream.range(0, rows.size()).forEach(row -> {
            NamedCsvRecord expected = rows.get(row);
            Cell cell = table.cells().cell(row);
            String value = expected.getField("Value");
            assertThat(cell.value().number())
                    .isEqualTo(value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value)));
            assertThat(cell.value().equals(new StatedValue.Absent(Reason.CONFIDENTIAL)))
                    .isEqualTo(expected.getField("Observation status").equals("Missing value; suppressed"));
            assertThat(cell.flags()).isEmpty();
            assertThat(table.periods().get(table.cells().period(row)).notation())
                    .isEqualTo(notation(expected.getField("Year")));
            String age = expected.getField("Age");
            assertThat(table.dimensions()
                            .get(2)
                            .codes()
                            .get(table.cells().code(2, row))
                            .id())
                    .isEqualTo(age.isEmpty() ? "total" : age);
        });
    }

    /** One column for each series, an unnamed first column, years, quarters and months in it, a block of metadata behind. */
    @Test
    void everySeriesOfTheClaimantCountIsReadAsItWasPublished() throws IOException {
        Table table = table(ReleaseReader.read(file("published.yaml")), "claimants");

        assertThat(table.cells().size()).isEqualTo(42 * 4);
        assertThat(table.periods()).hasSize(42);
        assertThat(table.periods().get(0).notation()).isEqualTo("2004");
        assertThat(table.periods().get(10).notation()).isEqualTo("2012-Q1");
        assertThat(table.periods().get(21).notation()).isEqualTo("2013-01");
        assertThat(table.periods().get(41).notation()).isEqualTo("2014-09");
        assertThat(IntStream.range(164, 168)
                        .mapToObj(row -> table.cells().cell(row).notation()))
                .containsExactly("870.9", "2.7", "544.9", "949.9");
    }
}
