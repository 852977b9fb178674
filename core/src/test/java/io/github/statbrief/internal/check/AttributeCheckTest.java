package io.github.statbrief.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Figure;
import io.github.statbrief.Fixtures;
import io.github.statbrief.Stat;
import io.github.statbrief.value.Flag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeCheckTest {
    private static final Figure CONTACTS = Fixtures.figure("contacts", "1,696", "contact");

    private static Figure.Builder figure(String value, String unit) {
        return Figure.builder("figure", "Figure").stat(Stat.SHARE).value(value).unit(unit);
    }

    private static List<String> findings(Figure.Builder figure) {
        return ReleaseCheck.of(Fixtures.release(List.of(figure.build(), CONTACTS))).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"3.41, 3.30 to 3.40", "3.29, 3.30 to 3.40", "about 3.6, 3.30 to 3.52", "3 to 4, 3.30 to 3.52"})
    void aValueOutsideItsOwnLimitsIsReported(String value, String limits) {
        assertThat(findings(figure(value, "per-1000").limits(limits)))
                .containsExactly(
                        "sections[0].figures[0].limits: the value " + value + " lies outside its limits " + limits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.30", "3.41", "3.52", "more than 3", "[c]"})
    void aValueWithinItsLimitsOrWithABoundIsNot(String value) {
        assertThat(findings(figure(value, "per-1000").limits("3.30 to 3.52 (95%)")))
                .isEmpty();
    }

    @Test
    void aRevisionAndItsFlagAgree() {
        assertThat(findings(figure("3.5", "percent").was("3.4").flags(Flag.REVISED)))
                .isEmpty();
        assertThat(findings(figure("3.5", "percent").flags(Flag.REVISED))).isEmpty();
        assertThat(findings(figure("3.5", "percent").was("3.4")))
                .containsExactly("sections[0].figures[0].was: the figure 'figure' was revised from 3.4 and has no flag"
                        + " that says so; write 'flags: [revised]'");
        assertThat(findings(figure("3.5", "percent").was("3.5").flags(Flag.REVISED)))
                .containsExactly("sections[0].figures[0].was: the value before the revision, 3.5, is the value itself");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "67.0; percent; 2,244 of 3,350 contacts",
                "67; percent; 2,244 of 3,350 contacts",
                "67; percent; 2.2 million of 3.3 million people",
                "67; percent; more than 2,244 of 3,350 contacts",
                "more than 50; percent; 2,244 of 3,350 contacts",
                "two-thirds; fraction; 2,244 of 3,350 contacts",
                "0.67; fraction; 2,244 of 3,350 contacts",
                "67; percent; e-commerce sales",
                "67; percent; {contacts}"
            })
    void aShareThatFollowsFromItsPairIsSound(String value, String unit, String of) {
        assertThat(findings(figure(value, unit).of(of))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "68; percent; 2,244 of 3,350 contacts",
                "66.9; percent; 2,244 of 3,350 contacts",
                "a half; fraction; 2,244 of 3,350 contacts",
                "10; percent; 1,000 of {contacts}"
            })
    void aShareThatDoesNotFollowFromItsPairIsReported(String value, String unit, String of) {
        assertThat(findings(figure(value, unit).of(of)))
                .singleElement()
                .asString()
                .contains("the share 'figure' of " + value + " does not follow from");
    }

    @Test
    void aPartThatIsGreaterThanItsWholeIsReportedAndKept() {
        Figure.Builder contacts = Figure.builder("figure", "Figure")
                .stat(Stat.COUNT)
                .value("2,244")
                .unit("contact")
                .of("{contacts}");
        assertThat(findings(contacts))
                .containsExactly("sections[0].figures[0].of: the part 2,244 is greater than its whole 1,696; it is"
                        + " shown as stated");
        assertThat(findings(figure("132.3", "percent").of("2,244 of 1,696 contacts")))
                .hasSize(2)
                .anySatisfy(finding -> assertThat(finding).contains("lies outside 0 to 100"))
                .anySatisfy(finding -> assertThat(finding).contains("greater than its whole"));
    }

    @Test
    void aWholeThatIsNoFigureIsAnError() {
        assertThat(findings(figure("67", "percent").of("{contact}")))
                .containsExactly("sections[0].figures[0].of: write 'contacts'; no figure 'contact'");
        assertThat(findings(figure("67", "percent").of("{figure}")))
                .containsExactly("sections[0].figures[0].of: the figure 'figure' is a part of itself");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a quarter; a quarter of adults",
                "two-thirds; Two thirds of adults",
                "about a third; about a third",
                "approximately half; around half of them",
                "almost five times; nearly five times as many"
            })
    void aQuoteStatesANumberInItsWords(String value, String quote) {
        assertThat(findings(Figure.builder("figure", "Figure")
                        .stat(Stat.SHARE)
                        .value(value)
                        .quote("press", 1, quote)))
                .singleElement()
                .asString()
                .contains("names no text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a quarter; about a quarter of adults; the quote says 'about a quarter', the value 'a quarter'",
                "about a third; a third of adults; the quote says 'a third', the value 'about a third'",
                "a third; two thirds of adults; the quote does not say 'a third'",
                "five times; 5 times as many; the quote does not say 'five times'"
            })
    void aQuoteOfOtherWordsIsReported(String value, String quote, String message) {
        assertThat(findings(Figure.builder("figure", "Figure")
                        .stat(Stat.SHARE)
                        .value(value)
                        .quote("press", 1, quote)))
                .anySatisfy(finding -> assertThat(finding).contains(message));
    }
}
