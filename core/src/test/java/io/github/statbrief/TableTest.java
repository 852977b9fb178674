package io.github.statbrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A table whose cells lie nowhere, stand twice or contradict their measure is refused with the cell. */
class TableTest {
    private static final Table VISITS = Table.builder("visits", "Visits")
            .measure("visits", "Visits", Stat.COUNT, "visit", "change up")
            .dimension("area", "Area", Map.of("n", "North"))
            .row("2024", List.of("n"), "5")
            .build();

    private static Table with(Cells.Builder cells) {
        return new Table(
                VISITS.id(),
                VISITS.title(),
                VISITS.finding(),
                VISITS.measures(),
                VISITS.dimensions(),
                VISITS.periods(),
                cells.build(),
                VISITS.source(),
                VISITS.notes(),
                VISITS.show(),
                VISITS.chart(),
                VISITS.options());
    }

    private static void refused(Cells.Builder cells, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> with(cells)).withMessageContaining(message);
    }

    @Test
    void cellsLieWithinTheListsOfTheirTable() {
        Cell five = Cell.parse("5");

        assertThat(with(Cells.of(1).add(0, 0, five, 0))).isEqualTo(VISITS);
        refused(Cells.of(1), "the table 'visits' has no cells");
        refused(Cells.of(0).add(0, 0, five), "the cells have 0 dimension(s), the table 1");
        refused(
                Cells.of(1).add(1, 0, five, 0),
                "cell 1 of the table 'visits': it names the measure at place 1, and the last one is at 0");
        refused(Cells.of(1).add(0, 1, five, 0), "it names the period at place 1");
        refused(Cells.of(1).add(0, 0, five, 1), "it names the code at place 1");
    }

    @Test
    void aPlaceHasOneCell() {
        Cell five = Cell.parse("5");

        refused(
                Cells.of(1).add(0, 0, five, 0).add(0, 0, five, 0),
                "cell 2 of the table 'visits': it has the measure, the period and the codes of cell 1");
    }

    @Test
    void aValueFitsItsMeasure() {
        refused(Cells.of(1).add(0, 0, Cell.parse("-5"), 0), "cell 1 of the table 'visits': '-5' has a sign");
        refused(Cells.of(1).add(0, 0, Cell.parse("highest"), 0), "'highest' tells of a level");
    }

    @Test
    void codesWithOneLabelAreToldApart() {
        Dimension area = new Dimension(
                "area",
                "Area",
                List.of(
                        code("k", "Kent", ""),
                        code("e", "Essex", ""),
                        code("kt", "Town", "k"),
                        code("et", "Town", "e"),
                        code("r1", "Rest", ""),
                        code("r2", "Rest", "k"),
                        code("x1", "Other", "k"),
                        code("x2", "Other", "k")));

        assertThat(area.names())
                .containsExactly(
                        "Kent",
                        "Essex",
                        "Town (Kent)",
                        "Town (Essex)",
                        "Rest (r1)",
                        "Rest (Kent)",
                        "Other (x1)",
                        "Other (x2)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dimension("area", "Area", List.of(code("k", "Kent", ""), code("k", "Kent", ""))));
    }

    private static Code code(String id, String label, String parent) {
        return new Code(id, label, Optional.of(parent).filter(each -> !each.isEmpty()));
    }

    @Test
    void aRowThatNamesNoPeriodStandsInATableOfOne() {
        Table.Builder one = Table.builder("visits", "Visits")
                .measure("visits", "Visits", Stat.COUNT, "visit")
                .periods("2024")
                .row(List.of(), "5");
        Table.Builder two = Table.builder("visits", "Visits")
                .measure("visits", "Visits", Stat.COUNT, "visit")
                .periods("2023", "2024")
                .row(List.of(), "5");

        assertThat(one.build().cells().cell(0).notation()).isEqualTo("5");
        assertThatThrownBy(two::build).hasMessageContaining("stands in a table of one");
    }

    private static Table.Builder based(Stat stat, String unit, String base) {
        return Table.builder("prices", "Prices")
                .measure(TableMeasure.builder("price", "Price")
                        .stat(stat)
                        .unit(unit)
                        .base(base))
                .row("2024", List.of(), "5");
    }

    @Test
    void onlyIndexNumbersAndPricesHaveABase() {
        assertThat(based(Stat.INDEX, "index", "2015")
                        .build()
                        .measures()
                        .get(0)
                        .measure()
                        .base())
                .isPresent();
        assertThatThrownBy(() -> based(Stat.COUNT, "visit", "2015").build())
                .hasMessageContaining("'base' is the base period of an index or of prices");
        assertThatThrownBy(() -> based(Stat.INDEX, "index", "ever").build()).hasMessageContaining("is no base period");
    }
}
