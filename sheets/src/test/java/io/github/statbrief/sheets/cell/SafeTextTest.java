package io.github.statbrief.sheets.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001Fb", "a\uFFFEb", "a\uFFFF", "a\uD83D", "\uDE00b", "\uDE00\uD83D"})
    void charactersThatNoWorkbookCanHoldAreRefusedWithTheirPlace(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SafeText.checked("figure 'deaths', column 'Notes'", text))
                .withMessageStartingWith("figure 'deaths', column 'Notes': ")
                .withMessageContaining("U+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "line\nbreak", "tab\there", "\uD83D\uDE00", "人口", "a\u007Fb"})
    void everythingElseStands(String text) {
        assertThat(SafeText.checked("anywhere", text)).isEqualTo(text);
    }

    @Test
    void textLongerThanACellIsRefused() {
        assertThat(SafeText.checked("note N1", "a".repeat(32_767))).hasSize(32_767);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SafeText.checked("note N1", "a".repeat(32_768)))
                .withMessageContaining("note N1: the text has 32768 characters")
                .withMessageContaining("at most 32767");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", "\ta", "\ra", " =1", "\uFF1D1", "\u3000\uFF0D1", "\u202E=1"})
    void whatASpreadsheetTakesForAFormulaIsKnown(String text) {
        assertThat(SafeText.startsFormula(text)).isTrue();
        assertThat(SafeText.startsFormula("a" + text)).isFalse();
    }
}
