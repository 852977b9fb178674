package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.table.DisplaySelection;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.audit.WorkbookAudit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.junit.jupiter.api.Test;

/** Tables of data as readers read them: rows and columns, marks in formats, the chart beside its table. */
class PublicationSheetTest {
    private static final Dimension CHANNEL = new Dimension(
            "channel",
            "Channel",
            List.of(code("WEB", "Online"), code("ALL", "All channels"), code("POST", "Post")),
            Optional.of("ALL"));

    private static Code code(String id, String label) {
        return new Code(id, label, Optional.empty());
    }

    /** Changes of three channels over six years, the rows of the file in no order. */
    private static Table.Builder changes() {
        return Table.builder("changes", "Applications by channel")
                .measure(TableMeasure.builder("change", "Applications")
                        .stat(Stat.RATE)
                        .unit("percent")
                        .sense("change against a year earlier"))
                .dimension(CHANNEL)
                .periods("2019", "2020", "2021", "2022", "2023", "2024")
                .row("2023", List.of("POST"), "-3")
                .row("2024", List.of("POST"), "-2.5 [e]")
                .row("2019", List.of("WEB"), "4.1")
                .row("2019", List.of("ALL"), "1.2")
                .row("2019", List.of("POST"), "-0.6")
                .row("2020", List.of("WEB"), "4.4")
                .row("2020", List.of("ALL"), "1.9")
                .row("2020", List.of("POST"), "0")
                .row("2021", List.of("WEB"), "5.2")
                .row("2021", List.of("ALL"), "2.0")
                .row("2021", List.of("POST"), "-1.0")
                .row("2022", List.of("WEB"), "6.3")
                .row("2022", List.of("ALL"), "2.1")
                .row("2022", List.of("POST"), "-2.2")
                .row("2023", List.of("WEB"), "7.0")
                .row("2023", List.of("ALL"), "2.8")
                .row("2024", List.of("WEB"), "7.4")
                .row("2024", List.of("ALL"), "3.6 [e, r]");
    }

    @Test
    void periodsStandBelowEachOtherAndCodesBesideEachOtherTheTotalFirstWhateverTheOrderOfTheFile() {
        List<Map<String, Cell>> rows =
                ReadBack.of(Releases.of(changes().build())).table("Table 1");

        assertThat(rows.get(0).keySet()).containsExactly("Period", "All channels (ALL)", "Online (WEB)", "Post (POST)");
        assertThat(rows)
                .extracting(row -> ReadBack.text(row, "Period"))
                .containsExactly("2019", "2020", "2021", "2022", "2023", "2024");
        assertThat(ReadBack.number(rows.get(4), "Post (POST)")).isEqualByComparingTo("-3");
        assertThat(ReadBack.number(rows.get(5), "Online (WEB)")).isEqualByComparingTo("7.4");
    }

    @Test
    void onlyPeriodsThatHaveCellsAreNamedAboveATable() {
        Table table = Table.builder("loans", "Loans")
                .measure("loans", "Loans", Stat.COUNT, "loan")
                .dimension("kind", "Kind", Map.of("book", "Books"))
                .periods("2019", "2020", "2021")
                .row("2020", List.of("book"), "84")
                .build();

        assertThat(ReadBack.of(Releases.of(table)).lines("Table 1")).contains("Loans, Kind: Books, 2020");
    }

    @Test
    void marksAreInTheFormatsOfNumbersAndDigitsAndMarksLineUp() {
        List<Map<String, Cell>> rows =
                ReadBack.of(Releases.of(changes().build())).table("Table 1");
        String space = "_ _[_e_]";

        assertThat(format(rows.get(5), "All channels (ALL)")).startsWith("+#,##0.0\" [r] [e]\";");
        assertThat(format(rows.get(0), "All channels (ALL)")).startsWith("+#,##0.0_ _[_r_]" + space + ";");
        assertThat(format(rows.get(5), "Post (POST)"))
                .isEqualTo("+#,##0.0\" [e]\";\"\u2212\"#,##0.0\" [e]\";#,##0.0\" [e]\"");
        assertThat(format(rows.get(4), "Post (POST)")).contains("\"\u2212\"#,##0_._0" + space);
        assertThat(format(rows.get(0), "Online (WEB)")).isEqualTo("+#,##0.0;\"\u2212\"#,##0.0;#,##0.0");
    }

    private static String format(Map<String, Cell> row, String column) {
        return Objects.requireNonNull(Objects.requireNonNull(row.get(column)).getDataFormatString());
    }

    @Test
    void marksAreExplainedAndStandInColumnsOfTheirOwnOnTheFullSheet() {
        ReadBack workbook = ReadBack.of(Releases.of(changes().build()));

        assertThat(String.join(" ", workbook.lines("Table 1")))
                .contains("[r] revised, [e] estimated")
                .contains("All that is stated of each number stands on the sheet \"Data (full)\".");
        assertThat(ReadBack.text(workbook.table("Data (full)").get(1), "Flags")).isEqualTo("[e]");
    }

