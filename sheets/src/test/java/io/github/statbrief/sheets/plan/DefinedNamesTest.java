package io.github.statbrief.sheets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinedNamesTest {
    @ParameterizedTest
    @CsvSource({
        "killed-on-duty, figure_killed_on_duty",
        "x0041-share, figure_x0041.share",
        "of-x00e9-x00e8-all, figure_of_x00e9.x00e8.all",
        "box0041-share, figure_box0041_share",
        "x0041, figure_x0041"
    })
    void aFigureIsFoundByAnIdThatNoReaderTakesForAnEscape(String id, String name) {
        assertThat(DefinedNames.figure(id)).isEqualTo(name);
    }
}
