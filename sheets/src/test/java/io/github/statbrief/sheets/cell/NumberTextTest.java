package io.github.statbrief.sheets.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.sheets.rows.CellBytes;
import io.github.statbrief.sheets.rows.PaddedBytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-7, -7",
        "10.0, 10.0",
        "0.05, 0.05",
        "-0.001, -0.001",
        "12e8, 1200000000",
        "99999999999999999, 99999999999999999",
        "0.12345678901234567, 0.12345678901234567",
        "12345678901234567890, 1.2345678901234568E19",
        "0.123456789012345678, 0.12345678901234568",
        "2e23, 2E23",
        "1.1e-30, 1.1E-30"
    })
    void aNumberIsSpelledDigitByDigitWithAtMostSeventeenOfThem(String stated, String spelled) throws IOException {
        BigDecimal value = new BigDecimal(stated);
        assertThat(NumberText.of(value)).isEqualTo(spelled);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CellBytes cells = new CellBytes(out, PaddedBytes.of("</v></c>"));
        cells.number(value);
        cells.flush();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(spelled + "</v></c>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9.9e307", "-1e307", "1e-307"})
    void thereAreNumbersAsLargeAndAsSmallAsThat(String value) {
        assertThat(NumberText.isHeld(new BigDecimal(value))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e308", "-4e400", "1e-308"})
    void aSpreadsheetKnowsNoLargerOrSmallerOnes(String value) {
        assertThat(NumberText.isHeld(new BigDecimal(value))).isFalse();
    }
}
