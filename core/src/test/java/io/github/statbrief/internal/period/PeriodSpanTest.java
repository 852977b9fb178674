package io.github.statbrief.internal.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.value.ReferencePeriod;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far periods lie apart: what a change is against, and which periods a series leaves out. */
class PeriodSpanTest {
    private static PeriodSpan span(String notation) {
        return PeriodSpan.of(ReferencePeriod.parse(notation)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2021, 2",
        "2019-2020, 2021-2022, 2",
        "2019-H2, 2021-H1, 3",
        "2019-Q4, 2021-Q1, 5",
        "2019-2020-Q4, 2020-2021-Q1, 1",
        "2019-11, 2020-02, 3",
        "2020-W52, 2021-W02, 3",
        "2020-02-28, 2020-03-01, 2",
        "2014-04/2014-06, 2015-04/2015-06, 12",
        "2019, 2019, 0"
    })
    void periodsAreCountedFromOneToAnother(String from, String to, int steps) {
        assertThat(PeriodSpan.steps(span(from).first(), span(to).first())).isEqualTo(steps);
        assertThat(span(from).plus(steps).period().notation()).isEqualTo(to);
        assertThat(span(to).plus(-steps).period().notation()).isEqualTo(from);
    }

    @Test
    void aStateIsThatOfItsTimeAndAPeriodWithoutTwoEndsHasNoSpan() {
        assertThat(span("as of 2021-05").period().notation()).isEqualTo("2021-05");
        assertThat(PeriodSpan.of(ReferencePeriod.parse("since 2012"))).isEmpty();
        assertThat(PeriodSpan.of(ReferencePeriod.parse("last 3 years"))).isEmpty();
        assertThat(PeriodSpan.of(ReferencePeriod.parse("ever"))).isEmpty();
    }

    @Test
    void aNamedPeriodIsThatWhichItNames() {
        ReferencePeriod named =
                new ReferencePeriod.Named("plan", "the plan", ReferencePeriod.parse("2016/2020"), List.of());

        assertThat(PeriodSpan.of(named)).contains(span("2016/2020"));
        assertThat(span("2016/2020").kind().length()).isEqualTo(5);
    }
}
