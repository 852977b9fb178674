package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.CellReference;
import io.github.statbrief.Figure;
import io.github.statbrief.Problem;
import io.github.statbrief.Prose;
import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.value.ReferencePeriod;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bulletin among the examples, against a list of what was published. */
class RetailSalesTest {
    private static final List<Problem> WARNINGS = new ArrayList<>();
    private static final Release RELEASE =
            ReleaseReader.read(Path.of("../examples/retail-sales/src/main/statbrief/retail-sales.yaml"), WARNINGS::add);

    @Test
    void itIsReadWithoutWarnings() {
        assertThat(WARNINGS).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "quantity-on-year;           2014-06;         up by 3.6% on June 2013; e",
                "quantity-on-month;          2014-06;         up by 0.1% on May 2014; e",
                "quantity-quarter;           2014-Q2;         up by 4.5% on Q2 2013; e",
                "quantity-three-months;      2014-04/2014-06; up by 1.6% on 3 months earlier; e",
                "quantity-three-months-2004; 2004-01/2004-03; up by 1.9% on 3 months earlier; ''",
                "periods-of-growth;          2014-06;         16 periods; ''",
                "prices;                     2014-06;         unchanged on June 2013; ''",
                "prices-in-may;              2014-05;         down by 0.7% on May 2013; ''",
                "clothing;                   2014-06;         up by 2.0% on June 2013; ''",
                "clothing-2013;              2013-07;         up by 2.5% on July 2012; ''",
                "disinflation;               2014-02/2014-05; 4 months; ''",
                "spent-on-year;              2014-06;         up by 3.5% on June 2013; e",
                "spent-on-month;             2014-06;         up by 0.8% on May 2014; e",
                "weekly-change;              2014-06;         up by £0.3 billion on June 2013; ''",
                "online-on-year;             2014-06;         up by 13.4% on June 2013; ''",
                "online-on-month;            2014-06;         down by 0.1% on May 2014; ''",
                "online-january;             2014-01;         down by 2.1% on December 2013; ''",
                "department;                 2014-06;         up by 10.3% on June 2013; ''",
                "department-2011;            2011-11;         up by 9.5% on November 2010; ''",
                "share-change;               2014-06;         up by 0.9 percentage points on June 2013; ''",
            })
    void everyFigureSaysWhatWasPublished(String id, String period, String words, String flags) {
        Figure figure = RELEASE.figure(id);

        assertThat(FigureText.of(RELEASE).of(figure).full()).isEqualTo(words);
        assertThat(figure.period()).isEqualTo(ReferencePeriod.parse(period));
        assertThat(figure.flags().stream().map(flag -> flag.letter()).collect(Collectors.joining()))
                .isEqualTo(flags);
    }

    @ParameterizedTest
    @CsvSource({
        "'weekly[2013-06]', £6.8 billion",
        "'weekly[2014-05]', £6.9 billion",
        "'weekly[2014-06]', £7.1 billion",
        "'online-share[share, 2013-06]', 10.4%",
        "'online-share[share, 2014-06]', 11.3%",
        "'online-share[weekly, 2014-06]', £728.9 million",
    })
    void everyCellSaysWhatWasPublished(String notation, String words) {
        CellReference reference = CellReference.parse(notation);
        Table table = RELEASE.tables()
                .filter(each -> each.id().equals(reference.table()))
                .findFirst()
                .orElseThrow();
        int row = reference.row(table);

        assertThat(FigureText.of(RELEASE)
                        .inProse(
                                table.cells().cell(row),
                                table.measures().get(table.cells().measure(row)),
                                table.periods().get(table.cells().period(row)),
                                Prose.Form.FULL))
                .isEqualTo(words);
    }

    @Test
    void noFigureIsMissingFromTheList() {
        assertThat(RELEASE.figures()).hasSize(20);
        assertThat(RELEASE.tables().mapToInt(table -> table.cells().size()).sum())
                .isEqualTo(7);
        assertThat(Outline.of(RELEASE).blocks())
                .filteredOn(Block.KeyFigures.class::isInstance)
                .singleElement()
                .satisfies(block ->
                        assertThat(((Block.KeyFigures) block).tiles().items()).hasSize(8));
    }
}
