package io.github.statbrief.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.ChartKind;
import io.github.statbrief.Fixtures;
import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Section;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Cells;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.table.DisplaySelection;
import io.github.statbrief.value.ReferencePeriod;
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

    private static Block.DataTable block(Table table) {
        return block(table, Block.DataTable.class);
    }

    private static <B extends Block> B block(Table table, Class<B> kind) {
        Section section = new Section("section", "A section", Optional.empty(), List.of(), List.of(), List.of(table));
        return Outline.of(Fixtures.release(Locale.ENGLISH, List.of(), section)).blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Table table(
            List<TableMeasure> measures,
            List<Dimension> dimensions,
            List<String> periods,
            Cells cells,
            Optional<DisplaySelection> show) {
        List<ReferencePeriod> parsed =
                periods.stream().map(ReferencePeriod::parse).toList();
        return new Table(
                "online",
                "Applications",
                Optional.empty(),
                measures,
                dimensions,
                parsed,
                cells,
                Optional.empty(),
                List.of(),
                show,
                Optional.empty());
    }

    private static List<String> quarters(int count) {
        List<String> quarters = new ArrayList<>();
        IntStream.range(0, count).forEach(at -> quarters.add((2000 + at / 4) + "-Q" + (at % 4 + 1)));
        return quarters;
    }

    @Test
    void setsASeriesOutWithPeriodsDownAndMeasuresAcross() {
        Cells cells = Cells.of(0)
                .add(0, 0, Cell.parse("312.4"))
                .add(1, 0, Cell.parse("41.2 [r]"))
                .add(0, 1, Cell.parse("~330"))
                .add(1, 1, Cell.parse("[x]"))
                .build();

        Block.DataTable block = block(
                table(List.of(RECEIVED, SHARE), List.of(), List.of("2024-Q1", "2024-Q2"), cells, Optional.empty()));

        Grid grid = block.grid();
        assertThat(grid.columns())
                .containsExactly(
                        new Grid.Column("Received", "thousand applications"),
                        new Grid.Column("Made online", "percent"));
        assertThat(grid.rows()).extracting(Grid.Row::heading).containsExactly("2024 Q1", "2024 Q2");
        assertThat(grid.rows().get(0).places()).extracting(Grid.Place::number).containsExactly("312.4", "41.2");
        assertThat(grid.rows().get(0).places()).extracting(Grid.Place::flags).containsExactly("", "[r]");
        assertThat(grid.rows().get(1).places()).extracting(Grid.Place::sign).containsExactly("≈", "");
        assertThat(grid.rows().get(1).places().get(1).spoken()).isEqualTo("not available");
        assertThat(block.remark()).isEmpty();
        assertThat(block.legend()).extracting(Term::mark).containsExactly("[r]", "[x]", "about  ≈");
    }

    @Test
    void showsTheLatestPeriodsAndSaysWhereTheRestIs() {
        Cells.Builder cells = Cells.of(0);
        IntStream.range(0, 40).forEach(at -> cells.add(0, at, Cell.parse(Integer.toString(100 + at))));

        Block.DataTable block =
                block(table(List.of(RECEIVED), List.of(), quarters(40), cells.build(), Optional.empty()));

        assertThat(block.grid().rows()).hasSize(24);
        assertThat(block.grid().rows().get(23).heading()).isEqualTo("2009 Q4");
        assertThat(block.remark().orElseThrow()).contains("24 of 40 cells", "data/online.csv");
    }

    @Test
    void showsWhatItsAuthorPicks() {
        Cells.Builder cells = Cells.of(0);
        IntStream.range(0, 40).forEach(at -> cells.add(0, at, Cell.parse("1")).add(1, at, Cell.parse("2")));
        DisplaySelection show = new DisplaySelection(OptionalInt.of(4), List.of("share"), Map.of());

        Block.DataTable block =
                block(table(List.of(RECEIVED, SHARE), List.of(), quarters(40), cells.build(), Optional.of(show)));

        assertThat(block.grid().rows()).hasSize(4);
        assertThat(block.grid().columns()).extracting(Grid.Column::heading).containsExactly("Made online");
    }

    /** Years from 1996 to 2025, then the months from 2024-01 to 2026-06. */
    private static Table mixed(Optional<DisplaySelection> show) {
        List<String> periods = new ArrayList<>();
        IntStream.range(0, 30).forEach(at -> periods.add(Integer.toString(1996 + at)));
        YearMonth first = YearMonth.of(2024, 1);
        IntStream.range(0, 30).forEach(at -> periods.add(first.plusMonths(at).toString()));
        Cells.Builder cells = Cells.of(0);
        IntStream.range(0, periods.size()).forEach(at -> cells.add(0, at, Cell.parse("1")));
        return table(List.of(RECEIVED), List.of(), periods, cells.build(), show);
    }

    private static List<String> headings(Block.DataTable block) {
        return block.grid().rows().stream().map(Grid.Row::heading).toList();
    }

    @Test
    void showsTheLatestYearsAndTheLatestMonthsOfATableThatHoldsBoth() {
        Block.DataTable block = block(mixed(Optional.empty()));

        assertThat(headings(block))
                .hasSize(24)
                .startsWith("2014")
                .contains("2025", "July 2025")
                .endsWith("June 2026");
        assertThat(block.subtitle()).isEqualTo("Received, thousand applications, 2014 – 2025, July 2025 – June 2026");
        assertThat(block.remark().orElseThrow()).contains("24 of 60 cells");
    }

    @Test
    void countsTheLatestPeriodsOfEachKind() {
        Block.DataTable block = block(mixed(Optional.of(new DisplaySelection(OptionalInt.of(2), List.of(), Map.of()))));

        assertThat(headings(block)).containsExactly("2024", "2025", "May 2026", "June 2026");
    }

    @Test
    void partsYearsFromMonthsAndEachYearOfMonthsFromTheNext() {
        Block.DataTable block = block(mixed(Optional.of(new DisplaySelection(OptionalInt.of(7), List.of(), Map.of()))));

        assertThat(block.grid().rows().stream().filter(Grid.Row::startsGroup).map(Grid.Row::heading))
                .containsExactly("December 2025", "January 2026");
    }

    @Test
    void setsOnePeriodOutWithCodesDownAndLeavesAGapWhereThereIsNoCell() {
        Dimension region = new Dimension(
                "region",
                "Region",
                List.of(new Code("n", "North", Optional.empty()), new Code("s", "South", Optional.empty())));
        Cells cells = Cells.of(1).add(0, 0, Cell.parse("62.1"), 1).build();

        Block.DataTable block = block(table(List.of(SHARE), List.of(region), List.of("2024"), cells, Optional.empty()));

        Grid grid = block.grid();
        assertThat(block.remark()).contains("A blank cell means that nothing is stated.");
        assertThat(grid.rowHeading()).isEqualTo("Region");
        assertThat(grid.rows()).extracting(Grid.Row::heading).containsExactly("North", "South");
        assertThat(grid.rows().get(0).places().get(0).cell()).isEmpty();
        assertThat(grid.rows().get(1).places().get(0).number()).isEqualTo("62.1");
    }

    @Test
    void leavesOutPartsOfOtherCodesAndWhatIsTooWide() {
        List<Code> codes = new ArrayList<>();
        codes.add(new Code("all", "All", Optional.empty()));
        codes.add(new Code("part", "Part", Optional.of("all")));
        IntStream.range(0, 10).forEach(at -> codes.add(new Code("c" + at, "Code " + at, Optional.empty())));
        Cells cells = Cells.of(1).add(0, 0, Cell.parse("1"), 0).build();

        Grid grid = block(table(
                        List.of(SHARE),
                        List.of(new Dimension("kind", "Kind", codes)),
                        List.of("2023", "2024"),
                        cells,
                        Optional.empty()))
                .grid();

        assertThat(grid.columns()).hasSize(6);
        assertThat(grid.columns())
                .extracting(Grid.Column::heading)
                .startsWith("All", "Code 0")
                .doesNotContain("Part");
    }

    @Test
    void countsTheTablesOfASectionThatHasNoFigures() {
        Cells cells = Cells.of(0).add(0, 0, Cell.parse("1")).build();
        Table table = table(List.of(SHARE), List.of(), List.of("2024"), cells, Optional.empty());

        assertThat(block(table, Block.SectionOpening.class).facts()).isEqualTo("1 table");
        assertThat(block(table).subtitle()).isEqualTo("Made online, percent, 2024");
    }

    @Test
    void refusesAChartThatIsAskedForAndHasNoNumberToDraw() {
        Cells cells = Cells.of(0)
                .add(0, 0, Cell.parse("[x]"))
                .add(0, 1, Cell.parse("[c]"))
                .build();
        Table asking = new Table(
                "online",
                "Applications",
                Optional.empty(),
                List.of(RECEIVED),
                List.of(),
                List.of(ReferencePeriod.parse("2024"), ReferencePeriod.parse("2025")),
                cells,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(ChartKind.LINE));

        assertThatThrownBy(() -> block(asking))
                .isInstanceOf(InvalidReleaseException.class)
                .hasMessageStartingWith("sections[0].tables[0].chart: no value over the periods");
    }
}
