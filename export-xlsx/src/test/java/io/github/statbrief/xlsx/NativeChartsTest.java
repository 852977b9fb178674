package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.theme.Theme;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.junit.jupiter.api.Test;

class NativeChartsTest {
    private static final ReadBack WORKBOOK = ReadBack.of(Releases.varied());
    private static final String BARS = chart("Officers on duty");

    @Test
    void chartsOfFiguresShareOneTableAndEachDrawsItsOwnRows() {
        List<Map<String, Cell>> rows = WORKBOOK.table("Charts");
        List<Map<String, Cell>> bars = rows.stream()
                .filter(row -> ReadBack.text(row, "Chart").equals(ReadBack.text(largest(rows), "Chart")))
                .toList();
        int first = WORKBOOK.lines("Charts").size() + 2 + rows.indexOf(bars.get(0));
        assertThat(BARS).contains("<c:f>Charts!$B$" + first + ":$B$" + (first + bars.size() - 1) + "</c:f>");
        assertThat(bars.get(0)).isEqualTo(largest(rows));
        assertThat(ReadBack.number(bars.get(0), "Value")).isEqualByComparingTo("48000");
        assertThat(rows.stream().map(row -> ReadBack.text(row, "Chart")).distinct())
                .hasSizeGreaterThan(1);
        assertThat(WORKBOOK.part("xl/drawings/drawing1.xml").split("<xdr:graphicFrame", -1))
                .hasSizeGreaterThan(2);
    }

    private static Map<String, Cell> largest(List<Map<String, Cell>> rows) {
        return rows.stream()
                .filter(row -> ReadBack.text(row, "Figure").equals("Injured on duty"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChartOfFiguresThatIsTheOnlyOneStandsAboveItsOwnTable() {
        ReadBack workbook = ReadBack.of(AwkwardReleases.PUBLIC_SECURITY.read());
        assertThat(workbook.sheetNames()).contains("Chart 1").doesNotContain("Charts");
        assertThat(workbook.parts().values())
                .anyMatch(part -> part.contains("<c:barChart>") && part.contains("'Chart 1'!$A$"));
    }

    @Test
    void aBoundedBarEndsAtItsBoundAndBearsItsSign() {
        assertThat(BARS).contains("formatCode=\"\">\"#,##0\"").contains("<c:v>48000.0</c:v>");
        assertThat(BARS).contains("The sign before it says", "> more than");
    }

    @Test
    void theAxisBearsNoSign() {
        assertThat(BARS).contains("<c:numFmt formatCode=\"#,##0\" sourceLinked=\"false\"/>");
    }

    @Test
    void aRangeShowsBothEndsInWords() {
        assertThat(BARS).contains("about 1,200 to 1,500").contains("<c:overlap val=\"100\"/>");
    }

    @Test
    void aShareIsDrawnAgainstItsWhole() {
        assertThat(chart("People satisfied")).contains("<c:min val=\"0.0\"/>", "<c:max val=\"100.0\"/>");
    }

    @Test
    void everyChartHasANameAndIsToldInWords() {
        assertThat(WORKBOOK.parts().entrySet().stream()
                        .filter(part -> part.getKey().startsWith("xl/drawings/drawing"))
                        .map(Map.Entry::getValue))
                .anySatisfy(drawing ->
                        assertThat(drawing).contains("name=\"Chart 1\"").containsPattern("descr=\"[^\"]*96\\.96%"))
                .anySatisfy(drawing ->
                        assertThat(drawing).containsPattern("descr=\"[^\"]*Injured on duty: more than 48,000 people"));
    }

    @Test
    void theWordsOfAChartAreInTheLanguageOfTheRelease() {
        assertThat(BARS).contains("lang=\"en\"").doesNotContainPattern("lang=\"(?!en\")");
    }

    @Test
    void chartsCanBeSwitchedOff() {
        ReadBack without = ReadBack.of(new XlsxExporter(Theme.standard()).withCharts(false), Releases.varied());
        assertThat(without.sheetNames()).noneMatch(sheet -> sheet.startsWith("Chart"));
        assertThat(without.parts().keySet()).noneMatch(part -> part.startsWith("xl/charts"));
        assertThat(without.table("Figures (full)")).hasSize(18);
    }

    @Test
    void sixtyBarsHaveAsManyRowsAsTheyNeedAndAreAllNamed() {
        ReadBack workbook = ReadBack.of(AwkwardReleases.SIXTY_BARS.read());
        assertThat(workbook.lines("Chart 1").stream().filter("Chart 1"::equals).count())
                .isEqualTo(4);
        assertThat(workbook.table("Chart 1")).hasSize(60);
        assertThat(workbook.part("xl/charts/chart1.xml")).contains("<c:tickLblSkip val=\"1\"/>");
        assertThat(workbook.parts().get("xl/drawings/drawing1.xml"))
                .contains("<xdr:row>4</xdr:row>", "<xdr:row>7</xdr:row>");
    }

    @Test
    void whatNoWorksheetDrawsIsSaidAboveItsTable() {
        ReadBack workbook = ReadBack.of(AwkwardReleases.ONLY_IN_THE_BRIEF.read());
        assertThat(workbook.sheetNames()).noneMatch(sheet -> sheet.startsWith("Chart"));
        for (String sheet : List.of("Key figures", "Table 1")) {
            assertThat(String.join(" ", workbook.lines(sheet)))
                    .contains("The brief shows these figures in a way that no chart of a worksheet can;"
                            + " all of them stand in this table.");
        }
        assertThat(WORKBOOK.lines("Key figures")).noneMatch(line -> line.contains("The brief shows"));
    }

    @Test
    void partsOfAWholeAreStackedAndProportionsFillTheAxis() {
        assertThat(ReadBack.of(AwkwardReleases.STACKED_BARS.read()).part("xl/charts/chart1.xml"))
                .contains("<c:grouping val=\"stacked\"/>", "<c:overlap val=\"100\"/>", "!$C$");
        assertThat(ReadBack.of(AwkwardReleases.FULL_BARS.read()).part("xl/charts/chart1.xml"))
                .contains("<c:grouping val=\"percentStacked\"/>", "formatCode=\"0%\"");
    }

    @Test
    void aLineHasAGapWhereNothingIsStated() {
        String lines = ReadBack.of(AwkwardReleases.GAPS_AND_FLAGS.read()).part("xl/charts/chart1.xml");
        assertThat(lines)
                .contains("<c:lineChart>", "<c:dispBlanksAs val=\"gap\"/>", "<c:ptCount val=\"4\"/>", "sysDash");
        assertThat(lines.split("<c:ser>", -1)[1])
                .contains("<c:pt idx=\"0\"", "<c:pt idx=\"2\"")
                .containsPattern("(?s)<c:val>.*<c:pt idx=\"0\"[^>]*><c:v>10.0</c:v></c:pt><c:pt idx=\"2\"");
    }

    private static String chart(String title) {
        return WORKBOOK.parts().entrySet().stream()
                .filter(part -> part.getKey().startsWith("xl/charts/chart")
                        && part.getValue().contains(">" + title + "<"))
                .findFirst()
                .orElseThrow()
                .getValue()
                .replace("&quot;", "\"")
                .replace("&gt;", ">");
    }
}
