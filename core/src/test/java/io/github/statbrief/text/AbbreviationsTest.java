package io.github.statbrief.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Screen readers and pages are told what an abbreviation stands for. */
class AbbreviationsTest {
    private static final Abbreviations KNOWN =
            new Abbreviations(Map.of("GP", "general practitioner", "GPS", "positioning", "A&E", "emergency"));

    @ParameterizedTest
    @CsvSource({
        "a GP said, a |<GP>| said",
        "GP, <GP>",
        "GP visits, <GP>| visits",
        "the GP, the |<GP>",
        "(GP), (|<GP>|)",
        "GPS and GP, <GPS>| and |<GP>",
        "GPs and EGP and GP2, GPs and EGP and GP2",
        "GP-GP, <GP>|-|<GP>",
        "in A&E, in |<A&E>",
        "nothing, nothing",
        "'', ''"
    })
    void anAbbreviationIsAWordOfItsOwn(String text, String stretches) {
        assertThat(KNOWN.stretches(text).stream()
                        .map(each -> each.expansion().isPresent() ? "<" + each.text() + ">" : each.text())
                        .collect(Collectors.joining("|")))
                .isEqualTo(stretches);
    }

    @Test
    void eachHasItsExpansion() {
        assertThat(KNOWN.stretches("GPS GP"))
                .extracting(each -> each.expansion().orElse("-"))
                .containsExactly("positioning", "-", "general practitioner");
    }

    @Test
    void aReleaseWithoutAbbreviationsHasPlainTexts() {
        Abbreviations none = new Abbreviations(Map.of());

        assertThat(none.stretches("a GP"))
                .extracting(Abbreviations.Stretch::text)
                .containsExactly("a GP");
        assertThat(none.stretches("")).isEmpty();
    }
}
