package io.github.statbrief.internal.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.value.Direction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Theft rose by |rose|UP",
                "Theft fell by |fell|DOWN",
                "There was an increase of |increase|UP",
                "Prices were up |up|UP",
                "Prices, which had risen in May, went down by |down|DOWN",
                "After rising in May, prices fell |fell|DOWN",
                "Sales did not fall in May; they increased by |increased|UP",
            })
    void theClauseBeforeAFigureSaysItsDirection(String text, String word, Direction direction) {
        assertThat(DirectionWords.before(text)).contains(new DirectionWords.Found(word, direction));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Theft was ",
                "Sales did not fall by ",
                "Sales haven't risen by ",
                "Sales fell from ",
                "Theft fell, and robbery was ",
                "Students made up ",
                "Courses take up to ",
                "This gave rise to ",
                "Prices rose and fell by turns; the mean was ",
                "Sales rose, then fell, from ",
                "The follow-up took ",
                "Rising prices were followed by falling sales of ",
            })
    void whereItIsNotPlainNothingIsSaid(String text) {
        assertThat(DirectionWords.before(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' lower than a year earlier'|lower|DOWN",
                "' increase in theft'|increase|UP",
                "' percentage points higher'|higher|UP",
                "', down from 60 seconds'|down|DOWN",
            })
    void theWordsAfterAFigureSayItsDirection(String text, String word, Direction direction) {
        assertThat(DirectionWords.after(text)).contains(new DirectionWords.Found(word, direction));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"' in the fall'", "'. Prices fell'", "' than lower incomes'", "' of falls'", "', down at heel'"})
    void otherWordsAfterAFigureSayNothingOfIt(String text) {
        assertThat(DirectionWords.after(text)).isEmpty();
    }
}
