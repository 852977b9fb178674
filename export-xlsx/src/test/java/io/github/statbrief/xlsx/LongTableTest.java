package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.statbrief.Bound;
import io.github.statbrief.Cell;
import io.github.statbrief.Cells;
import io.github.statbrief.Note;
import io.github.statbrief.Period;
import io.github.statbrief.Reading;
import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Tables whose rows are streamed into their sheet. */
class LongTableTest {
    @Test
    void everyCellOfALongTableIsReadBack() {
        ReadBack workbook = ReadBack.of(table(20_000, LongTableTest::plain));
        List<Map<String, org.dhatim.fastexcel.reader.Cell>> rows = workbook.table("Table 1");
        assertThat(rows).hasSize(20_000);
        for (int row = 0; row < rows.size(); row++) {
            assertThat(ReadBack.number(rows.get(row), "Value")).isEqualByComparingTo(BigDecimal.valueOf(row, 1));
        }
        assertThat(workbook.part("xl/worksheets/sheet4.xml"))
                .contains("<row r=\"20000\"")
                .doesNotContain("<dimension");
    }

    @Test
    void moreDifferentTextsThanAreKeptOnceAreAllReadBack() {
        int many = 100_010;
        ReadBack workbook = ReadBack.of(table(
                many,
                row -> new Cell(
                        Reading.parse("1"),
                        Set.of(),
                        Optional.empty(),
                        Optional.of(new Note(Note.Kind.SCOPE, "<Note> & _x0041_ " + row)))));
        List<Map<String, org.dhatim.fastexcel.reader.Cell>> rows = workbook.table("Table 1");
        assertThat(rows).hasSize(many);
        assertThat(ReadBack.text(rows.get(many - 1), "Note"))
                .startsWith("<Note> & ")
                .endsWith(" " + (many - 1));
        assertThat(ReadBack.text(rows.get(7), "Note")).startsWith("<Note> & ").endsWith(" 7");
    }

    @Test
    void aTableLongerThanASheetIsRefusedBeforeAnythingIsWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Release release = table(1_048_576, LongTableTest::plain);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new XlsxExporter(Theme.standard()).write(release, out))
                .withMessageContaining("'table_applications' on the sheet 'Table 1' has 1048576 rows")
                .withMessageContaining("Split the table");
        assertThat(out.size()).isZero();
    }

    private static Cell plain(int row) {
        return Cell.of(new Reading.Point(Bound.EXACT, BigDecimal.valueOf(row, 1)), Set.of());
    }

    private static Release table(int size, IntFunction<Cell> cell) {
        Table small = Releases.applications();
        Cells.Builder cells = Cells.of(0);
        for (int row = 0; row < size; row++) {
            cells.add(0, 0, cell.apply(row));
        }
        return Releases.of(new Table(
                small.id(),
                small.title(),
                small.finding(),
                small.measures(),
                List.of(),
                List.of(Period.parse("2021")),
                cells.build(),
                small.source(),
                small.notes(),
                small.show(),
                small.chart()));
    }
}
