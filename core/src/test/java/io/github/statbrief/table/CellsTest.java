package io.github.statbrief.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.value.StatedValue;
import java.math.BigDecimal;
import java.util.List;
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
}
