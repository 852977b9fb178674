package io.github.statbrief.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Release;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of the charts of a bulletin, one stands before all sections: the author's, otherwise the first with an axis. */
class LeadChartTest {
    private static Release release(String how) {
        return ReleaseReader.read("""
                id: visits
                title: Visits
                publisher: City Library
                published: 2026-01-15
                language: en
                %s
                sections:
                  - id: one
                    title: One
                    period: 2025
                    figures:
                      - {id: north, measure: {label: Visits in the north, stat: count}, value: 100, unit: visit}
                      - {id: south, measure: {label: Visits in the south, stat: count}, value: 900, unit: visit}
                      - {id: staff, measure: {label: Staff, stat: count}, value: 9, unit: person|people}
                    groups:
                      - {id: apart, label: All, relation: contrast, chart: tiles, figures: [north, staff]}
                      - {id: areas, label: Areas, relation: comparable, chart: bars, figures: [north, south]}
                  - id: two
                    title: Two
                    tables:
                      - id: years
                        title: Visits by year
                        chart: line
                        measures: [{id: visits, label: Visits, stat: count, unit: visit}]
                        periods: [2021, 2022, 2023, 2024, 2025]
                        cells:
                          - {period: 2021, visits: 1}
                          - {period: 2022, visits: 5}
                          - {period: 2023, visits: 2}
                          - {period: 2024, visits: 4}
                          - {period: 2025, visits: 3}
                """.formatted(how), ReadOptions.standard());
    }

    private static List<String> leading(String how) {
        return Outline.of(release(how)).blocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(Block.Chart.class::cast)
                .filter(Block.Chart::isLead)
                .map(chart -> chart.chart().id())
                .toList();
    }

    @Test
    void itIsTheFirstThatHasAnAxisUnlessTheAuthorNamesOne() {
        assertThat(leading("")).containsExactly("areas");
        assertThat(leading("brief: {lead: years}")).containsExactly("years");
        assertThat(leading("brief: {lead: none}")).isEmpty();
    }

    @Test
    void aBriefThatReportsOthersFiguresHasNone() {
        assertThat(leading("brief: {figures: sections}")).isEmpty();
    }

    @Test
    void chartsStayInTheirSectionsWithTheirNumbers() {
        assertThat(Outline.of(release("brief: {lead: years}")).blocks().stream()
                        .filter(Block.Chart.class::isInstance)
                        .map(block -> ((Block.Chart) block).label() + " "
                                + ((Block.Chart) block).chart().id()))
                .containsExactly("Chart 1 apart", "Chart 2 areas", "Chart 3 years");
    }

    @Test
    void aNameThatNoChartHasIsRefusedAtItsPlace() {
        assertThatExceptionOfType(InvalidReleaseException.class)
                .isThrownBy(() -> release("brief: {lead: year}"))
                .withMessageContaining("6:15: write 'years'; no chart of the group, table or figure 'year' is drawn");
        assertThatExceptionOfType(InvalidReleaseException.class)
                .isThrownBy(() -> release("brief: {lead: years, charts: none}"))
                .withMessageContaining(
                        "no chart of the group, table or figure 'years' is drawn; the release has no chart");
    }
}
