package io.github.statbrief.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.OffsetTime;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextReleaseTest {
    @ParameterizedTest
    @ValueSource(strings = {"2027-01", "2027-12", "2027-01-14", "2027-01-14T09:30Z", "2027-01-14T09:30+01:00"})
    void aDateIsReadAndWrittenAsPreciselyAsItIsKnown(String notation) {
        assertThat(NextRelease.parse(notation).notation()).isEqualTo(notation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "T", "T09:30Z", "2027", "2027-13", "2027-1", "January 2027", "2027-01-32"})
    void otherTextsAreNoDate(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NextRelease.parse(text))
                .withMessageContaining("'" + text + "'");
    }

    @Test
    void aDayIsOneOfItsMonthAndATimeHasItsDay() {
        YearMonth january = YearMonth.of(2027, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NextRelease(january, Optional.of(LocalDate.of(2027, 2, 1)), Optional.empty()))
                .withMessage("'2027-02-01' is no day of 2027-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NextRelease(january, Optional.empty(), Optional.of(OffsetTime.parse("09:30Z"))))
                .withMessage("a time needs its day");
    }
}
