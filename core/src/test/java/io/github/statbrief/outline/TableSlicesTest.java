package io.github.statbrief.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Fixtures;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.Table;
import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.table.DisplaySelection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which part of a table with several dimensions or many measures the brief shows, and how it is turned. */
class TableSlicesTest {
    private static final Dimension SEX = dimension("sex", "girls", "boys");

    private static Dimension dimension(String id, String... codes) {
        return new Dimension(id, id, codes(codes));
    }

    private static List<Code> codes(String... codes) {
        return Stream.of(codes)
                .map(code -> new Code(code, code, Optional.empty()))
                .toList();
    }

    private static String[] numbered(String what, int count) {
        return IntStream.range(0, count).mapToObj(at -> what + at).toArray(String[]::new);
    }

    private static Table.Builder table(int measures, Dimension... dimensions) {
        Table.Builder table = Table.builder("life", "Life");
        IntStream.range(0, measures).forEach(at -> table.measure("m" + at, "Measure " + at, Stat.MEAN, "year"));
        List.of(dimensions).forEach(table::dimension);
        return table;
    }

    /** Adds a row of the same number for every combination of codes. */
    private static Table.Builder filled(
            Table.Builder table, int measures, List<String> periods, Dimension... dimensions) {
        List<List<String>> combinations = new ArrayList<>(List.of(List.of()));
        for (Dimension dimension : dimensions) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> start : combinations) {
                dimension
                        .codes()
                        .forEach(code -> longer.add(Stream.concat(start.stream(), Stream.of(code.id()))
                                .toList()));
            }
            combinations = longer;
        }
        for (String period : periods) {
            combinations.forEach(codes -> table.row(
                    period,
                    codes,
                    IntStream.range(0, measures).mapToObj(at -> "1").toArray(String[]::new)));
        }
        return table;
    }

    private static Block.DataTable block(Table.Builder table) {
        Section section = Section.builder("section", "A section").table(table).build();
        return Outline.of(Fixtures.release(Locale.ENGLISH, List.of(), section)).blocks().stream()
                .filter(Block.DataTable.class::isInstance)
                .map(Block.DataTable.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> columns(Block.DataTable block) {
        return block.grid().columns().stream().map(Grid.Column::heading).toList();
    }

    private static List<String> rows(Block.DataTable block) {
        return block.grid().rows().stream().map(Grid.Row::heading).toList();
    }

    @Test
    void twoDimensionsAtOnePeriodAreTurnedIntoRowsAndColumns() {
        Dimension area = dimension("area", numbered("area", 20));

        Block.DataTable block = block(filled(table(1, area, SEX), 1, List.of("2024"), area, SEX));

        assertThat(block.grid().rowHeading()).isEqualTo("area");
        assertThat(columns(block)).containsExactly("girls", "boys");
        assertThat(rows(block)).hasSize(20).startsWith("area0", "area1");
        assertThat(block.remark()).isEmpty();
    }

    @Test
    void severalMeasuresAreTurnedWithTheCodes() {
        Dimension area = dimension("area", numbered("area", 7));

        Block.DataTable block = block(filled(table(2, SEX, area), 2, List.of("2024"), SEX, area));

        assertThat(columns(block))
                .containsExactly("Measure 0, girls", "Measure 1, girls", "Measure 0, boys", "Measure 1, boys");
        assertThat(rows(block)).hasSize(7);
    }

    @Test
    void codesThatDoNotFitSideBySideStayOnRowsInGroups() {
        Dimension area = dimension("area", numbered("area", 3));
        Dimension kind = dimension("kind", numbered("kind", 7));

        Block.DataTable block = block(filled(table(3, area, kind), 3, List.of("2024"), area, kind));

        assertThat(columns(block)).containsExactly("Measure 0", "Measure 1", "Measure 2");
        assertThat(rows(block)).hasSize(21).startsWith("kind0", "kind1");
        assertThat(block.grid().rowHeading()).isEqualTo("area, kind");
        assertThat(block.grid().rows().stream()
                        .map(row -> row.group().orElseThrow())
                        .distinct())
                .containsExactly("area0", "area1", "area2");
        assertThat(IntStream.range(0, 21)
                        .filter(at -> block.grid().rows().get(at).startsGroup()))
                .containsExactly(0, 7, 14);
    }

    @Test
    void theTotalIsTheFirstOfItsGroupAndStandsOut() {
        Dimension area = dimension("area", "north", "south", "west");
        Dimension kind = new Dimension("kind", "kind", codes("a", "b", "c", "d", "e", "f", "all"), Optional.of("all"));

        Block.DataTable block = block(filled(table(3, area, kind), 3, List.of("2024"), area, kind)
                .show(new DisplaySelection(
                        OptionalInt.empty(), List.of(), Map.of("kind", List.of("all", "a", "b", "c", "d", "e", "f")))));

        assertThat(rows(block).subList(0, 3)).containsExactly("all", "a", "b");
        assertThat(block.grid().rows().stream()
                        .filter(Grid.Row::isTotal)
                        .map(row -> row.group().orElseThrow() + " " + row.heading()))
                .containsExactly("north all", "south all", "west all");
    }

    @Test
    void theTotalColumnComesFirstWhereverTheFileHasIt() {
        Dimension kind = new Dimension("kind", "kind", codes("wine", "beer", "both"), Optional.of("both"));

        Block.DataTable block = block(filled(table(1, kind), 1, List.of("2023", "2024"), kind));

        assertThat(columns(block)).containsExactly("both", "wine", "beer");
        assertThat(block.grid().columns().stream().filter(Grid.Column::isTotal).map(Grid.Column::heading))
                .containsExactly("both");
        assertThat(block.grid().rows()).noneMatch(Grid.Row::isTotal);
    }

    @Test
    void aCodeWithItsPartsBelowItStandsOutAndStartsAfterARule() {
        Dimension place = new Dimension(
                "place",
                "place",
                List.of(
                        new Code("north", "North", Optional.empty()),
                        new Code("hill", "Hill", Optional.of("north")),
                        new Code("south", "South", Optional.empty()),
                        new Code("dale", "Dale", Optional.of("south"))),
                Optional.empty());
        Block.DataTable block = block(filled(table(1, place), 1, List.of("2024"), place)
                .show(new DisplaySelection(
                        OptionalInt.empty(), List.of(), Map.of("place", List.of("north", "hill", "south", "dale")))));

        assertThat(rows(block)).containsExactly("North", "Hill", "South", "Dale");
        assertThat(block.grid().rows()).extracting(Grid.Row::isTotal).containsExactly(true, false, true, false);
        assertThat(block.grid().rows()).extracting(Grid.Row::startsGroup).containsExactly(false, false, true, false);
    }

    @Test
    void aTotalAloneIsNoTotalOfWhatIsShown() {
        Dimension kind = new Dimension("kind", "kind", codes("wine", "beer", "both"), Optional.of("both"));
        Table.Builder table = filled(table(1, kind), 1, List.of("2023", "2024"), kind)
                .show(new DisplaySelection(OptionalInt.empty(), List.of(), Map.of("kind", List.of("both"))));

        assertThat(block(table).grid().columns()).noneMatch(Grid.Column::isTotal);
    }

    @Test
    void theAuthorsLatestPeriodOfManyIsTurnedAsWell() {
        Dimension area = dimension("area", numbered("area", 3));
        Table.Builder table = filled(table(1, area, SEX), 1, List.of("2023", "2024"), area, SEX)
                .show(new DisplaySelection(OptionalInt.of(1), List.of(), Map.of()));

        assertThat(columns(block(table))).containsExactly("girls", "boys");
        assertThat(rows(block(table))).containsExactly("area0", "area1", "area2");
    }

    @Test
    void totalsStandForDimensionsThatDoNotFit() {
        Dimension age = new Dimension("age", "age", codes("young", "old", "all", "very old"), Optional.of("all"));
        Dimension sex = new Dimension("sex", "sex", codes("both", "girls", "boys"), Optional.of("both"));
        Dimension area = dimension("area", numbered("area", 4));

        Block.DataTable block = block(filled(table(1, age, sex, area), 1, List.of("2023", "2024"), age, sex, area));

        assertThat(columns(block)).containsExactly("area0", "area1", "area2", "area3");
        assertThat(block.subtitle()).contains("age: all", "sex: both");
        assertThat(block.remark().orElseThrow()).contains("8 of 96 cells");
    }

    @Test
    void totalsAlsoStandForDimensionsOfWhichTheAuthorPicksNothing() {
        Dimension age = new Dimension("age", "age", codes("young", "old", "all"), Optional.of("all"));
        Dimension area = dimension("area", numbered("area", 4));
        Table.Builder table = filled(table(1, age, area), 1, List.of("2023", "2024"), age, area)
                .show(new DisplaySelection(
                        OptionalInt.of(2), List.of(), Map.of("area", List.of("area1", "area2", "area3"))));

        assertThat(columns(block(table))).containsExactly("area1", "area2", "area3");
    }

    @Test
    void aPeriodWithoutCellsInTheShownPartHasNoRow() {
        Dimension kind = new Dimension("kind", "kind", codes(numbered("kind", 8)), Optional.of("kind0"));
        Table.Builder table = table(1, kind)
                .row("2022", List.of("kind0"), "1")
                .row("2023", List.of("kind5"), "1")
                .row("2024", List.of("kind0"), "1");

        assertThat(rows(block(table))).containsExactly("2022", "2024");
    }

    @Test
    void totalsWithoutCellsAreNotPreferred() {
        Dimension age = new Dimension("age", "age", codes("young", "old", "all"), Optional.of("all"));
        Dimension area = dimension("area", numbered("area", 4));
        Table.Builder table = table(1, age, area)
                .row("2023", List.of("young", "area0"), "1")
                .row("2024", List.of("young", "area0"), "1");

        assertThat(columns(block(table))).contains("young, area0");
    }

    @Test
    void moreMeasuresThanColumnsAreTurnedWhereThereIsRoom() {
        Block.DataTable block = block(filled(table(7), 7, List.of("2023", "2024")));

        assertThat(block.grid().rowHeading()).isEqualTo("Measure");
        assertThat(columns(block)).containsExactly("2023", "2024");
        assertThat(rows(block)).hasSize(7).endsWith("Measure 6");
        assertThat(block.remark()).isEmpty();
    }

    @Test
    void measuresThatAreLeftOutAreNamed() {
        List<String> years =
                IntStream.range(2000, 2010).mapToObj(Integer::toString).toList();

        assertThat(block(filled(table(8), 8, years)).remark().orElseThrow())
                .endsWith("Not shown in the brief: Measure 6 and Measure 7.");
        assertThat(block(filled(table(8), 8, years)
                                .show(new DisplaySelection(OptionalInt.empty(), List.of("m0"), Map.of())))
                        .remark()
                        .orElseThrow())
                .doesNotContain("Not shown");
    }

    @Test
    void codesWithOneLabelAreToldApart() {
        Dimension area = new Dimension(
                "area",
                "Area",
                List.of(
                        new Code("E1", "Newport", Optional.empty()),
                        new Code("E2", "Newport", Optional.empty()),
                        new Code("E3", "Ryde", Optional.empty())));
        Dimension kind = new Dimension(
                "kind",
                "Kind",
                List.of(
                        new Code("w", "Wine", Optional.empty()),
                        new Code("b", "Beer", Optional.empty()),
                        new Code("wo", "Other", Optional.of("w")),
                        new Code("bo", "Other", Optional.of("b"))));

        assertThat(rows(block(filled(table(1, area), 1, List.of("2024"), area))))
                .containsExactly("Newport (E1)", "Newport (E2)", "Ryde");
        assertThat(kind.names()).containsExactly("Wine", "Beer", "Other (Wine)", "Other (Beer)");
    }
}
