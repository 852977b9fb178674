package io.github.statbrief.engine.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Looks for bytes that break a {@link FuzzTarget}, guided by what they reach in the code; see {@code docs/proof.md} for the command. Only where it is asked for: each
 * method needs a process of its own, whose classes Jazzer rewrites. {@link KeptInputsTest} is the part of every build.
 */
@EnabledIfEnvironmentVariable(named = "JAZZER_FUZZ", matches = "1")
class FuzzingTest {
    private static final String TIME = "5m";

    @FuzzTest(maxDuration = TIME)
    void reader(byte[] bytes) {
        FuzzTarget.READER.takeSoon(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void notations(byte[] bytes) {
        FuzzTarget.NOTATIONS.takeSoon(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void csv(byte[] bytes) {
        FuzzTarget.CSV.takeSoon(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void logo(byte[] bytes) {
        FuzzTarget.LOGO.takeSoon(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void font(byte[] bytes) {
        FuzzTarget.FONT.takeSoon(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void lines(byte[] bytes) {
        FuzzTarget.LINES.takeSoon(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void layout(byte[] bytes) {
        FuzzTarget.LAYOUT.takeSoon(bytes);
    }
}
