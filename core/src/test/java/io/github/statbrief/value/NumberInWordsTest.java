package io.github.statbrief.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.statbrief.Figure;
import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Stat;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import java.math.BigDecimal;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberInWordsTest {
    @ParameterizedTest
    @CsvSource({
        "half, FRACTION, 0.5",
        "one half, FRACTION, 0.5",
        "a quarter, FRACTION, 0.25",
        "quarter, FRACTION, 0.25",
        "a third, FRACTION, 0.3333",
        "two-thirds, FRACTION, 0.6667",
        "two thirds, FRACTION, 0.6667",
        "three quarters, FRACTION, 0.75",
        "three-quarters, FRACTION, 0.75",
        "a fifth, FRACTION, 0.2",
        "seven eighths, FRACTION, 0.875",
        "nine tenths, FRACTION, 0.9",
        "one in five, FRACTION, 0.2",
        "nine out of ten, FRACTION, 0.9",
        "1 in 3, FRACTION, 0.3333",
        "one in twenty-five, FRACTION, 0.04",
        "five times, MULTIPLE, 5",
        "2.5 times, MULTIPLE, 2.5",
        "one and a half times, MULTIPLE, 1.5",
        "two and three quarters times, MULTIPLE, 2.75",
        "twice, MULTIPLE, 2",
        "double, MULTIPLE, 2",
        "triple, MULTIPLE, 3",
        "first, ORDINAL, 1",
        "third, ORDINAL, 3",
        "sixteenth, ORDINAL, 16",
        "twentieth, ORDINAL, 20",
        "twenty-first, ORDINAL, 21",
        "16th, ORDINAL, 16",
        "21st, ORDINAL, 21",
        "112th, ORDINAL, 112",
        "twelve hundredths, FRACTION, 0.12",
        "five thousandths, FRACTION, 0.005",
        "seven twentieths, FRACTION, 0.35",
        "one eleventh, FRACTION, 0.09091",
        "two sixths, FRACTION, 0.3333",
        "twelve out of 25, FRACTION, 0.48",
        "1 in 32, FRACTION, 0.03125",
        "3 in 200, FRACTION, 0.015",
        "1 in 30000, FRACTION, 0.00003333",
        "1 in 524288, FRACTION, 0.0000019073486328125",
        "one in ninety-nine, FRACTION, 0.01010",
        "thrice, MULTIPLE, 3",
        "zero times, MULTIPLE, 0",
        "twenty times, MULTIPLE, 20",
        "ninety times, MULTIPLE, 90",
        "twenty-one times, MULTIPLE, 21",
        "ninety-nine and two thirds times, MULTIPLE, 99.6667",
        "nineteenth, ORDINAL, 19",
        "thirty-second, ORDINAL, 32",
        "ninetieth, ORDINAL, 90",
        "ninety-ninth, ORDINAL, 99",
        "22nd, ORDINAL, 22",
        "3rd, ORDINAL, 3",
        "11th, ORDINAL, 11",
        "9999th, ORDINAL, 9999"
    })
    void wordsHaveTheirNumber(String words, NumberInWords.Kind kind, BigDecimal value) {
        StatedValue read = StatedValue.parse(words);

        NumberInWords number = read.numberInWords().orElseThrow();
        assertThat(number.kind()).isEqualTo(kind);
        assertThat(number.value()).isEqualByComparingTo(value);
        assertThat(read.number()).contains(number.value());
        assertThat(StatedValue.parse(read.inWords())).isEqualTo(read);
        assertThat(StatedValue.parse(read.inSigns())).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "almost five times, JUST_UNDER, almost",
        "nearly two thirds, JUST_UNDER, nearly",
        "just under a half, JUST_UNDER, just under",
        "approximately half, ABOUT, approximately",
        "around a third, ABOUT, around",
        "more than twice, MORE_THAN, more than",
        "over half, MORE_THAN, over",
        "less than a tenth, LESS_THAN, less than",
        "up to three quarters, AT_MOST, up to",
        "just over a quarter, JUST_OVER, just over"
    })
    void theWordsOfItsBoundAreKeptAsWell(String words, Bound bound, String before) {
        StatedValue read = StatedValue.parse(words);

        assertThat(read).isInstanceOfSatisfying(StatedValue.Point.class, point -> {
            assertThat(point.bound()).isEqualTo(bound);
            assertThat(point.words().orElseThrow().bound()).isEqualTo(before);
        });
        assertThat(read.inWords()).isEqualTo(words);
        assertThat(StatedValue.parse(read.inSigns())).isEqualTo(read);
    }

    @Test
    void wordsOfAnotherNumberOrBoundAreRefused() {
        NumberInWords quarter = new NumberInWords("about", "a quarter");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatedValue.Point(Bound.ABOUT, new BigDecimal("0.3"), Optional.of(quarter)))
                .withMessage("'a quarter' is 0.25, not 0.3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StatedValue.Point(Bound.EXACT, new BigDecimal("0.25"), Optional.of(quarter)))
                .withMessageStartingWith("'about a quarter' has another bound");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberInWords("", "plenty"))
                .withMessageContaining("write a fraction (a quarter");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatedValue.parse("seven"))
                .withMessageContaining("'seven' is no value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberInWords("perhaps", "half"))
                .withMessageContaining("'perhaps' is no bound");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "a quarter; percent; name the whole with 'of', as in 'of: households'",
                "a third; child|children; name the whole with 'of'",
                "five times; percent; 'five times' is a multiple; leave out 'unit'",
                "sixteenth; percent; write what is counted, as in 'unit: month'",
                "sixteenth; \"\"; has no unit; write 'unit'"
            })
    void aUnitThatDoesNotFitIsRefusedWithTheCure(String value, String unit, String message) {
        Figure.Builder figure =
                Figure.builder("figure", "Figure").stat(Stat.SHARE).value(value);
        if (!unit.isEmpty()) {
            figure.unit(unit);
        }
        Assertions.assertThatExceptionOfType(InvalidReleaseException.class)
                .isThrownBy(figure::build)
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a second",
                "two halves",
                "three halves",
                "four thirds",
                "two third",
                "one thirds",
                "zero quarters",
                "a zeroth",
                "one in one",
                "two in two",
                "five in two",
                "0 in 5",
                "1.5 in 2",
                "1 in 2.5",
                "one in twenty ten",
                "one in twenty zero",
                "half times",
                "ten third times",
                "twenty ten times",
                "zeroth",
                "21th",
                "11st",
                "112nd",
                "13rd",
                "twenty tenth",
                "ten third",
                "nineteen first",
                "twenty zeroth",
                "two  thirds",
                " half",
                "half "
            })
    void otherWordsAreNoNumber(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberInWords("", words))
                .withMessageStartingWith("'" + words + "' is no number in words; write a fraction");
    }

    @ParameterizedTest
    @CsvSource({"sixteenth, month, true", "sixteenth, place, true", "sixteenth, thousand person|people, false"})
    void anOrdinalCountsWholeThings(String value, String unit, boolean valid) {
        Figure.Builder figure =
                Figure.builder("figure", "Figure").stat(Stat.COUNT).value(value).unit(unit);
        if (valid) {
            assertThat(figure.build().value().inWords()).isEqualTo(value);
        } else {
            Assertions.assertThatExceptionOfType(InvalidReleaseException.class)
                    .isThrownBy(figure::build)
                    .withMessageContaining("is a place in an order");
        }
    }

    @Test
    void fractionsAndMultiplesNeedNoUnit() {
        assertThat(Figure.builder("figure", "Figure")
                        .stat(Stat.SHARE)
                        .value("a quarter")
                        .build()
                        .unit())
                .contains(Unit.parse("fraction"));
        assertThat(Figure.builder("figure", "Figure")
                        .stat(Stat.RATE)
                        .value("twice")
                        .build()
                        .unit())
                .contains(Unit.parse("times"));
    }

    @Test
    void aCellKeepsItsWords() {
        Cell cell = Cell.parse("about a third [p]");

        assertThat(Cells.of(0).add(0, 0, cell).build().cell(0)).isEqualTo(cell);
        assertThat(Cell.parse(cell.notation())).isEqualTo(cell);
    }
}
