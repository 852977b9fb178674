package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.table.DisplaySelection;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.audit.WorkbookAudit;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.Cell;
import org.junit.jupiter.api.Test;

/** The changes that an author asks for stand below the table of a sheet as well, as numbers with their signs. */
class PeriodChangesTest {
    private static final DisplaySelection BOTH = new DisplaySelection(
            OptionalInt.of(2),
            List.of(),
            Map.of("area", List.of("n")),
            List.of(DisplaySelection.Change.PREVIOUS, DisplaySelection.Change.YEAR_EARLIER));

    /** Visits to three areas, of which the brief shows one. */
    private static Table.Builder visits() {
        return Table.builder("visits", "Visits")
                .measure("visits", "Visits", Stat.SUM, "visit")
                .dimension("area", "Area", Map.of("n", "North"))
                .show(BOTH);
    }

    private static Table.Builder threeAreas() {
        return Table.builder("visits", "Visits")
                .measure(TableMeasure.builder("visits", "Visits")
                        .stat(Stat.RATE)
                        .unit("percent")
                        .decimals("1 half-up"))
                .dimension("area", "Area", new TreeMap<>(Map.of("n", "North", "o", "South", "p", "West")))
                .show(BOTH)
                .row("2024-06", List.of("n"), "30.26")
                .row("2024-06", List.of("o"), "about 20")
                .row("2024-06", List.of("p"), "9.5")
                .row("2025-05", List.of("n"), "31.5 [r]")
                .row("2025-05", List.of("o"), "[c]")
                .row("2025-05", List.of("p"), "more than 9")
                .row("2025-06", List.of("n"), "29.25 [p]")
                .row("2025-06", List.of("o"), "24")
                .row("2025-06", List.of("p"), "9.5");
    }

    @Test
    void everyCellOfTheNewestPeriodHasItsChangeAlsoWhereTheBriefDoesNotShowIt() {
        List<Map<String, Cell>> rows =
                ReadBack.of(Releases.of(threeAreas().build())).table("Table 1");

        assertThat(rows)
                .extracting(row -> ReadBack.text(row, "Period"))
                .containsExactly("Jun 2024", "May 2025", "Jun 2025", "Jun 2025 on May 2025", "Jun 2025 on Jun 2024");
        assertThat(ReadBack.number(rows.get(3), "North (n)")).isEqualByComparingTo("-2.3");
        assertThat(ReadBack.text(rows.get(3), "South (o)")).isEqualTo("[c]");
        assertThat(ReadBack.text(rows.get(3), "West (p)")).isEmpty();
        assertThat(ReadBack.number(rows.get(4), "North (n)")).isEqualByComparingTo("-1.0");
        assertThat(ReadBack.number(rows.get(4), "South (o)")).isEqualByComparingTo("4");
        assertThat(ReadBack.number(rows.get(4), "West (p)")).isZero();
    }

    @Test
    void signsBoundsAndMarksAreInTheFormatsOfTheNumbers() {
        List<Map<String, Cell>> rows =
                ReadBack.of(Releases.of(threeAreas().build())).table("Table 1");

        assertThat(format(rows.get(3), "North (n)"))
                .contains("\"\u2212\"#,##0.0")
                .contains("\" [p] [r]\"");
        assertThat(format(rows.get(4), "South (o)")).startsWith("\"\u2248\"+#,##0");
    }

    private static String format(Map<String, Cell> row, String column) {
        return Objects.requireNonNull(Objects.requireNonNull(row.get(column)).getDataFormatString());
    }

    @Test
    void aLineAboveTheTableSaysHowTheyAreCalculatedAndTheAuditFindsNothing() throws Exception {
        Release release = Releases.of(threeAreas().build());

        assertThat(String.join(" ", ReadBack.of(release).lines("Table 1")))
                .contains("Changes are differences of the values as stated, in the same unit;"
                        + " those of percentages are in percentage points.");
        byte[] workbook = ReadBack.bytes(new XlsxExporter(Theme.standard()), release);
        assertThat(WorkbookAudit.of(new ByteArrayInputStream(workbook))).isEmpty();
    }

    @Test
    void theDeclaredTableEndsBelowThemAndTheChartAboveThem() {
        Table.Builder table = visits();
        for (int month = 5; month < 18; month++) {
            String period = String.format(Locale.ROOT, "%d-%02d", 2024 + month / 12, month % 12 + 1);
            table.row(period, List.of("n"), Integer.toString(300 + month * month));
        }
        ReadBack workbook = ReadBack.of(Releases.of(table.chart("line").build()));
        List<Map<String, Cell>> rows = workbook.table("Table 1");

        assertThat(rows).hasSize(15);
        int first = firstRow(workbook.part("xl/tables/table2.xml"));
        assertThat(workbook.part("xl/tables/table2.xml")).contains(":B" + (first + 15) + "\"");
        assertThat(workbook.part("xl/charts/chart1.xml"))
                .contains("<c:f>'Table 1'!$B$" + (first + 1) + ":$B$" + (first + 13) + "</c:f>");
    }

    private static int firstRow(String table) {
        int at = table.indexOf("ref=\"A") + "ref=\"A".length();
        return Integer.parseInt(table.substring(at, table.indexOf(':', at)));
    }

    /** Forty areas stand below each other, so that periods head the columns. */
    @Test
    void whereColumnsArePeriodsTheChangesAreColumns() {
        Map<String, String> areas = new TreeMap<>();
        for (int area = 0; area < 40; area++) {
            areas.put("a" + (10 + area), "Area " + (10 + area));
        }
        Table.Builder table = Table.builder("visits", "Visits")
                .measure("visits", "Visits", Stat.SUM, "visit")
                .dimension("area", "Area", areas)
                .show(new DisplaySelection(
                        OptionalInt.of(2), List.of(), Map.of(), List.of(DisplaySelection.Change.PREVIOUS)));
        areas.keySet().forEach(area -> table.row("2024", List.of(area), "1,000").row("2025", List.of(area), "1,250"));
        List<Map<String, Cell>> rows =
                ReadBack.of(Releases.of(table.chart("none").build())).table("Table 1");

        assertThat(rows).hasSize(40).allSatisfy(row -> {
            assertThat(row.keySet()).endsWith("2024", "2025", "2025 on 2024");
            assertThat(ReadBack.number(row, "2025 on 2024")).isEqualByComparingTo("250");
        });
    }

    @Test
    void aTableWithoutThemHasNeitherRowsNorTheLine() {
        ReadBack workbook = ReadBack.of(Releases.of(threeAreas()
                .show(new DisplaySelection(OptionalInt.of(2), List.of(), Map.of()))
                .build()));

        assertThat(workbook.table("Table 1")).hasSize(3);
        assertThat(String.join(" ", workbook.lines("Table 1"))).doesNotContain("Changes are differences");
    }
}
