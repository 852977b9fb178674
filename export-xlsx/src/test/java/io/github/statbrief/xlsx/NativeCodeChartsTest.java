package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NativeCodeChartsTest {
    private static final ReadBack WORKBOOK = ReadBack.of(AwkwardReleases.EVERY_CHART.read());

    @Test
    void theLeftSideOfAPyramidIsDrawnFromNegativeNumbersBesideTheTrueOnes() {
        String pyramid = chart("There are more women than men among older people");

        assertThat(pyramid.split("<c:barChart>", -1)).hasSize(2);
        assertThat(pyramid)
                .contains("<c:max val=\"200.0\"/><c:min val=\"-200.0\"/>", "<c:overlap val=\"100\"/>")
                .contains("formatCode=\"#,##0;#,##0\"");
        String left = pyramid.split("<c:ser>", -1)[1];
        assertThat(left).contains("<c:v>-71.0</c:v>", "Women");
        String sheet = pyramid.replaceAll("(?s).*<c:f>'(Chart \\d+)'.*", "$1");
        assertThat(WORKBOOK.table(sheet)).anySatisfy(row -> {
            assertThat(ReadBack.number(row, "Women")).isEqualByComparingTo("71");
            assertThat(ReadBack.number(row, "Bar to the left")).isEqualByComparingTo("-71");
        });
    }

    @Test
    void theBarsOfAWaterfallStandOnOnesThatAreNotSeen() {
        String waterfall = chart("Staff make up most of the spending");

        assertThat(waterfall).contains("<c:grouping val=\"stacked\"/>", "<c:overlap val=\"100\"/>");
        String base = waterfall.split("<c:ser>", -1)[1];
        assertThat(base).contains("<a:noFill/>").contains("<c:v>141.8</c:v>", "<c:v>199.3</c:v>");
        assertThat(waterfall).doesNotContain("<c:v>-");
        String sheet = waterfall.replaceAll("(?s).*<c:f>'(Chart \\d+)'.*", "$1");
        assertThat(WORKBOOK.table(sheet)).anySatisfy(row -> {
            assertThat(ReadBack.text(row, "Group")).isEqualTo("Income from fees");
            assertThat(ReadBack.number(row, "Value")).isEqualByComparingTo("-23.4");
            assertThat(ReadBack.number(row, "Bar starts at")).isEqualByComparingTo("199.3");
        });
    }

    @Test
    void theBarsOfAHistogramTouchAndClassesOfDifferentWidthsAreInTheTableAlone() {
        assertThat(ReadBack.of(AwkwardReleases.HISTOGRAM.read()).part("xl/charts/chart1.xml"))
                .contains("<c:barDir val=\"col\"/>", "<c:gapWidth val=\"0\"/>");
        assertThat(WORKBOOK.parts().values())
                .noneMatch(
                        part -> part.contains("<c:chart>") && part.contains("Most households live in small dwellings"));
    }

    private static String chart(String title) {
        return WORKBOOK.parts().entrySet().stream()
                .filter(part -> part.getKey().startsWith("xl/charts/chart")
                        && part.getValue().contains(">" + title + "<"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }
}
