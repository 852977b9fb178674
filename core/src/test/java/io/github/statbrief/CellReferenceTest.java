package io.github.statbrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CellReferenceTest {
    private static final Table TABLE = table();

    private static Table table() {
        return Table.builder("visits", "Visits")
                .measure("visits", "Visits", Stat.COUNT, "visit")
                .dimension("area", "Area", Map.of("Bristol, City of", "Bristol", "2025", "A house called 2025"))
                .row("2024", List.of("Bristol, City of"), "4")
                .row("2025", List.of("Bristol, City of"), "5")
                .row("2025", List.of("2025"), "6")
                .build();
    }

    private static String cell(String reference) {
        return TABLE.cells().cell(CellReference.parse(reference).row(TABLE)).notation();
    }

    @Test
    void aCellIsFoundByItsNamesInAnyOrder() {
        assertThat(cell("visits[Bristol, City of; 2024]")).isEqualTo("4");
        assertThat(cell("visits[2024; Bristol, City of]")).isEqualTo("4");
    }

    @Test
    void theOnlyCellOfATableIsNamedByItsPeriod() {
        Table table = Table.builder("visits", "Visits")
                .measure("visits", "Visits", Stat.COUNT, "visit")
                .row("2024", List.of(), "4")
                .build();

        assertThat(CellReference.of(table, 0).notation()).isEqualTo("visits[2024]");
        assertThat(CellReference.parse("visits[2024]").row(table)).isZero();
    }

    @Test
    void namesAreToldApartByWhatTheyAreNamesOf() {
        assertThat(cell("visits[area=2025, period=2025]")).isEqualTo("6");
        assertThatThrownBy(() -> cell("visits[2025; Bristol, City of]"))
                .hasMessage("'2025' names both a period and a code of 'area'; write 'period=2025'");
    }

    @Test
    void namesThatTheTableDoesNotHaveAreTold() {
        assertThat(CellReference.parse("visits[Bath; 2024; area=2025; area=2024]")
                        .unknownIn(TABLE))
                .containsExactly("Bath", "area=2024");
        assertThat(CellReference.parse("visits[Bristol, City of; 2024]").unknownIn(TABLE))
                .isEmpty();
    }

    @Test
    void whatIsMissingOrTwiceIsSaid() {
        assertThatThrownBy(() -> cell("visits[2024]"))
                .hasMessage("'visits[2024]' does not say which code of 'area'; it has Bristol, City of and 2025");
        assertThatThrownBy(() -> cell("visits[2024, period=2025]"))
                .hasMessage("'visits[2024, period=2025]' names a period twice; a cell has one");
        assertThatThrownBy(() -> cell("visits[2024, area=2025]"))
                .hasMessage("the table has no cell 'visits[2024, area=2025]'");
    }

    @Test
    void aDimensionThatIsLeftOutIsItsTotal() {
        Table table = Table.builder("visits", "Visits")
                .measure("visits", "Visits", Stat.COUNT, "visit")
                .dimension(new Dimension(
                        "area",
                        "Area",
                        List.of(new Code("all", "All", Optional.empty()), new Code("north", "North", Optional.empty())),
                        Optional.of("all")))
                .row("2025", List.of("north"), "4")
                .row("2025", List.of("all"), "9")
                .build();

        assertThat(CellReference.parse("visits[2025]").row(table)).isEqualTo(1);
        assertThat(CellReference.parse("visits[2025, north]").row(table)).isZero();
    }

    @Test
    void everyCellIsNamedSoThatItIsFoundAgain() {
        for (int row = 0; row < TABLE.cells().size(); row++) {
            String name = CellReference.of(TABLE, row).notation();
            assertThat(CellReference.parse(name).row(TABLE)).as(name).isEqualTo(row);
        }
        assertThat(CellReference.of(TABLE, 2).notation()).isEqualTo("visits[period=2025, area=2025]");
    }

    /** Codes are those of the office, with brackets, commas and line breaks. */
    @Test
    void codesMayHaveBracketsAndCommasInThem() {
        Table table = Table.builder("visits", "Visits")
                .measure("visits", "Visits", Stat.COUNT, "visit")
                .dimension("age", "Age", Map.of("[0,5)", "Under 5", "[5,10]", "5 to 10", "a[b]\nc", "Others"))
                .row("2025", List.of("[0,5)"), "4")
                .row("2025", List.of("[5,10]"), "5")
                .row("2025", List.of("a[b]\nc"), "6")
                .build();

        assertThat(CellReference.of(table, 1).notation()).isEqualTo("visits[2025; [5,10]]");
        for (int row = 0; row < table.cells().size(); row++) {
            String name = CellReference.of(table, row).notation();
            assertThat(CellReference.isNotation(name)).as(name).isTrue();
            assertThat(CellReference.parse(name).row(table)).as(name).isEqualTo(row);
        }
    }

    @Test
    void aReferencePrintsBackToItsNotation() {
        for (String notation : List.of("visits[2024, area=2025]", "visits[Bristol, City of; 2024]")) {
            assertThat(CellReference.parse(notation).notation()).isEqualTo(notation);
        }
    }
}