    @Test
    void aTableWhoseCellsSayNoMoreHasAFullSheetOnlyIfAskedFor() {
        Table plain = Table.builder("plain", "Visits")
                .measure("visits", "Visits", Stat.COUNT, "visit")
                .row("2023", List.of(), "310")
                .row("2024", List.of(), "290")
                .build();

        assertThat(ReadBack.of(Releases.of(plain)).sheetNames()).doesNotContain("Data (full)");
        assertThat(ReadBack.full(Releases.of(plain)).sheetNames()).contains("Data (full)");
    }

    @Test
    void aChartStandsBesideItsTableAndDrawsItsCells() {
        ReadBack workbook = ReadBack.of(Releases.of(changes().build()));

        assertThat(workbook.sheetNames()).noneMatch(sheet -> sheet.startsWith("Chart"));
        assertThat(workbook.part("xl/charts/chart1.xml"))
                .contains("<c:f>'Table 1'!$A$8:$A$13</c:f>", "<c:f>'Table 1'!$C$8:$C$13</c:f>", "<c:v>Online</c:v>")
                .doesNotContain("WEB");
        assertThat(workbook.part("xl/drawings/drawing1.xml")).contains("<xdr:col>5</xdr:col>", "<xdr:row>6</xdr:row>");
    }

    /** A spreadsheet takes words among numbers for zeros. */
    @Test
    void aChartOfCellsWithShorthandDrawsBlankCellsOfItsOwn() {
        Table gap = Table.builder("gap", "Visits")
                .measure("visits", "Visits", Stat.COUNT, "visit")
                .row("2020", List.of(), "310")
                .row("2021", List.of(), "[x]")
                .row("2022", List.of(), "300")
                .row("2023", List.of(), "305")
                .row("2024", List.of(), "290")
                .chart("line")
                .build();
        ReadBack workbook = ReadBack.of(Releases.of(gap));

        assertThat(workbook.sheetNames()).contains("Chart 1");
        assertThat(ReadBack.text(workbook.row("Table 1", "Period", "2021"), "Visits"))
                .isEqualTo("[x]");
    }

    @Test
    void statedTotalsStandBehindStackedBarsAndNotInTheLegend() {
        Optional<String> whole = Optional.of("ALL");
        Table parts = Table.builder("parts", "Applications by channel")
                .measure("count", "Applications", Stat.COUNT, "application")
                .dimension(new Dimension(
                        "channel",
                        "Channel",
                        List.of(
                                new Code("WEB", "Online", whole),
                                code("ALL", "All channels"),
                                new Code("POST", "Post", whole))))
                .row("2023", List.of("ALL"), "30")
                .row("2023", List.of("WEB"), "20")
                .row("2023", List.of("POST"), "10")
                .row("2024", List.of("ALL"), "33")
                .row("2024", List.of("WEB"), "25")
                .row("2024", List.of("POST"), "8")
                .show(new DisplaySelection(OptionalInt.empty(), List.of(), Map.of("channel", List.of("WEB", "POST"))))
                .chart("stacked-bars")
                .build();
        String chart = ReadBack.of(Releases.of(parts)).part("xl/charts/chart1.xml");

        assertThat(chart.split("<c:ser>", -1)).hasSize(4);
        assertThat(chart.split("<c:ser>", -1)[3])
                .contains("<a:noFill/>", "<c:dLblPos val=\"inBase\"/>", "<c:v>33.0</c:v>");
        assertThat(chart).contains("<c:legendEntry><c:idx val=\"2\"/><c:delete val=\"1\"/></c:legendEntry>");
    }

    @Test
    void headingsStayInViewWhereATableIsLargerThanAScreenAndTheAuditFindsNothing() throws IOException {
        Table.Builder months =
                Table.builder("months", "Visits by month").measure("visits", "Visits", Stat.COUNT, "visit");
        IntStream.range(0, 60)
                .forEach(month -> months.row(
                        (2020 + month / 12) + "-" + String.format(java.util.Locale.ROOT, "%02d", month % 12 + 1),
                        List.of(),
                        Integer.toString(300 + month)));
        Release release = Releases.of(months.build());

        assertThat(ReadBack.of(release).part("xl/worksheets/sheet2.xml"))
                .contains("<pane xSplit=\"1.0\" ySplit=\"6.0\"", "topLeftCell=\"B7\"");
        assertThat(ReadBack.of(new XlsxExporter(Theme.standard()).withFreezePanes(false), release)
                        .part("xl/worksheets/sheet2.xml"))
                .doesNotContain("<pane ");
        byte[] bytes = ReadBack.bytes(new XlsxExporter(Theme.standard()), release);
        assertThat(WorkbookAudit.of(new ByteArrayInputStream(bytes))).isEmpty();
    }

