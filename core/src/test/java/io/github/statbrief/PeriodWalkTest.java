package io.github.statbrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.statbrief.value.Granularity;
import io.github.statbrief.value.ReferencePeriod;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every period that can be written of a year is the one that is written, or is refused: none rolls over into another. */
class PeriodWalkTest {
    private static final List<String> FORMS = List.of("%s", "since %s", "as of %s", "%s/2199");

    static Stream<Integer> years() {
        return Stream.of(1, 1899, 1970, 2000, 2015, 2020, 2021, 2023, 2024, 2026, 2100, 9998);
    }

    @ParameterizedTest
    @MethodSource("years")
    void noPeriodOfAYearBecomesAnother(int year) {
        assertThat(parts(year)
                        .flatMap(part -> FORMS.stream().map(form -> form.formatted(part)))
                        .filter(written -> !parsed(written).map(written::equals).orElse(true)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("years")
    void aYearHasTheWeeksMonthsAndDaysThatItHas(int year) {
        LocalDate lastThursday = LocalDate.of(year, 12, 28);
        int weeks = lastThursday.get(WeekFields.ISO.weekOfWeekBasedYear());

        assertThat(parts(year).filter(part -> part.contains("W") && parsed(part).isPresent()))
                .hasSize(weeks);
        assertThat(parts(year)
                        .filter(part ->
                                part.matches("\\d{4}-\\d{2}") && parsed(part).isPresent()))
                .hasSize(12);
        assertThat(parts(year)
                        .filter(part -> part.matches("\\d{4}-\\d{2}-\\d{2}")
                                && parsed(part).isPresent()))
                .hasSize(LocalDate.of(year, 1, 1).lengthOfYear());
        assertThat(parts(year).filter(part -> part.contains("Q") && parsed(part).isPresent()))
                .hasSize(4);
    }

    private static Stream<String> parts(int year) {
        return Stream.of(
                        Stream.of("%04d"),
                        IntStream.rangeClosed(0, 99).mapToObj(week -> "%04d-W" + two(week)),
                        IntStream.rangeClosed(0, 99).mapToObj(month -> "%04d-" + two(month)),
                        IntStream.rangeClosed(0, 9).mapToObj(quarter -> "%04d-Q" + quarter),
                        IntStream.rangeClosed(0, 13)
                                .boxed()
                                .flatMap(month -> IntStream.rangeClosed(0, 32)
                                        .mapToObj(day -> "%04d-" + two(month) + "-" + two(day))))
                .flatMap(form -> form)
                .map(form -> form.formatted(year));
    }

    private static String two(int number) {
        return "%02d".formatted(number);
    }

    private static Optional<String> parsed(String written) {
        try {
            return Optional.of(ReferencePeriod.parse(written).notation());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "0000-Q1", "0000-05", "0000-05-01", "9999", "9999-12-31", "9999-W20", "since 0000"})
    void yearsThatNoReleaseSpeaksOfAreRefused(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferencePeriod.parse(written))
                .withMessageContaining("write one from 0001 to 9998");
    }

    @Test
    void periodsThatAreBuiltBeginOnTheirFirstDayOrAreRefused() {
        for (Granularity granularity : Granularity.values()) {
            for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2022; day = day.plusDays(1)) {
                LocalDate first = day;
                Optional<ReferencePeriod.Calendar> built = built(granularity, first);
                built.filter(period -> granularity != Granularity.GOVERNMENT_YEAR)
                        .ifPresent(period -> assertThat(ReferencePeriod.parse(period.notation()))
                                .isEqualTo(period));
            }
        }
    }

    private static Optional<ReferencePeriod.Calendar> built(Granularity granularity, LocalDate first) {
        try {
            return Optional.of(new ReferencePeriod.Calendar(granularity, first));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
