package io.github.statbrief.xlsx.internal.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EscapedTextTest {
    @Test
    void onlyWhatLooksLikeAnEscapeIsEscaped() {
        assertThat(EscapedText.of("_x0041_ and _x00e9_x0041_"))
                .isEqualTo("_x005F_x0041_ and _x005F_x00e9_x005F_x0041_");
        assertThat(EscapedText.of("a_xyz_ _x12_")).isEqualTo("a_xyz_ _x12_");
    }
}
