package io.github.statbrief.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.statbrief.Figure;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.ods.internal.file.SpreadsheetWriter;
import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.Content;
import io.github.statbrief.sheets.layout.Freeze;
import io.github.statbrief.sheets.plan.Context;
import io.github.statbrief.sheets.plan.Line;
import io.github.statbrief.sheets.plan.Sheet;
import io.github.statbrief.sheets.plan.SheetTable;
import io.github.statbrief.sheets.rows.DictionaryColumn;
import io.github.statbrief.sheets.rows.LongColumn;
import io.github.statbrief.sheets.rows.MixedColumn;
import io.github.statbrief.sheets.rows.StreamedRows;
import io.github.statbrief.theme.Theme;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Scanner;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that are made as they are written need no memory, however many there are. */
@Tag("slow")
class MillionRowsTest {
    private static final int ROWS = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void aMillionRowsOfTenCellsAreWrittenIn64Megabytes() throws Exception {
        Path spreadsheet = folder.resolve("workbook.ods");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        spreadsheet.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
        assertThat(lastRow(spreadsheet))
                .contains("<text:p>remark on row 999999</text:p>")
                .contains("office:value=\"999999.9\"");
    }

    /** The last row, and the number of all rows. */
    private static String lastRow(Path spreadsheet) throws IOException {
        String last = "";
        int rows = 0;
        try (ZipFile zip = new ZipFile(spreadsheet.toFile());
                Scanner content = new Scanner(new BufferedReader(new InputStreamReader(
                        zip.getInputStream(zip.getEntry("content.xml")), StandardCharsets.UTF_8)))) {
            content.useDelimiter("</table:table-row>");
            while (content.hasNext()) {
                String next = content.next();
                if (next.contains("<table:table-row")) {
                    last = next;
                    rows++;
                }
            }
        }
        assertThat(rows).isEqualTo(ROWS + 2);
        return last;
    }

    @Test
    void aTableLongerThanASheetIsRefusedBeforeAnythingIsWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Program.write(1_048_576, out))
                .withMessageContaining("'rows' on the sheet 'Rows' has 1048576 rows")
                .withMessageContaining("a sheet has room for 1048574. Split the table");
        assertThat(out.size()).isZero();
    }

    /** The program that runs in a machine of its own. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws IOException {
            try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
                write(ROWS, out);
            }
        }

        static void write(int rows, OutputStream out) throws IOException {
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
            SheetTable table = new SheetTable("rows", StreamedRows.of(columns, rows, row -> "row " + (row + 1)));
            Sheet sheet = new Sheet(
                    "Rows",
                    "Rows",
                    List.of(Line.of(Line.Kind.TITLE, "A million rows")),
                    Optional.empty(),
                    Optional.of(table));
            Context context = Context.of(Release.builder("rows", "Rows")
                    .publisher("Office of Examples")
                    .published("2026-01-15")
                    .section(Section.builder("all", "All")
                            .figure(Figure.builder("one", "One")
                                    .stat(Stat.COUNT)
                                    .value("1")
                                    .unit("case")
                                    .period("2025")))
                    .build());
            new SpreadsheetWriter(Theme.standard(), Freeze.LARGE_TABLES, false, OptionalInt.empty())
                    .write(context, List.of(sheet), out);
        }
    }
}
