package io.github.statbrief.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        "translated-from, translatedFrom"
    })
    void slipsOfTheKeyboardAreUnderstood(String written, String meant) {
        assertThat(Suggestions.nearest(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "duty", "x", "no"})
    void whatIsFarFromEverythingIsNotGuessed(String written) {
        assertThat(Suggestions.nearest(written, KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ratio, rate", "ratio, range", "level, lower", "count, mount-up"})
    void anotherWordIsNoSlip(String written, String other) {
        assertThat(Suggestions.nearest(written, List.of(other))).isEmpty();
    }
}
