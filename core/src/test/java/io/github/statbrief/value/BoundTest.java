package io.github.statbrief.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BoundTest {
    /** Which way the actual number lies decides where charts open a bar and what adds up. */
    @Test
    void aBoundSaysOnWhichSideTheNumberLies() {
        assertThat(Stream.of(Bound.values()).filter(Bound::isLower))
                .containsExactlyInAnyOrder(Bound.MORE_THAN, Bound.AT_LEAST, Bound.JUST_OVER);
        assertThat(Stream.of(Bound.values()).filter(Bound::isUpper))
                .containsExactlyInAnyOrder(Bound.LESS_THAN, Bound.AT_MOST, Bound.JUST_UNDER);
    }
}
