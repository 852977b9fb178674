package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Release;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A release file whose placeholders a program fills. */
class ReleaseTemplateTest {
    private static final String TEXT = """
            id: visits-{branch:id}
            title: Visits in {name}
            publisher: City Library
            published: 2026-01-15
            language: en
            sections:
              - id: year
                title: The year
                period: 2025
                text: "{name} counted {visits}."
                figures:
                  - {id: visits, measure: {label: Visits, stat: count}, value: "{number}", unit: visit}
            """;

    private static final ReadOptions OPTIONS = ReadOptions.standard().withName("profile.yaml");

    private static Release release(Map<String, String> values) {
        return ReleaseTemplate.read(TEXT, OPTIONS).outline(values, OPTIONS).release();
    }

    @Test
    void oneTemplateMakesAReleaseOfEachSetOfValues() {
        ReleaseTemplate template = ReleaseTemplate.read(TEXT, OPTIONS);

        Release north = template.outline(Map.of("branch", "N 1", "name", "North", "number", "more than 30"), OPTIONS)
                .release();
        Release south = template.outline(Map.of("branch", "S1", "name", "South", "number", "7"), OPTIONS)
                .release();

        assertThat(north.id()).isEqualTo("visits-n-1");
        assertThat(north.title()).isEqualTo("Visits in North");
        assertThat(north.figures().findFirst().orElseThrow().value().toString()).contains("MORE_THAN", "30");
        assertThat(south.id()).isEqualTo("visits-s1");
    }

    @Test
    void aValueIsNeitherYamlNorMarkupNorAPlaceholder() {
        Release release = release(Map.of("branch", "x", "name", "*A*: {number} # \"q\"", "number", "7"));

        assertThat(release.title()).isEqualTo("Visits in *A*: {number} # \"q\"");
    }

    @Test
    void whatCannotBeFilledIsAProblemAtItsPlace() {
        assertThatThrownBy(() -> release(Map.of("branch", "x", "nmae", "y", "number", "7")))
                .isInstanceOf(InvalidReleaseException.class)
                .hasMessageContaining("profile.yaml:2:8: write '{nmae}'; there is no value for '{name}'");
        assertThatThrownBy(() -> release(Map.of("branch", "x", "name", "y", "number", "7 o'clock")))
                .hasMessageContaining("profile.yaml:12:");
        assertThatThrownBy(() -> release(Map.of("branch", "x", "name", "y", "number", "7", "visits", "8")))
                .hasMessageContaining("'{visits}' would be the value and what has that id");
        assertThatThrownBy(() -> ReleaseTemplate.read(TEXT.replace("-{branch:id}", ""), OPTIONS))
                .hasMessageContaining("profile.yaml:1:5: write 'id: visits-{code:id}'");
    }
}
