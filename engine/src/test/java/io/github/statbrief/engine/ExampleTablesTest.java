package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.statbrief.engine.internal.file.FailedRunException;
import io.github.statbrief.engine.internal.file.RefusedInputException;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.chart.ChartSpec;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second example's tables, in the files that a reader gets, against the rows of the data files that its author was given. */
class ExampleTablesTest {
    private static final String EXAMPLE = "alcohol-duty";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final Map<String, String> TYPES =
            Map.of("all", "All alcohol", "wine", "Wine", "spirits", "Spirits", "beer", "Beer", "cider", "Cider");
    /** Sub type and content of the published rows, and what the release calls the measure. */
    private static final Map<List<String>, List<String>> STRENGTHS = Map.of(
            List.of("all", "all"), List.of("total", "All made-wine"),
            List.of("all", "1-2-to-5-5-abv"), List.of("low-strength", "1.2% to 5.5%"),
            List.of("still", "5-5-to-15-abv"), List.of("still", "Still, 5.5% to 15%"),
            List.of("sparkling", "5-5-to-15-abv"), List.of("sparkling", "Sparkling, 5.5% to 15%"),
            List.of("all", "over-15-abv"), List.of("high-strength", "Over 15%"));

    @TempDir
    private static Path outputs;

    private static Outline outline;

    @BeforeAll
    static void render() throws RefusedInputException, FailedRunException, IOException {
        Example.render(EXAMPLE, outputs);
        outline = Outline.of(Example.read(EXAMPLE).release());
    }

    /**
     * A row as its author was given it.
     *
     * @param period in the notation of periods
     * @param code the code or the measure that tells it from others
     * @param label the name of that
     * @param value the digits; empty where there is no number
     * @param marker the published mark
     */
    private record Given(String period, String code, String label, String value, String marker) {
        /** As the workbook's reader sees it. */
        List<String> inWorkbook() {
            String shown = value.isEmpty()
                    ? "[x]"
                    : new BigDecimal(value).stripTrailingZeros().toPlainString();
            return List.of(words(), label, shown, marker.equals("provisional") ? "[p]" : "");
        }

        /** As a reader sees it in a table with a column for each type of alcohol. */
        List<String> inColumns() {
            return List.of(words(), label + " (" + code + ")", inWorkbook().get(2));
        }

        /** As who computes with the CSV file sees it. */
        List<String> inCsv() {
            String status = value.isEmpty() ? "not-available" : marker.equals("provisional") ? "p" : "";
            return List.of(period, code, value, status);
        }

        private String words() {
            return period.matches("\\d{4}-\\d{4}")
                    ? period.replaceFirst("-\\d\\d", "/")
                    : YearMonth.parse(period).format(MONTH);
        }

        boolean isMonth() {
            return period.length() == 7;
        }
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    private static Path output(String name) {
        return outputs.resolve(name);
    }

    private static String period(NamedCsvRecord row) {
        String period = row.getField("Period");
        return period.substring(period.indexOf('/') + 1);
    }

    private static List<Given> receipts(Predicate<Given> which) throws IOException {
        return rows(Example.sources(EXAMPLE).resolve("data/receipts.csv")).stream()
                .map(row -> new Given(
                        period(row),
                        row.getField("Alcohol"),
                        TYPES.get(row.getField("Alcohol")),
                        row.getField("Receipts"),
                        row.getField("Marker")))
                .filter(which)
                .toList();
    }

    private static List<Given> clearances() throws IOException {
        return rows(Example.sources(EXAMPLE).resolve("data/clearances.csv")).stream()
                .map(row -> {
                    List<String> measure =
                            STRENGTHS.get(List.of(row.getField("Alcohol Sub Type"), row.getField("Alcohol Content")));
                    return new Given(
                            period(row), measure.get(0), measure.get(1), row.getField("Value"), row.getField("Marker"));
                })
                .toList();
    }

    /** The rows of a table: period, what tells the row apart, value and flags; every one in the unit. */
    private static List<List<String>> inWorkbook(String table, String by, String unit) throws IOException {
        List<Map<String, String>> rows = full(table);
        assertThat(rows).allSatisfy(row -> assertThat(row).containsEntry("Unit", unit));
        return rows.stream()
                .map(row -> Stream.of("Period", by, "Value", "Flags")
                        .map(column -> row.getOrDefault(column, ""))
                        .toList())
                .toList();
    }

    /** The rows of a table on the full sheet of all tables. */
    private static List<Map<String, String>> full(String table) throws IOException {
        return FigureRows.ofTable(output("workbook.xlsx"), "Data (full)").stream()
                .filter(row -> row.get("Table").equals(table))
                .toList();
    }

