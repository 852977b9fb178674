package io.github.statbrief.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DerivationTest {
    private static final Optional<Rounding> ROUNDED = Optional.of(Rounding.parse("1 half-up"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "change sales from sales-before",
                "change receipts[wine, 2024] from receipts[wine, 2023]",
                "share wine of all",
                "ratio wine to beer",
                "sum wine + beer",
                "sum wine + beer + receipts[spirits, 2024]"
            })
    void aRuleIsReadAndWrittenInTheSameWords(String notation) {
        Derivation read = Derivation.parse(notation, ROUNDED);

        assertThat(read.notation()).isEqualTo(notation);
        assertThat(Derivation.parse(" " + notation + " ", ROUNDED)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "wine", "change wine of beer", "share wine from beer", "ratio wine + beer", "product a of b"
            })
    void otherWordsAreNoRule(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Derivation.parse(text, ROUNDED));
    }

    @ParameterizedTest
    @CsvSource({
        "CHANGE, 1, a change has two operands; not 1",
        "CHANGE, 3, a change has two operands; not 3",
        "SHARE, 3, a share has two operands; not 3",
        "RATIO, 1, a ratio has two operands; not 1",
        "SUM, 1, a sum has two operands or more; not 1"
    })
    void aRuleHasItsNumberOfOperands(Derivation.Rule rule, int number, String message) {
        List<String> operands = List.of("a", "b", "c").subList(0, number);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Derivation(rule, operands, ROUNDED))
                .withMessage(message.replace(';', ','));
        assertThat(new Derivation(Derivation.Rule.SUM, List.of("a", "b"), Optional.empty()).operands())
                .hasSize(2);
    }

    @Test
    void aQuotientIsRounded() {
        for (Derivation.Rule rule : List.of(Derivation.Rule.SHARE, Derivation.Rule.RATIO)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Derivation(rule, List.of("a", "b"), Optional.empty()))
                    .withMessageContaining("has no last digit of its own");
        }
        assertThat(new Derivation(Derivation.Rule.CHANGE, List.of("a", "b"), Optional.empty()).rounding())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Derivation(Derivation.Rule.CHANGE, List.of("a", "not an id"), Optional.empty()))
                .withMessageStartingWith("'not an id' is no figure and no cell");
    }
}
