package io.github.statbrief.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {
    @ParameterizedTest
    @CsvSource({
        "0.503974030942816, 1 half-up, 0.5",
        "0.25, 1 half-up, 0.3",
        "0.25, 1 half-even, 0.2",
        "0.35, 1 half-even, 0.4",
        "-0.25, 1 half-up, -0.3",
        "-0.04, 1 half-up, 0.0",
        "-0.05, 1 half-even, 0.0",
        "3, 1 half-up, 3.0",
        "1234.5, 0 half-even, '1,234'",
        "1.2e9, 0 half-up, '1,200,000,000'",
        "~0.26, 1 half-up, ~0.3",
        "11.26..13.64, 1 half-up, 11.3..13.6",
    })
    void aNumberGetsTheDecimalPlacesAndTheRuleNamed(String stated, String rounding, String shown) {
        assertThat(Rounding.parse(rounding).of(StatedValue.parse(stated)).inSigns())
                .isEqualTo(shown);
    }

    /** "More than 1.26" is no "more than 1.3". */
    @ParameterizedTest
    @ValueSource(strings = {">1.26", ">=1.26", "<1.26", "<=1.26", "<~1.26", ">~1.26", "1.26..1.27", "[c]", "all"})
    void whatWouldSayMoreThanWasStatedKeepsItsDigits(String stated) {
        StatedValue value = StatedValue.parse(stated);

        assertThat(Rounding.parse("1 half-up").of(value)).isEqualTo(value);
    }

    @Test
    void zerosAreNoDigitsThatRoundingDrops() {
        Rounding one = new Rounding(1, RoundingMode.HALF_UP);

        assertThat(one.drops(StatedValue.parse("0.26"))).isTrue();
        assertThat(one.drops(StatedValue.parse("0.04..0.36"))).isTrue();
        assertThat(one.drops(StatedValue.parse("3"))).isFalse();
        assertThat(one.drops(StatedValue.parse("3.20"))).isFalse();
        assertThat(one.drops(StatedValue.parse("[x]"))).isFalse();
        assertThat(one.of(new BigDecimal("-0.01")).signum()).isZero();
    }

    @Test
    void theNotationNamesTheRule() {
        assertThat(Rounding.parse("2 half-even").notation()).isEqualTo("2 half-even");
        assertThatThrownBy(() -> Rounding.parse("1"))
                .hasMessage("'1' names no rule for halves; write '1 half-up' (0.25 becomes 0.3) or '1 half-even'"
                        + " (0.25 becomes 0.2)");
        assertThatThrownBy(() -> Rounding.parse("one")).hasMessageContaining("is no rounding; write the number");
        assertThatThrownBy(() -> Rounding.parse("16 half-up")).hasMessage("16 decimal places are not between 0 and 15");
        assertThatThrownBy(() -> new Rounding(1, RoundingMode.UP)).hasMessageContaining("HALF_UP or HALF_EVEN");
    }
}
