package io.github.statbrief.sheets.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMetricsTest {
    @ParameterizedTest
    @CsvSource({"abc, 3.15", "ABC, 3.78", "iii, 1.89", "mmm, 4.8825", "\u6c49\u5b57, 4.2", "\uff21, 2.1", "'', 0"})
    void aCharacterIsNarrowUsualLargeBroadOrWide(String text, double digits) {
        assertThat(TextMetrics.width(text)).isCloseTo(digits, within(1e-9));
    }

    @Test
    void theWidestLineAndTheLongestWordCount() {
        assertThat(TextMetrics.width("ab\nabcd\nabc")).isEqualTo(TextMetrics.width("abcd"));
        assertThat(TextMetrics.longestWord("ab abcd\tabc\nx")).isEqualTo(TextMetrics.width("abcd"));
    }

    @Test
    void wordsMoveToTheNextLineAndLongOnesBreak() {
        assertThat(TextMetrics.lines("one two three", 100)).isEqualTo(1);
        assertThat(TextMetrics.lines("one two three", 9)).isEqualTo(2);
        assertThat(TextMetrics.lines("one\n\ntwo", 100)).isEqualTo(3);
        assertThat(TextMetrics.lines("abcdefghij", 4)).isEqualTo(3);
        assertThat(TextMetrics.lines("", 4)).isEqualTo(1);
    }

    /** Scanning says what cutting the text says. */
    @Test
    void anyTextIsMeasuredWordByWord() {
        Random random = new Random(20260101);
        String characters = "abcWMil .,\n\t  \u6c49\ud842\udfb7AB";
        for (int round = 0; round < 5_000; round++) {
            StringBuilder made = new StringBuilder();
            random.ints(random.nextInt(40), 0, characters.length()).forEach(at -> made.append(characters.charAt(at)));
            String text = made.toString();
            assertThat(TextMetrics.width(text)).isEqualTo(widest(text.split("\n", -1)));
            assertThat(TextMetrics.longestWord(text)).isEqualTo(widest(text.split("\\s+", -1)));
            double room = 3 + random.nextInt(12);
            int lines = Arrays.stream(text.split("\n", -1))
                    .mapToInt(paragraph -> TextMetrics.lines(paragraph, room))
                    .sum();
            assertThat(TextMetrics.lines(text, room)).isEqualTo(lines);
        }
    }

    private static double widest(String[] pieces) {
        return Arrays.stream(pieces).mapToDouble(TextMetrics::width).max().orElse(0);
    }
}
