package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NativeCodeChartsTest {
    private static final ReadBack WORKBOOK = ReadBack.of(AwkwardReleases.EVERY_CHART.read());

    @Test
    void bothSidesOfAPyramidHaveTheirTrueNumbersOnAnAxisEach() {
        String pyramid = chart("There are more women than men among older people");

        assertThat(pyramid.split("<c:barChart>", -1)).hasSize(3);
        assertThat(pyramid.split("<c:valAx>", -1)).hasSize(3);
        assertThat(pyramid)
                .containsOnlyOnce("<c:orientation val=\"minMax\"/><c:max val=\"200.0\"/><c:min val=\"-200.0\"/>")
                .contains("<c:orientation val=\"maxMin\"/><c:max val=\"200.0\"/><c:min val=\"-200.0\"/>")
                .contains("formatCode=\"#,##0;#,##0\"")
                .doesNotContain("<c:v>-");
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
