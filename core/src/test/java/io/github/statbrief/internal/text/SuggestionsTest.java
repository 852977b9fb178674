package io.github.statbrief.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
    private static final List<String> KNOWN = List.of("value", "unit", "killed-on-duty", "translatedFrom", "id");

    @ParameterizedTest
    @CsvSource({
        "valeu, value",
        "Value, value",
        "unti, unit",
        "killed_on_duty, killed-on-duty",
        "killed-on-dutty, killed-on-duty",
        "translated-from, translatedFrom",
        "klled-onduty, killed-on-duty",
        "kilde-on-dtuy, killed-on-duty",
        "uni, unit",
        "aunit, unit"
    })
    void slipsOfTheKeyboardAreUnderstood(String written, String meant) {
        assertThat(Suggestions.nearest(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "duty", "x", "no"})
    void whatIsFarFromEverythingIsNotGuessed(String written) {
        assertThat(Suggestions.nearest(written, KNOWN)).isEmpty();
    }

    @Test
    void theAlphabeticallyFirstOfEquallyCloseOnesIsMeant() {
        assertThat(Suggestions.nearest("rate", List.of("rats", "race", "gate"))).contains("gate");
        assertThat(Suggestions.nearest("periods", List.of("perils", "period"))).contains("period");
    }

    @Test
    void amongVeryManyOrVeryLongWordsNothingIsGuessed() {
        String longest = "a".repeat(100);

        assertThat(Suggestions.nearest("valeu", Collections.nCopies(2_000, "value")))
                .contains("value");
        assertThat(Suggestions.nearest("valeu", Collections.nCopies(2_001, "value")))
                .isEmpty();
        assertThat(Suggestions.nearest(longest, List.of("b" + longest))).contains("b" + longest);
        assertThat(Suggestions.nearest("a" + longest, List.of("b" + longest))).isEmpty();
    }

    @Test
    void aMessageBeginsWithTheWordToWrite() {
        assertThat(Suggestions.refusal("unknown key 'valeu'", "valeu", KNOWN))
                .isEqualTo("write 'value'; unknown key 'valeu'");
        assertThat(Suggestions.refusal("unknown key 'x'", "x", KNOWN)).isEqualTo("unknown key 'x'");
        assertThat(Suggestions.refusal("unknown key 'x'", "x", KNOWN, ", of none"))
                .isEqualTo("unknown key 'x', of none");
    }

    @ParameterizedTest
    @CsvSource({"ratio, rate", "ratio, range", "level, lower", "count, mount-up"})
    void anotherWordIsNoSlip(String written, String other) {
        assertThat(Suggestions.nearest(written, List.of(other))).isEmpty();
    }
}
