package io.github.statbrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void aProblemIsWrittenWithItsPlaceAsCompilersDo() {
        assertThat(Problem.inFile("release.yaml", 83, 9, Severity.ERROR, "write 'value'"))
                .hasToString("release.yaml:83:9: write 'value'");
        assertThat(Problem.inModel("sections[1].groups[0]", Severity.WARNING, "has no figure"))
                .hasToString("sections[1].groups[0]: has no figure");
        assertThat(Problem.inModel("", Severity.ERROR, "has no section")).hasToString("has no section");
    }

    @Test
    void aProblemHasAllItsParts() {
        assertThatNullPointerException().isThrownBy(() -> new Problem("a", 1, 1, "", Severity.ERROR, null));
        assertThatNullPointerException().isThrownBy(() -> new Problem(null, 1, 1, "", Severity.ERROR, "b"));
    }
}
