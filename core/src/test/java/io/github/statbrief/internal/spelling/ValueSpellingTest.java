package io.github.statbrief.internal.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.statbrief.value.Bound;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueSpellingTest {
    private static Optional<StatedValue.Range> limits(String low, String high) {
        return Optional.of(new StatedValue.Range(Bound.EXACT, new BigDecimal(low), new BigDecimal(high)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\u22645; <=5; \u226417; <=17",
                "100+; >=100; 90.5+; >=90.5",
                "11-13; 11..13; 2-4.5; 2..4.5",
                "11\u201313; 11..13; 0-4; 0..4",
                "+3.2; 3.2; +0.10; 0.10",
                ".5; 0.5; .25; 0.25",
                "c. 50; ~50; c. 75; ~75",
                "up to 50; <=50; up to 7; <=7"
            })
    void oneExampleTeachesHowOthersAreSpelled(String example, String means, String text, String value) {
        ValueSpelling spelling = ValueSpelling.of(example, StatedValue.parse(means), Optional.empty(), Digits.PLAIN);

        assertThat(spelling.read(text).map(read -> read.value().inSigns())).contains(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12.3 (11.0, 13.6); 9.5 (-1.0, 20.25); 9.5; -1.0; 20.25",
                "12.3 [11.0-13.6]; 9.5 [8.0-20.25]; 9.5; 8.0; 20.25",
                "12.3 (95% CI 11.0 to 13.6); -9.5 (95% CI -11.0 to 0.2); -9.5; -11.0; 0.2",
                "12.3 \u00B1 1.3; 20.0 \u00B1 0.5; 20.0; 19.5; 20.5"
            })
    void limitsInsideAValueAreRead(String example, String text, String value, String low, String high) {
        ValueSpelling spelling =
                ValueSpelling.of(example, StatedValue.parse("12.3"), limits("11.0", "13.6"), Digits.PLAIN);

        assertThat(spelling.hasLimits()).isTrue();
        assertThat(spelling.read(text)).contains(new ValueSpelling.Read(StatedValue.parse(value), limits(low, high)));
    }

    @Test
    void aSpellingUsesTheMarksOfItsFile() {
        ValueSpelling spelling = ValueSpelling.of(
                "1 234,5 (1 200,0; 1 300,0)",
                StatedValue.parse("1234.5"),
                limits("1200.0", "1300.0"),
                new Digits(',', " "));

        assertThat(spelling.read("2 000,0 (900,0; 12 345,0)"))
                .contains(new ValueSpelling.Read(StatedValue.parse("2000.0"), limits("900.0", "12345.0")));
    }

    @Test
    void examplesThatDoNotSayTheirMeaningOrSayItTwiceAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueSpelling.of("100+", StatedValue.parse(">=90"), Optional.empty(), Digits.PLAIN))
                .withMessageContaining("'100+' does not say all of '>=90'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueSpelling.of("5 (5, 9)", StatedValue.parse("5"), limits("5", "9"), Digits.PLAIN))
                .withMessageContaining("two ways");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueSpelling.of("n/a", StatedValue.parse("[x]"), Optional.empty(), Digits.PLAIN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                ".5; '.5': 0.5",
                "\u22645; '\u22645': '<=5'",
                "\u226512; '\u226512': '>=12'",
                "90+; '90+': '>=90'",
                "+4.5; '+4.5': '4.5'",
                "2-5; '2-5': '2..5'",
                "2\u20135; '2\u20135': '2..5'"
            },
            quoteCharacter = '"')
    void aSpellingThatOfficesUseIsSuggestedWithItsMeaning(String text, String declared) {
        assertThat(ValueSpelling.suggested(text, Digits.PLAIN)).contains(declared);
    }

    @Test
    void nothingIsSuggestedForWords() {
        assertThat(ValueSpelling.suggested("n/a", Digits.PLAIN)).isEmpty();
        assertThat(ValueSpelling.suggested("9-2", Digits.PLAIN)).isEmpty();
    }

    @Test
    void limitsThatLieAtDifferentDistancesAreNoMargin() {
        ValueSpelling spelling = ValueSpelling.of(
                "12.3 (11.0 to 13.6)", StatedValue.parse("12.3"), limits("11.0", "13.6"), Digits.PLAIN);

        assertThat(spelling.read("5.0 (1.0 to 6.0)"))
                .contains(new ValueSpelling.Read(StatedValue.parse("5.0"), limits("1.0", "6.0")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueSpelling.of(
                        "12.3 \u00B1 1.3", StatedValue.parse("12.3"), limits("11.5", "13.6"), Digits.PLAIN));
    }

    @Test
    void aSpellingWithoutLimitsHasNone() {
        ValueSpelling spelling = ValueSpelling.of("100+", StatedValue.parse(">=100"), Optional.empty(), Digits.PLAIN);

        assertThat(spelling.hasLimits()).isFalse();
        assertThat(spelling.example()).isEqualTo("100+");
        assertThat(spelling.read("250+").flatMap(ValueSpelling.Read::limits)).isEmpty();
    }

    @Test
    void otherTextsAreLeftToOthers() {
        ValueSpelling spelling = ValueSpelling.of("11-13", StatedValue.parse("11..13"), Optional.empty(), Digits.PLAIN);

        assertThat(spelling.read("-5")).isEmpty();
        assertThat(spelling.read("11")).isEmpty();
        assertThat(spelling.read("11 to 13")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> spelling.read("13-11"));
    }
}
