package io.github.statbrief.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({
        "0.5, ONE",
        "12, ONE",
        "5E+1, THOUSAND",
        "5E+3, THOUSAND",
        "5E+4, MILLION",
        "12E+6, MILLION",
        "12E+8, BILLION",
        "1E+9, BILLION",
        "1E+12, TRILLION",
        "1E+15, TRILLION"
    })
    void aScaleShowsTheDigitsThatWereStated(BigDecimal value, Scale scale) {
        assertThat(Scale.of(value)).isEqualTo(scale);
    }
}
