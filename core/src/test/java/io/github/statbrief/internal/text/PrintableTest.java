package io.github.statbrief.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x202A, 0x202D, 0x202E, 0x2066, 0x2069, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0xAD, 0x61C, 0xE0041, 0,
                0x1B, 0x85, 0xFEFF
            })
    void aMessageShowsTheNumberOfWhatCannotBeSeen(int character) {
        String shown = Printable.shown("'a" + Character.toString(character) + "b' is no unit");

        assertThat(shown).isEqualTo("'a[U+%04X]b' is no unit", character);
    }

    @Test
    void aMessageIsOneLine() {
        assertThat(Printable.shown("'a\r\n\n  b\tc' is no unit")).isEqualTo("'a b c' is no unit");
    }

    @Test
    void lettersOfEveryScriptAndTheirMarksAreShownAsTheyAre() {
        String message = "'Größe 人口 שלום عربي e\u0301 \uD83D\uDE00' is no unit";

        assertThat(Printable.shown(message)).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\tb",
                "a\nb",
                "a\rb",
                "a\u2028b",
                "a\u202Eb",
                "a\u2067b",
                "\uDB40\uDC41",
                "a\u0000b",
                "a\uD83Db",
                "a\uFFFEb"
            })
    void noLineOfPrintedTextHoldsWhatPartsOrTurnsIt(String text) {
        assertThat(Printable.refused(text)).isPresent();
        assertThat(Printable.firstUnprinted(text)).isEqualTo(text.startsWith("a") ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "North–South",
                "שלום",
                "a\u200Fb",
                "co\u00ADoperate",
                "e\u0301",
                "\uD83D\uDC69\u200D\uD83D\uDD2C"
            })
    void marksThatWritingNeedsMayStand(String text) {
        assertThat(Printable.refused(text)).isEmpty();
    }

    @Test
    void whatIsRefusedIsSaidWithWhatToDo() {
        assertThat(Printable.refused("a\tb")).contains("a tab stands in the text; write a space");
        assertThat(Printable.refused("a\nb")).contains("a line ends within the text; write it on one line");
        assertThat(Printable.refused("a\u202Eb"))
                .contains("the character U+202E is not seen and changes how text is shown; take it out");
        assertThat(Printable.refused("a\u0000b")).contains("the character U+0000 is no text; take it out");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2027, 0x202F, 0x2065, 0x206A, 0xDFFFF, 0xE0080, ' ', '~', 0xA0})
    void charactersBesideThoseThatTurnTextAreNoneOfThem(int character) {
        assertThat(Printable.refused(Character.toString(character)).filter(found -> found.contains("changes how")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2028, 0x202E, 0x2066, 0x2069, 0xE0001, 0xE007F})
    void theFirstAndTheLastOfThoseThatTurnTextAreRefused(int character) {
        assertThat(Printable.refused("a" + Character.toString(character))).isPresent();
    }

    @Test
    void theFirstCharacterThatNoTextMayHaveIsFound() {
        assertThat(Printable.firstOutside("a\tb\n~ \u00FC")).isNegative();
        assertThat(Printable.firstOutside("\uD83D\uDE00\u0007")).isEqualTo(2);
        assertThat(Printable.firstOutside("ab\uFEFF")).isEqualTo(2);
        assertThat(Printable.firstOutside("\u007F")).isZero();
    }

    @Test
    void softHyphensAreTakenOutOfWhatIsLookedUp() {
        String text = "co\u00ADoperate {vis\u00ADits} and [a\u00ADb](https://office.exam\u00ADple)";

        assertThat(Printable.withSoftHyphensInWordsOnly(text))
                .isEqualTo("co\u00ADoperate {visits} and [a\u00ADb](https://office.example)");
        assertThat(Printable.withoutSoftHyphens("\u00ADco\u00ADoperate")).isEqualTo("cooperate");
        assertThat(Printable.withoutSoftHyphens("plain")).isEqualTo("plain");
    }

    @Test
    void aLongMessageKeepsItsBeginningAndItsEnd() {
        String longest = "a".repeat(300) + "b".repeat(300);

        assertThat(Printable.shown(longest)).isEqualTo(longest);
        assertThat(Printable.shown(longest + "c")).isEqualTo("a".repeat(300) + "\u2026" + "b".repeat(249) + "c");
    }

    @Test
    void runningTextHasSpacesWhereLinesEnd() {
        assertThat(Printable.onOneLine("One  line,\n  another \t one\r\n\r\nand a last one."))
                .isEqualTo("One  line, another one and a last one.");
    }
}
