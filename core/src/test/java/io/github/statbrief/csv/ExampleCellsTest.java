package io.github.statbrief.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every row of the data files of the second example, looked up in the CSV files that the release is written to. */
class ExampleCellsTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "alcohol-duty", "src", "main", "statbrief");
    private static final Map<List<String>, String> MEASURES = Map.of(
            List.of("all", "all"), "total",
            List.of("all", "1-2-to-5-5-abv"), "low-strength",
            List.of("still", "5-5-to-15-abv"), "still",
            List.of("sparkling", "5-5-to-15-abv"), "sparkling",
            List.of("all", "over-15-abv"), "high-strength");

    @TempDir
    private static Path folder;

    private static final List<Problem> WARNINGS = new ArrayList<>();

    @BeforeAll
    static void write() throws IOException {
        Release release = ReleaseReader.read(EXAMPLE.resolve("alcohol-duty.yaml"), WARNINGS::add);
        new CsvExporter().write(release, folder);
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    /** What was written of each cell: where it lies, its value, its status and its unit. */
    private static List<List<String>> written(String table, String where) throws IOException {
        return rows(folder.resolve(table + ".csv")).stream()
                .map(row -> List.of(
                        row.getField("period"),
                        row.getField(where),
                        row.getField("value"),
                        row.getField("flags") + row.getField("reason"),
                        row.getField("unit")))
                .toList();
    }

    private static String period(NamedCsvRecord row) {
        String period = row.getField("Period");
        return period.substring(period.indexOf('/') + 1);
    }

    private static List<List<String>> receipts(String prefix) throws IOException {
        return rows(EXAMPLE.resolve("data/receipts.csv")).stream()
                .filter(row -> row.getField("Period").startsWith(prefix))
                .map(row -> List.of(
                        period(row),
                        row.getField("Alcohol"),
                        row.getField("Receipts"),
                        row.getField("Marker").isEmpty() ? "" : "p",
                        "million GBP"))
                .toList();
    }

    @Test
    void theExampleHasNothingToWarnOf() {
        assertThat(WARNINGS).isEmpty();
    }

    @Test
    void everyReceiptIsWritten() throws IOException {
        assertThat(written("receipts", "alcohol")).hasSize(50).containsExactlyElementsOf(receipts("government-year/"));
        assertThat(written("receipts-by-month", "alcohol"))
                .hasSize(120)
                .containsExactlyElementsOf(receipts("month/"))
                .anySatisfy(cell -> assertThat(cell).contains("2021-10", "wine", "p"));
    }

    @Test
    void everyClearanceIsWrittenAlsoWhereItIsMissing() throws IOException {
        List<List<String>> expected = rows(EXAMPLE.resolve("data/clearances.csv")).stream()
                .map(row -> List.of(
                        period(row),
                        MEASURES.getOrDefault(
                                List.of(row.getField("Alcohol Sub Type"), row.getField("Alcohol Content")), "none"),
                        row.getField("Value"),
                        status(row.getField("Marker")),
                        "hectolitre"))
                .toList();

        assertThat(written("made-wine-clearances", "measure")).hasSize(110).containsExactlyElementsOf(expected);
    }

    private static String status(String marker) {
        return switch (marker) {
            case "" -> "";
            case "provisional" -> "p";
            default -> "not-available";
        };
    }
}
