package io.github.statbrief.charts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.outline.Outline;
import org.junit.jupiter.api.Test;

/** What is drawn to test charts is what a release may hold: otherwise the tests look at charts that nobody gets. */
class SamplesTest {
    @Test
    void theReleaseOfSamplesKeepsEveryRule() {
        assertThat(Outline.of(Samples.release()).warnings()).isEmpty();
    }
}
