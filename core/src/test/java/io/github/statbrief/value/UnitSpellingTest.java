package io.github.statbrief.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Currency;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units that are nearly spelled as one, and things that are counted and only look like it. */
class UnitSpellingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "gbp; GBP",
                "Gbp; GBP",
                "gbps; GBP",
                "GBPs; GBP",
                "usd; USD",
                "Eur; EUR",
                "euro; EUR",
                "yuan; CNY",
                "\u00a3; GBP",
                "\u00a3bn; billion GBP",
                "pence; penny|pence",
                "million gbp; million GBP",
                "gbp/person; GBP/person",
                "GBP million; million GBP",
                "GBPm; million GBP",
                "eur bn; billion EUR",
                "mio GBP; million GBP",
                "m GBP; million GBP",
                "Million GBP; million GBP",
                "thousands of tonne; thousand tonne",
                "thousands person|people; thousand person|people",
                "GBP per week; GBP/week",
                "thousand tonne per year; thousand tonne/year",
                "Percent; percent",
                "pct; percent",
                "pct.; percent",
                "per cent; percent",
                "percentage; percent",
                "percent of GDP; percent",
                "% of GDP; percent",
                "pct/year; percent/year",
                "Percentage point; percentage-point",
                "percent points; percentage-point",
                "pp; percentage-point",
                "ppt; percentage-point",
                "per 1,000; per-1000",
                "per-1,000; per-1000",
                "per thousand; per-1000",
                "per 100,000; per-100000",
                "per million; per-million",
                "ppm; per-million",
                "Index; index",
                "index (2015; index",
                "ratio; fraction",
                "x; times",
                "sec; second",
                "secs; second",
                "Second; second",
                "mins; minute",
                "hrs; hour",
                "Hours; hour",
                "Working day; working-day",
                "GBP/wk; GBP/week",
                "yrs; year",
                "people; person|people",
                "million people; million person|people"
            })
    void whatIsNearlyAUnitIsRefusedWithTheOneThatIsMeant(String written, String meant) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.parse(written))
                .withMessageStartingWith("write '" + meant + "'; '")
                .withMessageContaining("' is no unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hours", "days", "working days", "percents", "percentage points", "%", "minutes"})
    void pluralsAndSignsAreToldPlainly(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.parse(written))
                .withMessageMatching("write '[a-z-]+'; '" + written + "' is no unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mio", "thousands", "million", "bn", "Billion"})
    void aScaleAloneIsNoUnit(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.parse(written))
                .withMessageContaining("a scale stands in the value, as in '3 million'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"per capita", "per 10,000", "Per household"})
    void aDenominatorAloneIsNoUnit(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.parse(written))
                .withMessageContaining("or a quotient, as in 'case/person'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person",
                "case",
                "visit",
                "second-hand car",
                "second home",
                "index card",
                "index point",
                "minute book",
                "day trip",
                "quarter final",
                "percentile",
                "basis point",
                "point",
                "pound",
                "pen",
                "cup",
                "Cup",
                "top",
                "mop",
                "cop",
                "PC",
                "litre",
                "period",
                "performance",
                "permit",
                "person-time",
                "millionaire",
                "billionaire",
                "fortnight",
                "decade",
                "dozen",
                "euro area resident",
                "hectolitre of alcohol",
                "kg",
                "n"
            })
    void whatIsCountedStaysCounted(String noun) {
        assertThat(Unit.parse(noun)).isEqualTo(new Unit.Count(Scale.ONE, noun, noun + "s"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gbp|gbps",
                "dollar|dollars",
                "percent|percents",
                "second|seconds",
                "mile per hour|miles per hour"
            })
    void whoWritesBothFormsCountsThingsOfThatName(String both) {
        Unit unit = Unit.parse(both);

        assertThat(unit).isInstanceOf(Unit.Count.class);
        assertThat(unit.notation()).isEqualTo(both);
    }

    @ParameterizedTest
    @EnumSource(Ratio.class)
    void everyRatioIsReadInItsSpellingOnly(Ratio ratio) {
        assertThat(Unit.parse(ratio.notation())).isEqualTo(new Unit.Share(ratio));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.parse(ratio.notation().toUpperCase(Locale.ROOT)))
                .withMessageContaining("'" + ratio.notation() + "'");
    }

    @ParameterizedTest
    @EnumSource(DurationUnit.class)
    void everySpanIsReadInItsSpellingOnly(DurationUnit span) {
        assertThat(Unit.parse(span.notation())).isEqualTo(new Unit.Time(Scale.ONE, span));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.parse(span.notation() + "s"))
                .withMessageContaining("'" + span.notation() + "'");
    }

    @Test
    void everyCurrencyIsReadByItsCode() {
        assertThat(Currency.getAvailableCurrencies())
                .allSatisfy(currency -> assertThat(Unit.parse(currency.getCurrencyCode()))
                        .isEqualTo(new Unit.Money(Scale.ONE, currency)));
    }

    @ParameterizedTest
    @CsvSource({
        "samples, sample",
        "millions GBP, million GBP",
        "million GBPs, GBP",
        "US dollars, USD",
        "thousands of tonnes, thousand tonne",
        "thousand tonnes, tonne",
        "thousands, a scale stands in the value"
    })
    void whatTablesWriteIsRefusedWithWhatToWrite(String written, String meant) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Unit.parse(written))
                .withMessageContaining(meant);
    }
}
