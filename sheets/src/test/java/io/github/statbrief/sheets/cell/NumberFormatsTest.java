package io.github.statbrief.sheets.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.text.Labels;
import io.github.statbrief.value.Rounding;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatsTest {
    private final NumberFormats formats = new NumberFormats(Labels.in(Locale.ENGLISH));

    @ParameterizedTest(name = "{0} {1} is shown by {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "407                 | case                 | #,##0",
                "more than 260       | case                 | \">\"#,##0",
                "at least 3          | case                 | \"≥\"#,##0",
                "less than 5         | case                 | \"<\"#,##0",
                "at most 5           | case                 | \"≤\"#,##0",
                "nearly 450 million  | case                 | \"<≈\"#,##0,,\" million\"",
                "just over 8.1 million | case               | \">≈\"#,##0.0,,\" million\"",
                "5e5                 | case                 | #,##0,\" thousand\"",
                "1.36 billion        | case                 | #,##0.00,,,\" billion\"",
                "12 trillion         | case                 | #,##0,,,,\" trillion\"",
                "about 43.6 billion  | CNY                  | \"≈\"[$CNY] #,##0.0,,,\" billion\"",
                "1.2 million         | GBP                  | [$£]#,##0.0,,\" million\"",
                "more than 500       | USD                  | \">\"[$US$]#,##0",
                "-3.25               | EUR                  | [$€]#,##0.00;\"−\"[$€]#,##0.00",
                "12.5                | CHF                  | [$CHF] #,##0.0",
                "312.40              | million GBP          | #,##0.00",
                "10.0                | percent              | #,##0.0\"%\"",
                "-2.5                | percent              | #,##0.0\"%\";\"−\"#,##0.0\"%\"",
                "4.5                 | percentage-point     | #,##0.0",
                "0.38                | thousand tonne/million GBP | #,##0.00"
            })
    void aFormatShowsTheBoundTheDigitsAndTheScaleThatWereStated(String stated, String unit, String format) {
        StatedValue.Point point = (StatedValue.Point) StatedValue.parse(stated);
        assertThat(formats.of(point.bound(), point.value(), Unit.parse(unit))).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"48000 | #,##0", "1.2e9 | #,##0.0,,,\" billion\"", "0.5 | #,##0.0"})
    void anAxisShowsTheScaleOfItsLargestNumberAndNoSign(String largest, String format) {
        assertThat(formats.axis(new BigDecimal(largest))).isEqualTo(format);
    }

    @ParameterizedTest(name = "{0} rounded {1} is shown by {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0.503974030942816 | 1 half-up   | #,##0.0\"%\"",
                "3                 | 1 half-up   | #,##0.0\"%\"",
                "-1.55             | 1 half-up   | #,##0.0\"%\";\"−\"#,##0.0\"%\"",
                "-0.04             | 1 half-up   | #,##0.0\"%\";#,##0.0\"%\"",
                "-0.05             | 1 half-up   | #,##0.0\"%\";\"−\"#,##0.0\"%\"",
                "-0.05             | 1 half-even | #,##0.0\"%\";#,##0.0\"%\"",
                "1.2e9             | 0 half-up   | #,##0\"%\"",
                "about 1.26        | 1 half-up   | \"≈\"#,##0.0\"%\"",
                "more than 1.26    | 1 half-up   | \">\"#,##0.00\"%\""
            })
    void aRoundedNumberKeepsItsDigitsInTheCellAndZeroHasNoSign(String stated, String rounding, String format) {
        StatedValue.Point point = (StatedValue.Point) StatedValue.parse(stated);
        NumberFormats.OfUnit percent = formats.in(Unit.parse("percent"), Optional.of(Rounding.parse(rounding)));
        assertThat(percent.of(point.bound(), point.value())).isEqualTo(format);
    }
}
