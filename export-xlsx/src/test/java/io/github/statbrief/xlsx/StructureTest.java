package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.plan.SheetTable;
import io.github.statbrief.theme.Theme;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the guidance for accessible spreadsheets asks of every sheet. */
@Tag("slow")
class StructureTest {
    private static final ReadBack WORKBOOK = ReadBack.of(Releases.varied());

    @Test
    void theSheetsStandInTheOrderOfTheGuidance() {
        assertThat(WORKBOOK.sheetNames())
                .containsExactly(
                        "Contents",
                        "Key figures",
                        "Table 3",
                        "Charts",
                        "Notes",
                        "Figures (full)",
                        "Data (full)",
                        "Sources",
                        "Quotes");
    }

    @Test
    void theContentsLeadToEverySheetAfterThem() {
        List<String> listed = WORKBOOK.table("Contents").stream()
                .map(row -> ReadBack.text(row, "Sheet"))
                .toList();
        // the charts of figures share a sheet and are listed one by one
        assertThat(listed).filteredOn(sheet -> sheet.equals("Charts")).hasSize(2);
        assertThat(listed.stream().distinct())
                .containsExactlyElementsOf(
                        WORKBOOK.sheetNames().subList(1, WORKBOOK.sheetNames().size()));
        assertThat(WORKBOOK.part("xl/worksheets/sheet1.xml")).contains("location=\"'Table 3'!A1\"");
    }

    @Test
    void everyTableSaysItsTitleTheirNumberAndItsSourceInColumnAAboveIt() {
        List<String> lines = WORKBOOK.lines("Table 3");
        assertThat(lines.get(0)).isEqualTo("Table 3: Applications by region");
        assertThat(lines)
                .anyMatch(line -> line.contains("This worksheet contains one table."))
                .anyMatch(line -> line.startsWith("Source: Bulletin of the Office of Examples."))
                .anyMatch(line -> line.contains("[c] confidential"));
    }

    @Test
    void everySheetHasExactlyOneTable() {
        assertThat(WORKBOOK.parts().keySet().stream().filter(part -> part.startsWith("xl/tables/")))
                .hasSize(WORKBOOK.sheetNames().size());
    }