    /** The cells of a sheet for readers: period, heading of the column, and value. */
    private static List<List<String>> inColumns(String sheet) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        for (Map<String, String> row : FigureRows.ofColumns(output("workbook.xlsx"), sheet)) {
            row.forEach((heading, value) -> {
                if (!heading.equals("Period")) {
                    cells.add(List.of(row.getOrDefault("Period", ""), heading, value));
                }
            });
        }
        return cells;
    }

    /** The rows of a CSV file: period, what tells the row apart, value and status; every one in the unit. */
    private static List<List<String>> inCsv(String file, String by, String unit) throws IOException {
        List<NamedCsvRecord> rows = rows(output(file));
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.getField("unit")).isEqualTo(unit))
                .allSatisfy(row -> assertThat(row.getField("bound"))
                        .isEqualTo(row.getField("value").isEmpty() ? "" : "exact"));
        return rows.stream()
                .map(row -> List.of(
                        row.getField("period"),
                        row.getField(by),
                        row.getField("value"),
                        row.getField("flags") + row.getField("reason")))
                .toList();
    }

    @Test
    void everyRowOfTheDataIsARowOfTheWorkbookWithItsCodePeriodValueFlagAndUnit() throws IOException {
        assertThat(inColumns("Table 1"))
                .hasSize(50)
                .containsExactlyInAnyOrderElementsOf(receipts(row -> !row.isMonth()).stream()
                        .map(Given::inColumns)
                        .toList());
        assertThat(inWorkbook("Table 2", "Type of alcohol", "£ million"))
                .hasSize(120)
                .containsExactlyElementsOf(
                        receipts(Given::isMonth).stream().map(Given::inWorkbook).toList());
        assertThat(inWorkbook("Table 3", "Measure", "hectolitres"))
                .hasSize(110)
                .containsExactlyElementsOf(
                        clearances().stream().map(Given::inWorkbook).toList());
        assertThat(full("Table 2"))
                .extracting(row -> row.get("Type of alcohol (code)"))
                .containsExactlyElementsOf(
                        receipts(Given::isMonth).stream().map(Given::code).toList());
    }

    @Test
    void everyRowOfTheDataIsARowOfTheCsvFileOfItsTable() throws IOException {
        assertThat(inCsv("data/receipts.csv", "alcohol", "million GBP"))
                .containsExactlyElementsOf(receipts(row -> !row.isMonth()).stream()
                        .map(Given::inCsv)
                        .toList());
        assertThat(inCsv("data/receipts-by-month.csv", "alcohol", "million GBP"))
                .containsExactlyElementsOf(
                        receipts(Given::isMonth).stream().map(Given::inCsv).toList());
        assertThat(inCsv("data/made-wine-clearances.csv", "measure", "hectolitre"))
                .containsExactlyElementsOf(
                        clearances().stream().map(Given::inCsv).toList());
    }

    @Test
    void everyPointOfAChartIsARowOfItsDataWithTheMarkItHadAndNoOther() throws IOException {
        assertThat(inCsv("charts/receipts.csv", "alcohol", "million GBP"))
                .containsExactlyInAnyOrderElementsOf(
                        receipts(row -> !row.isMonth() && !row.code().equals("all")).stream()
                                .map(Given::inCsv)
                                .toList());
        assertThat(inCsv("charts/receipts-by-month.csv", "alcohol", "million GBP"))
                .containsExactlyInAnyOrderElementsOf(
                        receipts(row -> row.isMonth() && !row.code().equals("all")).stream()
                                .map(Given::inCsv)
                                .toList());
        assertThat(inCsv("charts/made-wine-clearances.csv", "measure", "hectolitre"))
                .containsExactlyInAnyOrderElementsOf(clearances().stream()
                        .filter(row -> row.isMonth() && !row.code().equals("high-strength"))
                        .map(Given::inCsv)
                        .toList());
    }

    @Test
    void aChartDrawsAsManyValuesAsItsDataHas() {
        assertThat(outline.blocks().stream()
                        .filter(Block.Chart.class::isInstance)
                        .map(block -> ((Block.Chart) block).chart()))
                .hasSize(3)
                .allSatisfy(chart -> assertThat(Files.readAllLines(output("charts/" + chart.id() + ".csv")))
                        .hasSize(1
                                + ((ChartSpec.OfSeries) chart)
                                        .plot()
                                        .observations()
                                        .size()));
    }

    @Test
    void theBriefSaysHowMuchOfATableItShowsAndWhereAllOfItIs() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(output("brief.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(
                            "The brief shows 60 of 120 cells; all of them are in the workbook and in data/receipts-by-month.csv.")
                    .contains("The chart draws 96 of 120 cells of the table. Not charted: All alcohol.");
            assertThat(AttachedFiles.of(pdf).get("receipts-by-month.csv"))
                    .isEqualTo(Files.readAllBytes(output("data/receipts-by-month.csv")));
        }
    }
}
