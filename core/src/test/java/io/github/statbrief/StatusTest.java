package io.github.statbrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "final",
                "draft",
                "embargoed until 2026-11-24T09:30+01:00",
                "embargoed until 0001-01-01T00:00Z",
                "embargoed until 9998-12-31T23:59Z"
            })
    void aStatusIsReadAndWrittenInTheSameWords(String notation) {
        assertThat(Status.parse(notation).notation()).isEqualTo(notation);
        assertThat(Status.parse(" " + notation + " ")).isEqualTo(Status.parse(notation));
    }

    @Test
    void eachStatusIsOfItsKind() {
        assertThat(Status.parse("final")).isEqualTo(new Status.Final());
        assertThat(Status.parse("draft")).isEqualTo(new Status.Draft());
        assertThat(Status.parse("embargoed until  2026-11-24T09:30+01:00"))
                .isEqualTo(new Status.Embargoed(OffsetDateTime.parse("2026-11-24T09:30+01:00")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "embargoed until tomorrow",
                "embargoed until 2026-11-24",
                "embargoed until 2026-11-24T09:30",
                "embargoed until 0000-12-31T23:59Z",
                "embargoed until +9999-01-01T00:00Z"
            })
    void anEmbargoNeedsATimeWithItsZone(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Status.parse(text))
                .withMessage("'" + text
                        + "' gives no time with its zone; write as in 'embargoed until 2026-11-24T09:30+01:00'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Final", "embargoed", "provisional"})
    void otherWordsAreNoStatus(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Status.parse(text))
                .withMessageStartingWith("'" + text + "' is no status; write 'final', 'draft' or");
    }
}
