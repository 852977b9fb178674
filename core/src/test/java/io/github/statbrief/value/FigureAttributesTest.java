package io.github.statbrief.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is stated of a figure beside its value, as authors write it. */
class FigureAttributesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "e-commerce sales; ; e-commerce sales; ; ",
                "{calls}; ; {calls}; ; calls",
                "1,696 contacts; ; 1,696 contacts; 1,696; ",
                "2,244 of 3,350 contacts; 2,244; 3,350 contacts; 3,350; ",
                "1.2 million of 3 million people; 1.2 million; 3 million people; 3 million; ",
                "{answered} of {calls}; {answered}; {calls}; ; answered calls",
                "16.5-year-olds; ; 16.5-year-olds; ; "
            })
    void aWholeIsKeptWithItsPart(String text, String part, String whole, String number, String figures) {
        FigureAttributes.Whole read = FigureAttributes.Whole.parse("  " + text + " ");

        assertThat(read.notation()).isEqualTo(text);
        assertThat(read.part().map(FigureAttributes.Amount::words)).isEqualTo(Optional.ofNullable(part));
        assertThat(read.whole().words()).isEqualTo(whole);
        assertThat(read.whole().number().map(StatedValue::inWords)).isEqualTo(Optional.ofNullable(number));
        assertThat(read.figures()).isEqualTo(figures == null ? List.of() : List.of(figures.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " calls", "calls ", "{Calls}", "a {calls}", "calls}", "{"})
    void wordsThatNameNoWholeAreRefused(String words) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FigureAttributes.Amount(words));
    }

    @Test
    void thePartOfAPairIsANumberOrAFigure() {
        FigureAttributes.Amount whole = new FigureAttributes.Amount("3,350 contacts");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureAttributes.Whole(Optional.of(new FigureAttributes.Amount("some")), whole))
                .withMessageContaining("'some' is no part of a pair");
    }

    @ParameterizedTest
    @CsvSource({
        "highest in East Dorset, highest, in East Dorset",
        "East Dorset, , East Dorset",
        "lowest 2024, lowest, 2024",
        "mostly here, , mostly here",
        "best in class, best, in class"
    })
    void aPlaceIsKeptWithItsRank(String text, String rank, String where) {
        FigureAttributes.Place read = FigureAttributes.Place.parse(" " + text);

        assertThat(read.rank().map(VerbalStatement::words)).isEqualTo(Optional.ofNullable(rank));
        assertThat(read.where()).isEqualTo(where);
        assertThat(read.notation()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "highest", "worst"})
    void aRankAloneIsNoPlace(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureAttributes.Place.parse(text))
                .withMessageContaining("is no place");
    }

    @Test
    void onlyARankStandsBeforeAPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureAttributes.Place(Optional.of(VerbalStatement.ALL), "here"))
                .withMessageContaining("'all' is no rank");
        assertThatIllegalArgumentException().isThrownBy(() -> new FigureAttributes.Place(Optional.empty(), "here "));
    }

    @ParameterizedTest
    @CsvSource({"3.30 to 3.52, ", "3.30 to 3.52 (95%), 95", "3.30 to 3.52 (99.9%), 99.9", "-1 to 4 (1%), 1"})
    void limitsAreKeptWithTheirLevel(String text, BigDecimal level) {
        FigureAttributes.Limits read = FigureAttributes.Limits.parse(" " + text + " ");

        assertThat(read.level()).isEqualTo(Optional.ofNullable(level));
        assertThat(read.notation()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.30", "about 3 to 4", "3 to 4 (0%)", "3 to 4 (100%)", "[c]"})
    void whatLimitsNothingIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> FigureAttributes.Limits.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100", "100.5"})
    void aConfidenceLevelLiesBetweenNothingAndAll(BigDecimal level) {
        StatedValue.Range range = (StatedValue.Range) StatedValue.parse("3 to 4");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureAttributes.Limits(range, Optional.of(level)))
                .withMessageContaining("does not lie between 0 and 100");
    }
}
