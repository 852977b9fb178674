package io.github.statbrief.sheets.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Figure;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The words of the sheets that people read and print. */
class SheetPlannerTest {
    private static final Map<String, String> AGES = Map.of("child", "Children", "adult", "Adults");

    /** Of two ages all cells have one: without its name, 84 could be of anyone. */
    @Test
    void theOnlyCodeOfATableWithSeveralIsNamed() {
        SheetTable sheet = table(Table.builder("loans", "Library use")
                .measure("loans", "Loans", Stat.COUNT, "loan")
                .dimension("age", "Age", AGES)
                .row("2024", List.of("adult"), "84")
                .row("2025", List.of("adult"), "91"));

        assertThat(headings(sheet)).containsExactly("Period", "Adults (adult)");
    }

    @Test
    void theOnlyMeasureOfATableWithSeveralIsNamed() {
        Table both = Table.builder("loans", "Library use")
                .measure("visits", "Visits", Stat.COUNT, "visit")
                .measure("loans", "Loans", Stat.COUNT, "loan")
                .row("2024", List.of(), "310", "84")
                .row("2025", List.of(), "290", "91")
                .build();
        Cells loans = Cells.of(0)
                .add(1, 0, Cell.parse("84"))
                .add(1, 1, Cell.parse("91"))
                .build();
        SheetTable sheet = sheet(
                Section.builder("use", "Use").table(withCells(both, loans)).build(), "Table 1");

        assertThat(headings(sheet)).containsExactly("Period", "Loans (loans)");
    }

    @Test
    void theOnlyCodeOfRowsHasItsColumn() {
        SheetTable sheet = table(Table.builder("loans", "Library use")
                .measure("loans", "Loans", Stat.COUNT, "loan")
                .dimension("age", "Age", AGES)
                .dimension("area", "Area", new TreeMap<>(Map.of("north", "North", "south", "South")))
                .dimension("kind", "Kind", new TreeMap<>(Map.of("books", "Books", "films", "Films")))
                .row("2025", List.of("adult", "north", "books"), "84")
                .row("2025", List.of("adult", "north", "films"), "91")
                .row("2025", List.of("adult", "south", "books"), "70")
                .row("2025", List.of("adult", "south", "films"), "66"));

        assertThat(headings(sheet)).startsWith("Age", "Age (code)", "Area");
        assertThat(sheet.rows().get(0).cells()).startsWith(Content.text("Adults"), Content.text("adult"));
    }

    /** A table that has one code and one measure at all says them above itself. */
    @Test
    void whatATableHasOnlyOneOfHeadsNoColumn() {
        SheetTable sheet = table(Table.builder("loans", "Library use")
                .measure("loans", "Loans", Stat.COUNT, "loan")
                .dimension("age", "Age", Map.of("adult", "Adults"))
                .row("2024", List.of("adult"), "84")
                .row("2025", List.of("adult"), "91"));

        assertThat(headings(sheet)).containsExactly("Period", "Loans");
    }

    @Test
    void aUnitInBracketsIsGivenNoSecondPair() {
        SheetTable sheet = table(Table.builder("prices", "Prices")
                .measure("level", "Price level", Stat.INDEX, "index")
                .measure("price", "Price", Stat.MEAN, "GBP")
                .row("2024", List.of(), "101.2", "2.10")
                .row("2025", List.of(), "103.4", "2.25"));

        assertThat(headings(sheet)).containsExactly("Period", "Price level (index)", "Price (£)");
    }

    @Test
    void aRangeAmongKeyFiguresSaysItsScale() {
        assertThat(keyFigure("15 million to 20 million", "visit")).isEqualTo(Content.text("15 to 20 million"));
        assertThat(keyFigure("~15 million to 20 million", "visit")).isEqualTo(Content.text("about 15 to 20 million"));
        assertThat(keyFigure("15..20", "visit")).isEqualTo(Content.text("15 to 20"));
    }

    private static Content keyFigure(String value, String unit) {
        Section section = Section.builder("use", "Use")
                .figure(Figure.builder("visits", "Visits")
                        .stat(Stat.COUNT)
                        .value(value)
                        .unit(unit)
                        .period("2025"))
                .build();
        SheetTable sheet = sheet(section, "Key figures");
        return sheet.rows().get(0).cells().get(headings(sheet).indexOf("Value"));
    }

    private static Table withCells(Table table, Cells cells) {
        return new Table(
                table.id(),
                table.title(),
                table.finding(),
                table.measures(),
                table.dimensions(),
                table.periods(),
                cells,
                table.source(),
                table.notes(),
                table.show(),
                table.chart(),
                table.options());
    }

    private static SheetTable table(Table.Builder table) {
        return sheet(Section.builder("use", "Use").table(table).build(), "Table 1");
    }

    private static SheetTable sheet(Section section, String name) {
        Release release = Release.builder("libraries", "Libraries")
                .publisher("Office of Examples")
                .published("2026-01-15")
                .section(section)
                .build();
        return SheetPlanner.plan(Context.of(release), Outline.of(release).blocks(), false, false).stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .flatMap(Sheet::table)
                .orElseThrow();
    }

    private static List<String> headings(SheetTable sheet) {
        return sheet.columns().stream().map(Column::heading).toList();
    }
}