    @Test
    void aTableTooLongToBeReadHasOneRowForEachCell() {
        Table.Builder everyPlace = Table.builder("long", "Visits")
                .measure("visits", "Visits", Stat.COUNT, "visit")
                .dimension(new Dimension(
                        "place",
                        "Place",
                        IntStream.range(0, 30)
                                .mapToObj(place -> code("p" + place, "Place " + place))
                                .toList()));
        IntStream.range(0, 900)
                .forEach(cell -> everyPlace.row(Integer.toString(1990 + cell / 30), List.of("p" + cell % 30), "5"));
        ReadBack workbook = ReadBack.of(Releases.of(everyPlace.chart("none").build()));

        assertThat(workbook.sheetNames()).contains("Table 1").doesNotContain("Data (full)");
        assertThat(workbook.table("Table 1"))
                .hasSize(900)
                .allSatisfy(row -> assertThat(ReadBack.number(row, "Value")).isEqualByComparingTo("5"));
    }

    @Test
    void twoTablesOneWithAChartAndMarksAreFourSheets() {
        Release release = Release.builder("two", "Two tables")
                .publisher("Office of Examples")
                .published("2026-01-15")
                .section(Section.builder("only", "Only")
                        .table(changes())
                        .table(Table.builder("visits", "Visits")
                                .measure("visits", "Visits", Stat.COUNT, "visit")
                                .row("2023", List.of(), "310")
                                .row("2024", List.of(), "290")))
                .build();

        assertThat(ReadBack.of(release).sheetNames()).containsExactly("Contents", "Table 1", "Table 2", "Data (full)");
    }

    @Test
    void dimensionsWhoseNamesDifferInCapitalsOnlyShareAColumn() {
        ReadBack workbook = ReadBack.full(Release.builder("two", "Two tables")
                .publisher("An office")
                .published(LocalDate.of(2026, 1, 15))
                .section(Section.builder("one", "One")
                        .table(Table.builder("visits", "Visits")
                                .measure("visits", "Visits", Stat.COUNT, "visit")
                                .dimension("age", "Age Group", Map.of("a", "Adults"))
                                .row("2023", List.of("a"), "310"))
                        .table(Table.builder("loans", "Loans")
                                .measure("loans", "Loans", Stat.COUNT, "loan")
                                .dimension("age", "Age group", Map.of("a", "Adults"))
                                .row("2024", List.of("a"), "290")))
                .build());

        assertThat(workbook.table("Data (full)")).hasSize(2).allSatisfy(row -> {
            assertThat(row.keySet()).doesNotContain("Age group", "Age group (2)");
            assertThat(ReadBack.text(row, "Age Group")).isEqualTo("Adults");
        });
    }

    @Test
    void tablesShareTheFullSheetAndTheColumnsThatTheyHaveInCommon() {
        ReadBack workbook = ReadBack.full(Release.builder("two", "Two tables")
                .publisher("An office")
                .published(LocalDate.of(2026, 1, 15))
                .section(Section.builder("one", "One")
                        .table(Table.builder("visits", "Visits")
                                .measure("visits", "Visits", Stat.COUNT, "visit")
                                .dimension("area", "Area", Map.of("n", "North"))
                                .row("2023", List.of("n"), "310"))
                        .table(Table.builder("loans", "Loans")
                                .measure("loans", "Loans", Stat.COUNT, "loan")
                                .dimension("value", "Value", Map.of("a", "Adults"))
                                .dimension("area", "Area", Map.of("n", "North"))
                                .row("2024", List.of("a", "n"), "about 290")))
                .build());

        assertThat(workbook.sheetNames()).containsExactly("Contents", "Table 1", "Table 2", "Data (full)");
        assertThat(workbook.full("Table 1")).hasSize(1).first().satisfies(row -> {
            assertThat(row.keySet())
                    .startsWith("Table")
                    .containsSubsequence("Area", "Area (code)", "Period", "Measure", "Value (2)", "Bound", "Unit");
            assertThat(ReadBack.text(row, "Area")).isEqualTo("North");
            assertThat(ReadBack.text(row, "Value")).isEmpty();
            assertThat(ReadBack.text(row, "Measure")).isEqualTo("Visits");
            assertThat(ReadBack.number(row, "Value (2)")).isEqualByComparingTo("310");
        });
        assertThat(workbook.full("Table 2")).hasSize(1).first().satisfies(row -> {
            assertThat(ReadBack.text(row, "Area (code)")).isEqualTo("n");
            assertThat(ReadBack.text(row, "Value")).isEqualTo("Adults");
            assertThat(ReadBack.text(row, "Bound")).isEqualTo("about");
            assertThat(ReadBack.number(row, "Value (2)")).isEqualByComparingTo("290");
            assertThat(ReadBack.text(row, "Unit")).isEqualTo("loans");
        });
        assertThat(workbook.lines("Table 2"))
                .anyMatch(line ->
                        line.contains("All that is stated of each number stands on the sheet \"Data (full)\"."));
    }
}
