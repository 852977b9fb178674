package io.github.statbrief.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Figure;
import io.github.statbrief.Fixtures;
import io.github.statbrief.Stat;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stated change that cannot have led from one stated level to the other is a mistake in one of the three. */
class ChangeCheckTest {
    private static final String OFF = "the change 'change' of ";

    private static Figure.Builder visits(String id, String value, String unit, String period) {
        return Figure.builder(id, "Visits")
                .stat(Stat.COUNT)
                .value(value)
                .unit(unit)
                .period(period);
    }

    private static List<String> findings(Figure.Builder... figures) {
        List<Figure> built = new ArrayList<>();
        List.of(figures).forEach(figure -> built.add(figure.build()));
        return ReleaseCheck.of(Fixtures.release(built)).findings().stream()
                .map(Finding::message)
                .filter(message -> message.contains("does not follow"))
                .toList();
    }

    private static List<String> findings(String before, String after, String change, String unit, String sense) {
        return findings(
                visits("before", before, "visit", "2024"),
                visits("after", after, "visit", "2025"),
                visits("change", change, unit, "2025").sense(sense));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 120, 20, visit, change up from {before}",
        "100, 120, 20, visit, change up against {before}",
        "100, 120, 20, visit, change from {before}",
        "120, 100, 20, visit, change down from {before}",
        "120, 100, -20, visit, change from {before}",
        "100, 120, 20, percent, change up from {before}",
        "120, 90, 25, percent, change down from {before}",
        "100, 100, 0, visit, change steady from {before}",
        "about 100, 150, 20, visit, change up from {before}",
        "100, 120, 20, case, change up from {before}",
        "1.2 million, 1.4 million, 200000, visit, change up from {before}"
    })
    void aChangeThatFollowsFromItsLevelsOrMayDoSoIsNotDoubted(
            String before, String after, String change, String unit, String sense) {
        assertThat(findings(before, after, change, unit, sense)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "100, 120, 23, visit, change up from {before}",
        "100, 120, 23, visit, change up against {before}",
        "120, 100, 20, visit, change up from {before}",
        "100, 120, 20, visit, change down from {before}",
        "100, 120, 30, percent, change up from {before}",
        "100, 120, 16, percent, change down from {before}",
        "1.2 million, 1.4 million, 400000, visit, change up from {before}"
    })
    void aChangeThatDoesNotFollowFromItsLevelsIsSaid(
            String before, String after, String change, String unit, String sense) {
        assertThat(findings(before, after, change, unit, sense))
                .singleElement()
                .asString()
                .startsWith(OFF)
                .contains("'before' (" + before)
                .contains("'after' (");
    }

    @Test
    void percentagesDifferByPercentagePoints() {
        Figure.Builder before = visits("before", "10.0", "percent", "2024").stat(Stat.SHARE);
        Figure.Builder after = visits("after", "12.5", "percent", "2025").stat(Stat.SHARE);

        assertThat(findings(before, after, points("2.5"))).isEmpty();
        assertThat(findings(before, after, points("25.0"))).hasSize(1);
    }

    private static Figure.Builder points(String value) {
        return visits("change", value, "percentage-point", "2025")
                .stat(Stat.SHARE)
                .sense("change up from {before}");
    }

    /** Of two levels that it may have led to, or of one that is of something else, nothing is said. */
    @Test
    void onlyTheLevelOfTheSameMeasureUnitAndPeriodIsCompared() {
        Figure.Builder before = visits("before", "100", "visit", "2024");
        Figure.Builder change = visits("change", "23", "visit", "2025").sense("change up from {before}");

        assertThat(findings(before, change, visits("after", "120", "visit", "2025")))
                .hasSize(1);
        assertThat(findings(before, change)).isEmpty();
        assertThat(findings(before, change, visits("after", "120", "visit", "2023")))
                .isEmpty();
        assertThat(findings(before, change, visits("after", "120", "loan", "2025")))
                .isEmpty();
        assertThat(findings(
                        before, change, visits("after", "120", "visit", "2025").stat(Stat.SUM)))
                .isEmpty();
        assertThat(findings(
                        before,
                        change,
                        visits("after", "120", "visit", "2025"),
                        visits("also", "122", "visit", "2025")))
                .isEmpty();
    }
}
