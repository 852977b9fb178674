package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.outline.Outline;
import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.plan.Context;
import io.github.statbrief.sheets.plan.Line;
import io.github.statbrief.sheets.plan.Sheet;
import io.github.statbrief.sheets.plan.SheetTable;
import io.github.statbrief.sheets.rows.DictionaryColumn;
import io.github.statbrief.sheets.rows.LongColumn;
import io.github.statbrief.sheets.rows.MixedColumn;
import io.github.statbrief.sheets.rows.StreamedRows;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.xlsx.internal.sheet.Options;
import io.github.statbrief.xlsx.internal.sheet.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that are made as they are written need no memory, however many there are. */
@Tag("slow")
class WriterMemoryTest {
    private static final int ROWS = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void aMillionRowsOfTenCellsAreWrittenIn64Megabytes() throws Exception {
        Path workbook = folder.resolve("workbook.xlsx");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MillionRows.class.getName(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
        try (ReadableWorkbook read = new ReadableWorkbook(workbook.toFile());
                Stream<Row> rows = read.getFirstSheet().openStream()) {
            Row last = rows.reduce((first, second) -> second).orElseThrow();
            assertThat(last.getRowNum()).isEqualTo(ROWS + 2);
            assertThat(last.getCellText(3)).isEqualTo("remark on row 999999");
            assertThat(last.getCellAsNumber(9)).hasValue(new BigDecimal("999999.9"));
        }
    }

    /** The program that runs in a machine of its own. */
    static final class MillionRows {
        private MillionRows() {}

        public static void main(String[] arguments) throws IOException {
            List<LongColumn> columns = new ArrayList<>();
            for (String heading : List.of("Area", "Sex", "Period")) {
                List<String> words = List.of(heading + " one", heading + " two", heading + " three");
                columns.add(new DictionaryColumn(Column.words(heading), words, row -> row % words.size()));
            }
            columns.add(new MixedColumn(Column.words("Remark"), row -> Content.text("remark on row " + row)));
            for (int at = 4; at < 10; at++) {
                int scale = at % 2;
                String format = scale == 0 ? "#,##0" : "#,##0.0";
                columns.add(new MixedColumn(
                        Column.numbers("Number " + at),
                        row -> new Content.Numeral(BigDecimal.valueOf(row * 10L + 9, scale), format)));
            }
            SheetTable table = new SheetTable("rows", StreamedRows.of(columns, ROWS, row -> "row " + (row + 1)));
            Sheet sheet = new Sheet(
                    "Rows",
                    "Rows",
                    List.of(Line.of(Line.Kind.TITLE, "A million rows")),
                    Optional.empty(),
                    Optional.of(table));
            Context context = Context.of(Releases.varied());
            try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
                new WorkbookWriter(Theme.standard(), Options.standard())
                        .write(context, List.of(sheet), Outline.of(context.release()), out);
            }
        }
    }
}
