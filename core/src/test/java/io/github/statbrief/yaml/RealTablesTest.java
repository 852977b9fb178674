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
        return RELEASE.tables()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
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
}
