package io.github.statbrief.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.Fixtures;
import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.chart.ChartKind;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.table.DisplaySelection;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableBlocksTest {
    private static final TableMeasure RECEIVED = new TableMeasure(
            "received", Fixtures.measure("Received"), Unit.parse("thousand application"), Sense.level());
    private static final TableMeasure SHARE =
            new TableMeasure("share", Fixtures.measure("Made online"), Unit.parse("percent"), Sense.level());

    private static Block.DataTable block(Table.Builder table) {
        return block(table, Block.DataTable.class);
    }

    private static <B extends Block> B block(Table.Builder table, Class<B> kind) {
        Section section = Section.builder("section", "A section").table(table).build();
        return Outline.of(Fixtures.release(Locale.ENGLISH, List.of(), section)).blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Table.Builder table(TableMeasure... measures) {
        Table.Builder table = Table.builder("online", "Applications");
        List.of(measures).forEach(table::measure);
        return table;
    }

    private static List<String> quarters(int count) {
        List<String> quarters = new ArrayList<>();
        IntStream.range(0, count).forEach(at -> quarters.add((2000 + at / 4) + "-Q" + (at % 4 + 1)));
        return quarters;
    }

    @Test
    void aSeriesIsSetOutWithPeriodsDownAndMeasuresAcross() {
        Block.DataTable block = block(table(RECEIVED, SHARE)
                .row("2024-Q1", List.of(), "312.4", "41.2 [r]")
                .row("2024-Q2", List.of(), "~330", "[x]"));

        Grid grid = block.grid();
        assertThat(grid.columns())
                .containsExactly(
                        new Grid.Column("Received", "thousand applications"),
                        new Grid.Column("Made online", "percent"));
        assertThat(grid.rows()).extracting(Grid.Row::heading).containsExactly("Q1 2024", "Q2 2024");
        assertThat(grid.rows().get(0).places()).extracting(Grid.Place::number).containsExactly("312.4", "41.2");
        assertThat(grid.rows().get(0).places()).extracting(Grid.Place::flags).containsExactly("", "[r]");
        assertThat(grid.rows().get(1).places()).extracting(Grid.Place::sign).containsExactly("≈", "");
        assertThat(grid.rows().get(1).places().get(1).spoken()).isEqualTo("not available");
        assertThat(block.remark()).isEmpty();
        assertThat(block.legend()).extracting(Term::mark).containsExactly("[r]", "[x]", "about  ≈");
    }

    @Test
    void theLatestPeriodsAreShownAndTheRemarkSaysWhereTheRestIs() {
        Table.Builder table = table(RECEIVED);
        List<String> quarters = quarters(40);
        IntStream.range(0, 40).forEach(at -> table.row(quarters.get(at), List.of(), Integer.toString(100 + at)));

        Block.DataTable block = block(table);

        assertThat(block.grid().rows()).hasSize(24);
        assertThat(block.grid().rows().get(23).heading()).isEqualTo("Q4 2009");
        assertThat(block.remark().orElseThrow()).contains("24 of 40 cells", "data/online.csv");
    }

    @Test
    void whatItsAuthorPicksIsShown() {
        Table.Builder table =
                table(RECEIVED, SHARE).show(new DisplaySelection(OptionalInt.of(4), List.of("share"), Map.of()));
        for (String quarter : quarters(40)) {
            table.row(quarter, List.of(), "1", "2");
        }

        Block.DataTable block = block(table);

        assertThat(block.grid().rows()).hasSize(4);
        assertThat(block.grid().columns()).extracting(Grid.Column::heading).containsExactly("Made online");
    }

    /** Years from 1996 to 2025, then the months from 2024-01 to 2026-06. */
    private static Table.Builder mixed() {
        List<String> periods = new ArrayList<>();
        IntStream.range(0, 30).forEach(at -> periods.add(Integer.toString(1996 + at)));
        YearMonth first = YearMonth.of(2024, 1);
        IntStream.range(0, 30).forEach(at -> periods.add(first.plusMonths(at).toString()));
        Table.Builder table = table(RECEIVED);
        periods.forEach(period -> table.row(period, List.of(), "1"));
        return table;
    }

    @Test
    void changesSayTheirDirectionInTheHeadingOrBySignAndAloud() {
        Block.DataTable block = block(Table.builder("changes", "Changes")
                .measure("fall", "Visits", Stat.COUNT, "visit", "change down")
                .measure("change", "Loans", Stat.COUNT, "loan", "change")
                .row("2024", List.of(), "500", "-20")
                .row("2025", List.of(), "more than 600", "30"));

        assertThat(block.grid().columns()).extracting(Grid.Column::heading).containsExactly("Visits, fall", "Loans");
        Grid.Row newest = block.grid().rows().get(1);
        assertThat(newest.places()).extracting(Grid.Place::sign).containsExactly(">", "+");
        assertThat(newest.places())
                .extracting(Grid.Place::spoken)
                .containsExactly("down by more than 600 visits", "+30 loans");
    }

    /** "Enterprises" has a "rise" in it and says no direction. */
    @Test
    void onlyAWholeWordOfANameSaysItsDirection() {
        Block.DataTable block = block(Table.builder("changes", "Changes")
                .measure("enterprises", "Enterprises", Stat.COUNT, "enterprise", "change up")
                .measure("rain", "Rainfall", Stat.MEAN, "millimetre", "change down")
                .measure("fall", "Fall in visits", Stat.COUNT, "visit", "change down")
                .row("2025", List.of(), "5", "20", "30"));

        assertThat(block.grid().columns())
                .extracting(Grid.Column::heading)
                .containsExactly("Enterprises, rise", "Rainfall, fall", "Fall in visits");
    }

    @Test
    void periodsWithoutCellsAreNotShownAsTheLatest() {
        List<String> codes = List.of();
        Table.Builder table = table(RECEIVED)
                .periods("2024-Q1", "2024-Q2", "2024-Q3")
                .row("2024-Q1", codes, "312")
                .row("2024-Q2", codes, "[x]");

        assertThat(block(table).grid().rows()).extracting(Grid.Row::heading).containsExactly("Q1 2024", "Q2 2024");
        assertThat(block(table.show(latest(1))).grid().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.places().get(0).spoken()).isEqualTo("not available"));
    }

    private static DisplaySelection latest(int periods) {
        return new DisplaySelection(OptionalInt.of(periods), List.of(), Map.of());
    }

    private static List<String> headings(Block.DataTable block) {
        return block.grid().rows().stream().map(Grid.Row::heading).toList();
    }

    @Test
    void theLatestYearsAndTheLatestMonthsOfATableThatHoldsBothAreShown() {
        Block.DataTable block = block(mixed());

        assertThat(headings(block))
                .hasSize(24)
                .startsWith("2014")
                .contains("2025", "July 2025")
                .endsWith("June 2026");
        assertThat(block.subtitle()).isEqualTo("Thousand applications, 2014 – 2025, July 2025 – June 2026");
        assertThat(block.remark().orElseThrow()).contains("24 of 60 cells");
    }

    @Test
    void theLatestPeriodsOfEachKindAreCounted() {
        Block.DataTable block = block(mixed().show(latest(2)));

        assertThat(headings(block)).containsExactly("2024", "2025", "May 2026", "June 2026");
    }

    @Test
    void yearsArePartedFromMonthsAndEachYearOfMonthsFromTheNext() {
        Block.DataTable block = block(mixed().show(latest(7)));

        assertThat(block.grid().rows().stream().filter(Grid.Row::startsGroup).map(Grid.Row::heading))
                .containsExactly("December 2025", "January 2026");
    }

    @Test
    void onePeriodIsSetOutWithCodesDownAndAGapWhereThereIsNoCell() {
        Dimension region = new Dimension(
                "region",
                "Region",
                List.of(new Code("n", "North", Optional.empty()), new Code("s", "South", Optional.empty())));

        Block.DataTable block = block(table(SHARE).dimension(region).row("2024", List.of("s"), "62.1"));

        Grid grid = block.grid();
        assertThat(block.remark()).contains("A blank cell means that nothing is stated.");
        assertThat(grid.rowHeading()).isEqualTo("Region");
        assertThat(grid.rows()).extracting(Grid.Row::heading).containsExactly("North", "South");
        assertThat(grid.rows().get(0).places().get(0).cell()).isEmpty();
        assertThat(grid.rows().get(1).places().get(0).number()).isEqualTo("62.1");
    }

    @Test
    void partsOfOtherCodesAndWhatIsTooWideAreLeftOut() {
        List<Code> codes = new ArrayList<>();
        codes.add(new Code("all", "All", Optional.empty()));
        codes.add(new Code("part", "Part", Optional.of("all")));
        IntStream.range(0, 10).forEach(at -> codes.add(new Code("c" + at, "Code " + at, Optional.empty())));

        Grid grid = block(table(SHARE)
                        .dimension(new Dimension("kind", "Kind", codes))
                        .periods("2023", "2024")
                        .row("2023", List.of("all"), "1")
                        .row("2024", List.of("all"), "2"))
                .grid();

        assertThat(grid.columns()).hasSize(6);
        assertThat(grid.columns())
                .extracting(Grid.Column::heading)
                .startsWith("All", "Code 0")
                .doesNotContain("Part");
    }

    @Test
    void theTablesOfASectionThatHasNoFiguresAreCounted() {
        Table.Builder table = table(SHARE).row("2024", List.of(), "1");

        assertThat(block(table, Block.SectionOpening.class).facts()).isEmpty();
        assertThat(block(table).subtitle()).isEqualTo("Percent, 2024");
    }

    @Test
    void aChartThatIsAskedForAndHasNoNumberToDrawIsRefused() {
        Table.Builder asking = table(RECEIVED)
                .row("2024", List.of(), "[x]")
                .row("2025", List.of(), "[c]")
                .chart(ChartKind.LINE);

        assertThatThrownBy(() -> block(asking))
                .isInstanceOf(InvalidReleaseException.class)
                .hasMessageStartingWith("sections[0].tables[0].chart: no value over the periods");
    }
}
