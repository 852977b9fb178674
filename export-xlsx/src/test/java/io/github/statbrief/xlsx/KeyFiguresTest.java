package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Figure;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.junit.jupiter.api.Test;

/** The sheet of figures for readers. */
class KeyFiguresTest {
    private static final ReadBack WORKBOOK = ReadBack.of(Release.builder("sales", "Sales in June")
            .publisher("Office of Examples")
            .published("2026-01-15")
            .headline("growth", "fall")
            .section(Section.builder("sales", "Sales")
                    .period("2025-06")
                    .figure(figure("growth", "Sales", "3.6", "percent", "change up")
                            .compared("2024-06"))
                    .figure(figure("fall", "Prices", "0.7", "percent", "change down")
                            .compared("2024-06"))
                    .figure(figure("share", "Online share", "11", "percent", "level"))
                    .figure(figure("most", "Shops", "more than 1,200", "shop", "level"))
                    .figure(figure("cut", "Waiting time", "about 10", "minute", "change down"))
                    .figure(figure("days", "Days to delivery", "4 to 6", "day", "level"))
                    .figure(figure("hidden", "Complaints", "[c]", "complaint", "level")))
            .build());

    private static Figure.Builder figure(String id, String label, String value, String unit, String sense) {
        return Figure.builder(id, label)
                .stat(Stat.COUNT)
                .value(value)
                .unit(unit)
                .sense(sense);
    }

    private static Cell value(String label) {
        return Objects.requireNonNull(row(label).get("Value"));
    }

    private static Map<String, Cell> row(String label) {
        return WORKBOOK.row("Key figures", "Figure", label);
    }

    @Test
    void aChangeHasItsSignAndALevelNone() {
        assertThat(value("Sales").asNumber()).isEqualByComparingTo("3.6");
        assertThat(value("Sales").getDataFormatString()).startsWith("+#,##0.0;");
        assertThat(value("Prices").asNumber()).isEqualByComparingTo("-0.7");
        assertThat(value("Prices").getDataFormatString()).contains(";\"\u2212\"#,##0.0;");
        assertThat(value("Online share").getDataFormatString()).startsWith("#,##0_._0;");
        assertThat(String.join(" ", WORKBOOK.lines("Key figures")))
                .contains("+ and \u2212 mark changes; a value without a sign is a level.");
    }

    @Test
    void aBoundStandsInWordsBeforeItsNumberAndAFallSaysSo() {
        assertThat(value("Shops").asNumber()).isEqualByComparingTo("1200");
        assertThat(value("Shops").getDataFormatString()).startsWith("\"more than \"#,##0");
        assertThat(value("Waiting time").asNumber()).isEqualByComparingTo("-10");
        assertThat(value("Waiting time").getDataFormatString()).matches("(\"down by about \"#,##0_\\._0);\\1");
        assertThat(value("Days to delivery").getText()).isEqualTo("4 to 6");
        assertThat(value("Complaints").getText()).isEqualTo("[c]");
    }

    @Test
    void whatAFigureIsComparedWithAndItsSectionStandOnItsRow() {
        assertThat(ReadBack.text(row("Sales"), "Compared with")).isEqualTo("June 2024");
        assertThat(WORKBOOK.table("Key figures"))
                .allSatisfy(row -> assertThat(ReadBack.text(row, "Section")).isEqualTo("Sales"));
        assertThat(WORKBOOK.lines("Key figures"))
                .contains("All 7 figures of the release, in its order; the 2 headline figures in bold");
    }

    @Test
    void theFullSheetNamesWhatIsMeasuredInCodesAndHasTheNumberAsStated() {
        Map<String, Cell> fall = WORKBOOK.row("Figures (full)", "Id", "fall");

        assertThat(ReadBack.number(fall, "Value")).isEqualByComparingTo("0.7");
        assertThat(ReadBack.text(fall, "Direction")).isEqualTo("down");
        assertThat(ReadBack.text(fall, "Statistic")).isEqualTo("count");
        assertThat(ReadBack.text(fall, "Period (code)")).isEqualTo("2025-06");
    }

    @Test
    void ofManyFiguresThoseOfTheHeadlineAndOfTextsAreRead() {
        Section.Builder many = Section.builder("many", "Many").period("2025").text("There were {f70} cases.");
        IntStream.range(0, 80)
                .forEach(at ->
                        many.figure(figure("f" + at, "Cases of kind " + at, Integer.toString(at), "case", "level")));
        ReadBack workbook = ReadBack.of(Release.builder("many", "Many")
                .publisher("Office of Examples")
                .published("2026-01-15")
                .headline("f3", "f1")
                .section(many)
                .build());

        assertThat(workbook.table("Key figures").stream().map(row -> ReadBack.text(row, "Figure")))
                .containsExactly("Cases of kind 1", "Cases of kind 3", "Cases of kind 70");
        assertThat(workbook.table("Figures (full)")).hasSize(80);
    }
}
