package io.github.statbrief.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a cell carries besides its value and flags is told below its table, or the brief says where it is. */
class CellDetailsTest {
    private static Optional<String> remark(String cells) throws IOException {
        String release = """
                id: example
                title: A release
                publisher: An office
                published: 2026-01-15
                language: en
                sections:
                  - id: first
                    title: First
                    tables:
                      - id: rates
                        title: Rates
                        chart: none
                        measures: [{id: rate, label: Rate, stat: rate, unit: percent}]
                        dimensions: [{id: area, label: Area, codes: {north: North, south: South}}]
                        periods: [2024, 2025]
                        cells:
                """ + cells.indent(10);
        return Outline.of(ReleaseReader.read(release, ReadOptions.standard())).blocks().stream()
                .filter(Block.DataTable.class::isInstance)
                .map(Block.DataTable.class::cast)
                .findFirst()
                .orElseThrow()
                .remark();
    }

    @Test
    void aNoteOnACellStandsBelowItsTable() throws IOException {
        assertThat(remark("""
                        - {period: 2024, area: north, rate: 5}
                        - {period: 2024, area: south, rate: {value: 6, note: {kind: scope, text: Two offices were closed.}}}
                        - {period: 2025, area: north, rate: 5}
                        - {period: 2025, area: south, rate: 6}
                        """)).contains("South, 2024: Two offices were closed.");
    }

    @Test
    void limitsAreNamedWithTheirFiles() throws IOException {
        assertThat(remark("""
                        - {period: 2024, area: north, rate: {value: 5, limits: 4 to 6}}
                        - {period: 2024, area: south, rate: 6}
                        - {period: 2025, area: north, rate: 5}
                        - {period: 2025, area: south, rate: 6}
                        """)).contains("Confidence limits are in the workbook and in data/rates.csv.");
    }

    @Test
    void aTableWithoutEitherSaysNothing() throws IOException {
        assertThat(remark("""
                        - {period: 2024, area: north, rate: 5}
                        - {period: 2024, area: south, rate: 6}
                        - {period: 2025, area: north, rate: 5}
                        - {period: 2025, area: south, rate: 6}
                        """)).isEmpty();
    }
}
