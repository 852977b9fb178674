package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.yaml.ReleaseReader;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The native charts of the example that has every kind of chart. */
class EveryChartTest {
    private static final ReadBack WORKBOOK = ReadBack.of(ReleaseReader.read(
            Path.of("..", "examples", "every-chart", "src", "main", "statbrief", "every-chart.yaml")));

    @Test
    void everyPartKeepsToTheFormat() {
        assertThat(Schemas.problems(WORKBOOK)).isEmpty();
    }

    @Test
    void aReferenceLineOverBarsIsTwoJoinedPointsFromItsColumn() {
        String bars = chart("Three of six areas reach the standard");

        assertThat(bars).contains("<c:barChart>", "<c:scatterChart>", "Reference line, Standard since 2024");
        assertThat(bars.substring(bars.indexOf("<c:scatterChart>")))
                .containsPattern("(?s)<c:xVal>.*<c:v>80.0</c:v>.*<c:v>80.0</c:v>.*<c:yVal>")
                .contains("prstDash");
        assertThat(bars.split("<c:delete val=\"true\"/>", -1)).hasSize(3);
    }

    @Test
    void aReferenceLineOverALineIsOneMoreLine() {
        String lines = chart("Emissions are to be halved by 2030");

        assertThat(lines.split("<c:lineChart>", -1)).hasSize(3);
        assertThat(lines).contains("Reference line, Target for 2030");
    }

    @Test
    void limitsAlongALineAreThinLinesFromTheirColumns() {
        String lines = chart("Since 2023 less is known of a fall in trust");

        assertThat(lines).contains("Lower confidence limit", "Upper confidence limit", "w=\"9525\"");
    }

    @Test
    void aLogarithmicAxisStartsAndEndsAtAPowerOfTen() {
        assertThat(chart("Messages grew by about the same ratio every year"))
                .contains("<c:logBase val=\"10.0\"/>", "<c:min val=\"10.0\"/>", "<c:max val=\"1.0E7\"/>");
    }

    @Test
    void anIndexIsDrawnFromCalculatedCellsAndSaysSo() {
        assertThat(chart("Cases grew faster than what they cost"))
                .contains("<c:v>104.4</c:v>", "2018 = 100", "Index values are calculated and not stated");
    }

    @Test
    void eachDotIsASeriesOfOnePointThatBearsItsName() {
        String dots = chart("Offices with short and with long waiting times");

        assertThat(dots).contains("<c:scatterStyle val=\"marker\"/>", "Castle Hill", "<c:showSerName val=\"true\"/>");
        assertThat(dots.split("<c:ser>", -1)).hasSize(10);
        assertThat(dots).contains("Mean waiting time, minutes", "People who are satisfied, percent");
    }

    private static String chart(String title) {
        return Objects.requireNonNull(WORKBOOK.parts().entrySet().stream()
                .filter(part -> part.getKey().startsWith("xl/charts/chart")
                        && part.getValue().contains(">" + title + "<"))
                .findFirst()
                .orElseThrow()
                .getValue());
    }
}
