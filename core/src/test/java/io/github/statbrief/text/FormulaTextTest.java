package io.github.statbrief.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(1)",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20SUM(1)",
                "\uFE661",
                "\uFE62",
                "\uFE63",
                "\uFE6B",
                "\u207A1",
                "\u22121",
                "\ta",
                "\ra",
                "\na",
                " =1",
                "\u00A0=1",
                "\u3000\uFF1D1",
                "\u200B=1",
                "\uFEFF=1",
                "\u202E=1",
                "\u0000=1",
                "  \t a"
            })
    void everyFormOfASignThatBeginsAFormulaIsKnownBehindWhateverIsPassedOver(String text) {
        assertThat(FormulaText.begins(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Newport",
                "1-2",
                "a=b",
                "'=1",
                "(-1)",
                "\u2013 of which",
                "\u201C=1",
                "人口",
                "5+",
                "\uD83D\uDE00"
            })
    void whateverElseBeginsIsText(String text) {
        assertThat(FormulaText.begins(text)).isFalse();
    }
}
