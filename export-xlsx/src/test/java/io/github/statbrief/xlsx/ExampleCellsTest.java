package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.yaml.ReleaseReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every cell of the second example's tables, read back from its workbook. */
class ExampleCellsTest {
    private static final Release RELEASE = ReleaseReader.read(
            Path.of("..", "examples", "alcohol-duty", "src", "main", "statbrief", "alcohol-duty.yaml"));
    private static final ReadBack WORKBOOK = ReadBack.full(RELEASE);

    @ParameterizedTest
    @CsvSource({"receipts, Table 1, 50", "receipts-by-month, Table 2, 120", "made-wine-clearances, Table 3, 110"})
    void everyCellHasItsValueStatusUnitAndPeriod(String id, String label, int cells) {
        Table table = RELEASE.tables()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        FigureText words = FigureText.of(RELEASE);
        List<Map<String, Cell>> rows = WORKBOOK.full(label);

        assertThat(rows).hasSize(cells).hasSize(table.cells().size());
        IntStream.range(0, cells).forEach(at -> {
            Map<String, Cell> row = rows.get(at);
            io.github.statbrief.table.Cell cell = table.cells().cell(at);
            cell.value()
                    .number()
                    .ifPresent(
                            number -> assertThat(ReadBack.number(row, "Value")).isEqualByComparingTo(number));
            if (cell.value() instanceof StatedValue.Absent absent) {
                assertThat(ReadBack.text(row, "Value"))
                        .isEqualTo(absent.reason().shorthand());
            }
            assertThat(ReadBack.text(row, "Flags"))
                    .isEqualTo(cell.flags().stream().map(Flag::shorthand).collect(Collectors.joining(" ")));
            assertThat(ReadBack.text(row, "Unit"))
                    .isEqualTo(words.unit(
                            table.measures().get(table.cells().measure(at)).unit()));
            assertThat(ReadBack.text(row, "Period"))
                    .isEqualTo(words.period(table.periods().get(table.cells().period(at))));
        });
    }
}
