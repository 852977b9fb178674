package io.github.statbrief.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CellsTest {
    private static final List<String> NOTATIONS = List.of(
            "12",
            "13",
            "12.50",
            "-4",
            ">5",
            "~1.2e9",
            "[c]",
            "[x]",
            "4..6",
            "7..9 [p]",
            "8 [p]",
            "9 [p]",
            "10 [p,r]",
            "11");

    private static final Cells CELLS = cells();

    private static Cells cells() {
        Cells.Builder builder = Cells.of(0);
        NOTATIONS.forEach(notation -> builder.add(0, 0, Cell.parse(notation)));
        return builder.build();
    }

    @Test
    void whatWasGivenIsGivenBack() {
        assertThat(IntStream.range(0, CELLS.size())
                        .mapToObj(row -> CELLS.cell(row).notation())
                        .toList())
                .isEqualTo(NOTATIONS);
    }

    @Test
    void theColumnsOfANumberTellWhatTheCellTells() {
        for (int row = 0; row < CELLS.size(); row++) {
            Cell cell = CELLS.cell(row);
            assertThat(CELLS.flags(row)).isEqualTo(cell.flags());
            assertThat(CELLS.note(row)).isEqualTo(cell.note());
            assertThat(CELLS.isBoxed(row)).isEqualTo(cell.value() instanceof StatedValue.Range);
            if (cell.value() instanceof StatedValue.Point point) {
                assertThat(CELLS.bound(row)).isEqualTo(point.bound());
                assertThat(BigDecimal.valueOf(
                                CELLS.numbers().digits(row), CELLS.numbers().scale(row)))
                        .isEqualTo(point.value());
            } else {
                assertThat(CELLS.numbers().has(row)).isFalse();
            }
        }
    }

    @Test
    void aFewRowsShowEveryBoundReasonAndFlag() {
        Set<String> examples =
                CELLS.examples().mapToObj(row -> CELLS.cell(row).notation()).collect(Collectors.toSet());

        assertThat(examples)
                .containsExactlyInAnyOrder("12", ">5", "~1.2e9", "[c]", "[x]", "4..6", "7..9 [p]", "8 [p]", "10 [p,r]");
    }

    @Test
    void onlyNumbersWithoutSignAndScaleAreValidInEveryUnit() {
        assertThat(IntStream.range(0, CELLS.size())
                        .filter(row -> !CELLS.isPlain(row))
                        .mapToObj(NOTATIONS::get))
                .containsExactly("-4", "~1.2e9", "4..6", "7..9 [p]");
        assertThat(one(limited("5", "-1", "6")).isPlain(0)).isFalse();
        assertThat(one(limited("5", "1", "6e3")).isPlain(0)).isFalse();
        assertThat(one(limited("5", "1", "6")).isPlain(0)).isTrue();
    }

    private static Cell limited(String value, String low, String high) {
        return new Cell(
                StatedValue.parse(value),
                Set.of(),
                Optional.of(new StatedValue.Range(Bound.EXACT, number(low), number(high))),
                Optional.empty());
    }

    private static BigDecimal number(String text) {
        return StatedValue.parse(text).number().orElseThrow();
    }

    private static Cells one(Cell cell) {
        return Cells.of(0).add(0, 0, cell).build();
    }

    @Test
    void limitsAreColumnsUnlessTheirDigitsDoNotFit() {
        Cells cells = one(limited("5", "4.50", "5.50"));

        assertThat(cells.lows().get(0)).isEqualTo(new BigDecimal("4.50"));
        assertThat(cells.highs().get(0)).isEqualTo(new BigDecimal("5.50"));
        assertThat(cells.isBoxed(0)).isFalse();
        for (Cell wide : List.of(
                limited("5", "-12345678901234567890", "6"),
                limited("5", "4", "12345678901234567890"),
                limited("12345678901234567890", "4", "12345678901234567891"))) {
            assertThat(one(wide).isBoxed(0)).isTrue();
            assertThat(one(wide).cell(0)).isEqualTo(wide);
        }
    }

    @Test
    void notesAreKeptWithNumbersAndWithRanges() {
        Note note = new Note(Note.Kind.SCOPE, "of some only");
        Cell noted = new Cell(StatedValue.parse("5"), Set.of(Flag.PROVISIONAL), Optional.empty(), Optional.of(note));
        Cell range = new Cell(StatedValue.parse("5..6"), Set.of(), Optional.empty(), Optional.of(note));

        assertThat(CELLS.hasNotes()).isFalse();
        for (Cell cell : List.of(noted, range)) {
            assertThat(one(cell).hasNotes()).isTrue();
            assertThat(one(cell).note(0)).contains(note);
            assertThat(one(cell).cell(0)).isEqualTo(cell);
        }
    }

    @Test
    void cellsAreEqualIfTheySayTheSameWithTheSameDigits() {
        assertThat(cells()).isEqualTo(CELLS).hasSameHashCodeAs(CELLS);
        Cells cell = Cells.of(1).add(1, 2, Cell.parse("5.0"), 3).build();
        assertThat(Cells.of(1).add(1, 2, Cell.parse("5.0"), 3).build()).isEqualTo(cell);
        for (Cells other : List.of(
                Cells.of(1).add(0, 2, Cell.parse("5.0"), 3).build(),
                Cells.of(1).add(1, 0, Cell.parse("5.0"), 3).build(),
                Cells.of(1).add(1, 2, Cell.parse("5.0"), 0).build(),
                Cells.of(1).add(1, 2, Cell.parse("5.00"), 3).build(),
                Cells.of(1).add(1, 2, Cell.parse("6.0"), 3).build(),
                Cells.of(1).add(1, 2, Cell.parse(">5.0"), 3).build(),
                Cells.of(1).add(1, 2, Cell.parse("5.0 [p]"), 3).build(),
                Cells.of(1).add(1, 2, Cell.parse("[x]"), 3).build(),
                Cells.of(1).add(1, 2, limited("5.0", "4", "6"), 3).build())) {
            assertThat(other).isNotEqualTo(cell);
        }
        assertThat(one(limited("5", "4", "6"))).isNotEqualTo(one(limited("5", "4", "7")));
        assertThat(one(limited("5", "4", "6"))).isNotEqualTo(one(limited("5", "3", "6")));
        assertThat(one(Cell.parse("4..6"))).isNotEqualTo(one(Cell.parse("4..7")));
    }

    @Test
    void aNumberAddedByItsDigitsIsTheSame() {
        Cells digits = Cells.of(1)
                .add(0, 1, 1250, 2, Set.of(Flag.PROVISIONAL, Flag.REVISED), 2)
                .build();

        assertThat(digits)
                .isEqualTo(Cells.of(1).add(0, 1, Cell.parse("12.50 [p,r]"), 2).build());
    }

    @Test
    void placesAreCountedFromZeroAndThereIsACodeForEachDimension() {
        Cell five = Cell.parse("5");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cells.of(0).add(-1, 0, five))
                .withMessageContaining("cell 1 names the measure at place -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cells.of(0).add(0, 0, five).add(0, -2, five))
                .withMessageContaining("cell 2 names the period at place -2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cells.of(1).add(0, 0, five, -1))
                .withMessageContaining("names the code at place -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cells.of(1).add(0, 0, five))
                .withMessageContaining("a cell has 0 code(s), its table 1 dimension(s)");
    }

    @Test
    void periodsCanBeReordered() {
        Cells.Builder builder = Cells.of(0);
        IntStream.range(0, 3).forEach(period -> builder.add(0, period, Cell.parse("5")));

        Cells cells = builder.periods(new int[] {2, 0, 1}).build();
        assertThat(IntStream.range(0, 3).map(cells::period)).containsExactly(2, 0, 1);
    }

    @Test
    void cellsAtTheSamePlaceAreFoundInSmallTablesAndInSparseOnes() {
        for (int codes : new int[] {3, 1_000_000, Integer.MAX_VALUE}) {
            Cells.Builder builder = Cells.of(3);
            builder.add(0, 0, Cell.parse("1"), 0, 1, 2)
                    .add(1, 0, Cell.parse("2"), 0, 1, 2)
                    .add(0, 1, Cell.parse("3"), 0, 1, 2)
                    .add(0, 0, Cell.parse("4"), 1, 1, 2)
                    .add(0, 0, Cell.parse("5"), 0, 2, 2)
                    .add(0, 0, Cell.parse("6"), 0, 1, 1);
            assertThat(builder.build().duplicates(2, 2, codes, codes, codes)).isEmpty();

            builder.add(0, 1, Cell.parse("7"), 0, 1, 2)
                    .add(0, 0, Cell.parse("8"), 0, 1, 2)
                    .add(0, 1, Cell.parse("9"), 0, 1, 2);
            assertThat(builder.build().duplicates(2, 2, codes, codes, codes))
                    .containsExactly(new Cells.Duplicate(6, 2), new Cells.Duplicate(7, 0), new Cells.Duplicate(8, 2));
        }
    }
}