    @Test
    void theColumnsOfATableAreNamedAsTheirHeadings() {
        List<String> headings =
                List.copyOf(WORKBOOK.table("Figures (full)").get(0).keySet());
        List<String> columns = Pattern.compile("<tableColumn [^>]*name=\"([^\"]+)\"")
                .matcher(part("xl/tables/", "list_figures"))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(columns).isEqualTo(headings);
        assertThat(headings).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void nothingIsMergedHiddenOrFiltered() {
        WORKBOOK.parts().forEach((name, part) -> {
            if (name.startsWith("xl/worksheets/sheet") || name.startsWith("xl/tables/")) {
                assertThat(part).doesNotContain("<mergeCell", "hidden=\"true\"", "hidden=\"1\"", "<autoFilter");
            }
        });
        assertThat(WORKBOOK.part("xl/workbook.xml")).doesNotContain("state=\"hidden\"");
    }

    /** Here no table has more rows than a screen; the one sheet of all tables is wider than one. */
    @Test
    void headingsStayInViewOnlyOnATableWiderThanAScreen() {
        Map<Boolean, List<String>> byPane = WORKBOOK.parts().entrySet().stream()
                .filter(part -> part.getKey().startsWith("xl/worksheets/sheet"))
                .map(Map.Entry::getValue)
                .collect(Collectors.partitioningBy(part -> part.contains("<pane ")));

        assertThat(byPane.get(true))
                .singleElement()
                .satisfies(part -> assertThat(width(part)).isGreaterThan(110));
        assertThat(byPane.get(false)).hasSizeGreaterThan(3);
    }

    private static double width(String sheet) {
        return Pattern.compile("<col [^>]*?min=\"(\\d+)\"[^>]*?max=\"(\\d+)\"[^>]*>")
                .matcher(sheet)
                .results()
                .mapToDouble(column -> Double.parseDouble(column.group().replaceAll(".* width=\"([\\d.]+)\".*", "$1"))
                        * (Integer.parseInt(column.group(2)) - Integer.parseInt(column.group(1)) + 1))
                .sum();
    }

    @Test
    void aColumnInWhichNothingIsStatedIsLeftOut() {
        assertThat(WORKBOOK.table("Data (full)").get(0)).doesNotContainKeys("Upper value", "Direction");
        assertThat(WORKBOOK.table("Figures (full)").get(0)).containsKeys("Upper value", "Direction");
    }

    @Test
    void notesAreReferredToByTheWordAndAllOfThemAreDefined() {
        assertThat(ReadBack.text(WORKBOOK.row("Figures (full)", "Id", "letters"), "Notes"))
                .isEqualTo("[note 2]");
        assertThat(ReadBack.text(WORKBOOK.table("Notes").get(0), "Note")).isEqualTo("[note 1]");
        assertThat(WORKBOOK.lines("Contents")).contains("Notes: [note 1]");
        assertThat(ReadBack.of(AwkwardReleases.GAPS_AND_FLAGS.read()).lines("Table 1"))
                .anyMatch(line -> line.startsWith("Notes: [note 1]. "));
    }

    @Test
    void everyTableHasATextAlternative() {
        assertThat(WORKBOOK.parts().entrySet().stream()
                        .filter(part -> part.getKey().startsWith("xl/tables/"))
                        .map(java.util.Map.Entry::getValue))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table).containsPattern("altText=\"[^\"]+\""));
    }

    @Test
    void theTitleOfASourceLeadsToItRatherThanItsAddress() {
        String sources = WORKBOOK.part("xl/worksheets/sheet9.xml");
        assertThat(sources)
                .containsPattern("<hyperlink [^>]*ref=\"A\\d+\"")
                .doesNotContainPattern("ref=\"C\\d+\" r:id");
        assertThat(ReadBack.text(WORKBOOK.table("Sources").get(0), "Address"))
                .isEqualTo("https://example.org/bulletin");
    }

    @Test
    void whoPublishesIsTheSourceWhereNoOtherIsNamed() {
        assertThat(ReadBack.of(AwkwardReleases.ONE_FIGURE.read()).lines("Figures (full)"))
                .anyMatch(line -> line.startsWith("Source: Office of Examples."));
    }

    @Test
    void filtersAndFreezePanesComeWhenAskedFor() {
        XlsxExporter exporter =
                new XlsxExporter(Theme.standard()).withFilters(true).withFreezePanes(true);
        ReadBack workbook = ReadBack.of(exporter, Releases.varied());
        assertThat(workbook.parts().get("xl/tables/table3.xml")).contains("<autoFilter ref=");
        assertThat(workbook.part("xl/worksheets/sheet3.xml")).contains("<pane ");
    }

    @Test
    void headingsThatAreTheSameAreToldApart() {
        SheetTable table = new SheetTable(
                "any", List.of(Column.words("Value"), Column.numbers("value"), Column.words("Value")), List.of());
        assertThat(table.columns().stream().map(Column::heading)).containsExactly("Value", "value (2)", "Value (3)");
    }

    @Test
    void theHeadingRowRepeatsInPrintAndTheSheetIsOnePageWide() {
        assertThat(WORKBOOK.definedNames()).containsKey("_xlnm.Print_Titles");
        assertThat(WORKBOOK.part("xl/worksheets/sheet3.xml")).contains("fitToHeight=\"0\"", "fitToPage=\"true\"");
    }

    @Test
    void rowsBelowTheLinesAreTheTableAndNothingElse() {
        List<java.util.Map<String, Cell>> rows = WORKBOOK.table("Figures (full)");
        assertThat(rows)
                .hasSize(18)
                .allSatisfy(row -> assertThat(ReadBack.text(row, "Figure")).isNotEmpty());
    }

    private static String part(String folder, String content) {
        return WORKBOOK.parts().entrySet().stream()
                .filter(part ->
                        part.getKey().startsWith(folder) && part.getValue().contains(content))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
