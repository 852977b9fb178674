package io.github.statbrief.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlagTest {
    @Test
    void aFlagHasItsLetterInBracketsAndItsCodeInSdmxIfThereIsOne() {
        assertThat(Flag.PROVISIONAL.shorthand()).isEqualTo("[p]");
        assertThat(Flag.BREAK.sdmx()).contains("B");
        assertThat(Flag.RECORD_HIGH.sdmx()).isEmpty();
    }

    @Test
    void onlyNumbersThatMayStillChangeAreTentative() {
        assertThat(Arrays.stream(Flag.values()).filter(Flag::isTentative))
                .containsExactlyInAnyOrderElementsOf(List.of(Flag.PROVISIONAL, Flag.ESTIMATED, Flag.FORECAST));
    }

    @Test
    void aReasonHasTheLetterOfItsShorthand() {
        assertThat(StatedValue.parse("[" + Reason.UNRELIABLE.code() + "]"))
                .isEqualTo(new StatedValue.Absent(Reason.UNRELIABLE));
        assertThat(Arrays.stream(Reason.values()).map(Reason::code))
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }
}
