package io.github.statbrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.chart.ChartOptions;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.value.Unit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartOptionsTest {
    private static Table.Builder table() {
        return Table.builder("use", "Use")
                .measure("use", "Use", Stat.SHARE, "percent")
                .dimension("area", "Area", Map.of("north", "North", "south", "South"))
                .row("2025", List.of("north"), "40")
                .row("2025", List.of("south"), "60");
    }

    @Test
    void aReferenceLineIsInTheUnitOfItsChartUnlessItHasASign() {
        ChartOptions options = ChartOptions.NONE.withReference("40%", "Target").withReference("1.2 million", "Mean");

        assertThat(options.references().get(0).unit()).contains(Unit.Share.PERCENT);
        assertThat(options.references().get(1).unit()).isEmpty();
        assertThat(options.references().get(1).value().value()).isEqualByComparingTo("1200000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"about 40", "4 to 6", "confidential", "more than 3%"})
    void aBoundHasNoPlaceOnAnAxis(String value) {
        assertThatThrownBy(() -> ChartOptions.NONE.withReference(value, "Target"))
                .hasMessageEndingWith("is no place for a reference line; write one exact number");
    }

    @Test
    void aBuiltReleaseIsHeldToWhatAFileIsHeldTo() {
        Release.Builder release = Release.builder("release", "A release")
                .publisher("An office")
                .published("2026-01-15")
                .section(Section.builder("section", "Section")
                        .table(table().chart("full-bars").options(ChartOptions.NONE.withReference("50", "Half"))));

        assertThatThrownBy(() -> Outline.of(release.build()))
                .isInstanceOf(InvalidReleaseException.class)
                .hasMessageContaining("sections[0].tables[0].chart.reference")
                .hasMessageContaining("'full-bars' has none");
    }
}
