package io.github.statbrief.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.table.DisplaySelection;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import io.github.statbrief.yaml.ReleaseWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The changes to the newest period that an author asks for stand below a table. */
class CellChangesTest {
    private static Table.Builder table(String unit) {
        return Table.builder("visits", "Visits by month")
                .measure("visits", "Visits", Stat.SUM, unit)
                .show(new DisplaySelection(
                        OptionalInt.of(2),
                        List.of(),
                        Map.of(),
                        List.of(DisplaySelection.Change.PREVIOUS, DisplaySelection.Change.YEAR_EARLIER)));
    }

    private static Release release(Table.Builder table) {
        return Release.builder("example", "A release")
                .publisher("City Library")
                .published("2026-01-15")
                .section(Section.builder("visits-section", "Visits").table(table))
                .build();
    }

    private static Block.DataTable block(Table.Builder table) {
        return Outline.of(release(table)).blocks().stream()
                .filter(Block.DataTable.class::isInstance)
                .map(Block.DataTable.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Table.Builder table(String unit, String yearBefore, String before, String newest) {
        return table(unit)
                .row("2024-06", List.of(), yearBefore)
                .row("2025-05", List.of(), before)
                .row("2025-06", List.of(), newest);
    }

    /** The last rows of a table as text. */
    private static List<String> changes(Block.DataTable block) {
        return block.grid().rows().stream()
                .filter(row -> row.kind() == Grid.RowKind.CHANGE)
                .map(row -> row.heading() + ": "
                        + (row.places().get(0).sign() + row.places().get(0).number() + " "
                                        + row.places().get(0).flags())
                                .strip())
                .toList();
    }

    private static String onPrevious(String before, String newest) {
        return changes(block(table("visit", "1", before, newest))).get(0).replace("Jun 2025 on May 2025: ", "");
    }

    @Test
    void theyNameBothPeriodsAlsoOneThatIsNotShown() {
        Block.DataTable block = block(table("visit", "900", "1,200", "1,150"));

        assertThat(changes(block)).containsExactly("Jun 2025 on May 2025: −50", "Jun 2025 on Jun 2024: +250");
        assertThat(block.grid().rows()).hasSize(4);
        assertThat(block.remark().orElseThrow())
                .contains("Changes are differences of the values as stated, in the same unit.");
    }

    @ParameterizedTest
    @CsvSource({
        "43, 42.8, '0'",
        "43.2, 44, '+1'",
        "43.25, 43.31, +0.06",
        "about 40, 44, ≈+4",
        "'40 [p]', '44 [r]', '+4 [p] [r]'",
        "44, 44, 0",
        "40, confidential, [c]",
        "not available, 44, [x]",
        "more than 40, 44, ''",
        "40 to 42, 44, ''"
    })
    void theyHaveNoMoreDigitsThanBothValuesAndTheirFlagsBoundsAndGaps(String before, String newest, String change) {
        assertThat(onPrevious(before, newest)).isEqualTo(change);
    }

    /** Codes of one period would stand below each other, where there is no row for a change. */
    @Test
    void theyAreShownBelowOnePeriodAsWell() {
        Block.DataTable block = block(Table.builder("visits", "Visits by area")
                .measure("visits", "Visits", Stat.SUM, "visit")
                .dimension("area", "Area", new TreeMap<>(Map.of("n", "North", "s", "South")))
                .show(new DisplaySelection(
                        OptionalInt.of(1), List.of(), Map.of(), List.of(DisplaySelection.Change.PREVIOUS)))
                .row("2024", List.of("n"), "10")
                .row("2024", List.of("s"), "20")
                .row("2025", List.of("n"), "12")
                .row("2025", List.of("s"), "25"));

        assertThat(block.grid().columns()).extracting(Grid.Column::heading).containsExactly("North", "South");
        assertThat(block.grid().rows()).extracting(Grid.Row::heading).containsExactly("2025", "2025 on 2024");
        assertThat(block.grid().rows().get(1).places())
                .extracting(Grid.Place::number)
                .containsExactly("2", "5");
    }

    @Test
    void aChangeThatMayNotBeCalculatedIsExplained() {
        assertThat(block(table("visit", "1", "more than 40", "44")).remark().orElseThrow())
                .containsIgnoringCase("blank");
    }

    @Test
    void changesOfPercentagesAreInPercentagePoints() {
        Block.DataTable block = block(table("percent", "10.0", "11.5", "11.3"));

        assertThat(changes(block)).containsExactly("Jun 2025 on May 2025: −0.2", "Jun 2025 on Jun 2024: +1.3");
        assertThat(block.remark().orElseThrow()).contains("those of percentages are in percentage points");
        assertThat(block.grid().rows().get(2).places().get(0).spoken()).contains("percentage points");
    }

    @Test
    void theNewestPeriodStandsOut() {
        assertThat(block(table("visit", "900", "1,200", "1,150")).grid().rows())
                .extracting(Grid.Row::kind)
                .containsExactly(Grid.RowKind.USUAL, Grid.RowKind.NEWEST, Grid.RowKind.CHANGE, Grid.RowKind.CHANGE);
    }

    @Test
    void aFileSaysWhichAreShownAndIsWrittenBack() throws Exception {
        Release release = release(table("visit", "900", "1,200", "1,150"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReleaseWriter.yaml().write(release, out);
        String written = out.toString(StandardCharsets.UTF_8);

        assertThat(written).contains("changes", "previous", "year-earlier");
        assertThat(ReleaseReader.read(written, ReadOptions.standard())).isEqualTo(release);
    }
}
