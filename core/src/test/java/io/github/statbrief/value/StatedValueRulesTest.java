package io.github.statbrief.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that mean nothing in their unit or under their sense are refused with what to write. */
class StatedValueRulesTest {
    private static Optional<String> refused(String value, String unit, String sense) {
        return StatedValue.parse(value)
                .accept(new StatedValueRules(Optional.ofNullable(unit).map(Unit::parse), Sense.parse(sense)));
    }

    @ParameterizedTest
    @CsvSource({
        "5, true, true",
        "0, true, true",
        "-5, true, false",
        "~5, true, true",
        ">5, true, false",
        "<=5, true, false",
        "5..6, true, false",
        "[c], false, false"
    })
    void whatHasAPlaceOnAnAxisAndALengthInABar(String value, boolean drawable, boolean stackable) {
        assertThat(StatedValue.parse(value).isDrawable()).isEqualTo(drawable);
        assertThat(StatedValue.parse(value).isStackable()).isEqualTo(stackable);
    }

    @ParameterizedTest
    @CsvSource({
        "5, visit, level",
        "-5, GBP, level",
        "-5, visit, change",
        "-5, visit, change steady",
        "-5, GBP, level down",
        "0, visit, change up",
        "5 million, visit, level",
        "5 million, GBP, level",
        "5 million, GBP/person|people, level",
        "5 million, index, level",
        "5 million, times, level",
        "5 million, , level",
        "4 to 5 million, visit, change up",
        "-1 to 4, visit, change",
        "0 to 4, visit, change up",
        "[c], percent, change down",
        "unchanged, , change",
        "unchanged, , change steady",
        "changed, , change up",
        "highest, , level"
    })
    void whatMeansSomethingIsTaken(String value, String unit, String sense) {
        assertThat(refused(value, unit, sense)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5 million; thousand visit; level; write the scale once, in the value or in the unit",
                "5 million; percent; level; cannot have; write all digits, 5,000,000, or the unit that is meant",
                "5 million; per-1000/week; level; cannot have",
                "1 million to 2 million; thousand visit; level; '1 million' has a scale and so has the unit",
                "1.5 to 2e6; thousand visit; level; '2 million' has a scale and so has the unit",
                "-5; visit; change up; write a fall as a number without sign and 'sense: change down'",
                "-5; visit; change down; write the number without its sign, or 'sense: change'",
                "-1 to 4; visit; change up; '-1 to 4' goes both ways, and 'change up' says one",
                "-4 to -1; visit; change down; has a sign",
                "-4 to 0; visit; change down; has a sign",
                "changed; ; level; 'changed' tells of a change",
                "highest; ; change; 'highest' tells of a level",
                "unchanged; ; change up; 'unchanged' is no change up",
                "unchanged; ; change down; 'unchanged' is no change down",
                "changed; ; change steady; 'changed' is no change steady"
            })
    void whatMeansNothingIsRefusedWithWhatToWrite(String value, String unit, String sense, String message) {
        assertThat(refused(value, unit, sense))
                .hasValueSatisfying(found -> assertThat(found).contains(message));
    }

    @Test
    void limitsMayLieOnBothSidesOfZeroWhateverTheDirection() {
        StatedValueRules rules =
                new StatedValueRules(Optional.of(Unit.parse("thousand visit")), Sense.parse("change up"));

        assertThat(rules.ends((StatedValue.Range) StatedValue.parse("-1 to 4"))).isEmpty();
        assertThat(rules.ends((StatedValue.Range) StatedValue.parse("1 to 4 million")))
                .isPresent();
    }
}
