package io.github.statbrief.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Figure;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.value.ReferencePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesWithDigitsTest {
    private static List<String> loose(String text) {
        Release release = Release.builder("example", "Census 7 of the office")
                .publisher("An office")
                .published(LocalDate.of(2026, 1, 15))
                .abbreviation("TOP 100", "The 100 largest places")
                .period(new ReferencePeriod.Named("three", "2010-12", ReferencePeriod.parse("2010/2012"), List.of()))
                .section(Section.builder("section", "A section")
                        .text(text)
                        .figure(Figure.builder("a", "Visits within 30 minutes")
                                .stat(Stat.COUNT)
                                .value("5")
                                .unit("visit")
                                .period("2025"))
                        .table(Table.builder("t", "T")
                                .measure("m", "Rate", Stat.RATE, "percent")
                                .dimension("size", "Size", Map.of("s", "10 to 49 employees", "n", "12"))
                                .row("2024", List.of("s"), "1")
                                .row("2024", List.of("n"), "1")))
                .build();
        return ReleaseCheck.of(release).findings().stream()
                .map(Finding::message)
                .filter(message -> message.contains("stands in the text itself"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "firms with 10 to 49 employees",
        "in 2010-12 as a whole",
        "Visits within 30 minutes were counted",
        "the TOP 100 places",
        "in Census 7 of the office"
    })
    void theNamesThatAReleaseDeclaresAreNoLooseNumbers(String text) {
        assertThat(loose(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"firms with 10 to 50 employees", "a rate of 12", "some 110 to 49 employees", "within 30 days"})
    void otherNumbersStillAre(String text) {
        assertThat(loose(text)).isNotEmpty();
    }
}
