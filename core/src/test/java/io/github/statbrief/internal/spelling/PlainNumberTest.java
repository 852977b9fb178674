package io.github.statbrief.internal.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way of reading numbers reads them as the notation does, or leaves them to it. */
class PlainNumberTest {
    private final PlainNumber number = new PlainNumber();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "7",
                "9",
                "10",
                "-3",
                "31406",
                "0.5",
                "-0.25",
                "12.30",
                "0.09",
                "100.0",
                "123456789012345678",
                "-123456789012345678",
                "1234567.1234567890"
            })
    void aNumberIsWhatTheNotationReads(String text) {
        assertThat(number.reads(text)).isTrue();
        assertThat(StatedValue.parse(text).number()).contains(BigDecimal.valueOf(number.digits(), number.scale()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                ".5",
                "-.5",
                "5.",
                "1.2.3",
                "1,075",
                "+3",
                "--3",
                "3-",
                "1e6",
                "12 ",
                ":",
                "/",
                "1234567890123456789",
                "123456789012345678.9"
            })
    void everythingElseIsLeftToTheNotation(String text) {
        assertThat(number.reads(text)).isFalse();
    }

    @Test
    void eachNumberReplacesTheOneBefore() {
        assertThat(number.reads("-12.5")).isTrue();
        assertThat(number.reads("400")).isTrue();

        assertThat(number.digits()).isEqualTo(400);
        assertThat(number.scale()).isZero();
    }
}
