package io.github.statbrief.benchmarks;

import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.table.Cell;
import io.github.statbrief.table.Dimension;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.StatedValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The rows of {@link WideTable}, with the same words, numbers and number formats, written by other libraries in their usual way: one sheet and nothing else. */
final class PeerWorkbooks {
    private static final List<String> HEADINGS = List.of(
            "Area",
            "Area (code)",
            "Sex",
            "Period",
            "Value",
            "Unit",
            "Level or change",
            "Flags",
            "Lower confidence limit",
            "Upper confidence limit");
    private static final String WHOLE = "#,##0";
    private static final String TENTHS = "#,##0.0";
    private static final int ROWS_AT_ONCE = 1_000;

    private final Table table;
    private final Dimension area;
    private final Dimension sex;
    private final List<String> periods;
    private final String unit;

    PeerWorkbooks(Release release) {
        FigureText words = FigureText.of(release);
        table = release.sections().get(0).tables().get(0);
        area = table.dimensions().get(0);
        sex = table.dimensions().get(1);
        periods = table.periods().stream().map(words::period).toList();
        unit = words.unit(table.measures().get(0).unit());
    }

    /** Words of a row, in the order of their columns; the numbers stand between them. */
    private List<String> words(int row, Cell cell) {
        return List.of(
                area.codes().get(table.cells().code(0, row)).label(),
                area.codes().get(table.cells().code(0, row)).id(),
                sex.codes().get(table.cells().code(1, row)).label(),
                periods.get(table.cells().period(row)),
                unit,
                "level",
                cell.flags().stream().map(Flag::shorthand).collect(Collectors.joining(" ")));
    }

    /** By POI's streaming, with its defaults. */
    byte[] poi() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            CellStyle text = style(workbook, "General");
            CellStyle whole = style(workbook, WHOLE);
            CellStyle tenths = style(workbook, TENTHS);
            Sheet sheet = workbook.createSheet("Table 1");
            Row heading = sheet.createRow(0);
            for (int at = 0; at < HEADINGS.size(); at++) {
                heading.createCell(at).setCellValue(HEADINGS.get(at));
            }
            for (int at = 0; at < table.cells().size(); at++) {
                Cell cell = table.cells().cell(at);
                List<String> words = words(at, cell);
                Row row = sheet.createRow(at + 1);
                for (int column = 0; column < 4; column++) {
                    text(row, column, words.get(column), text);
                }
                number(row, 4, cell.value().number().orElseThrow(), whole);
                for (int column = 5; column < 8; column++) {
                    text(row, column, words.get(column - 1), text);
                }
                StatedValue.Range limits = cell.limits().orElseThrow();
                number(row, 8, limits.low(), tenths);
                number(row, 9, limits.high(), tenths);
            }
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static CellStyle style(SXSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    private static void text(Row row, int column, String words, CellStyle style) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!words.isEmpty()) {
            cell.setCellValue(words);
        }
    }

    private static void number(Row row, int column, BigDecimal number, CellStyle style) {
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(number.doubleValue());
    }

    /** By fastexcel, with its defaults and no formats; blank cells are left out. */
    byte[] fastexcel() throws IOException {
        return fastexcel(false);
    }

    /** By fastexcel, with its defaults and the styles that the others' cells have, set for a thousand rows at a time. */
    byte[] styledFastexcel() throws IOException {
        return fastexcel(true);
    }

    private byte[] fastexcel(boolean styled) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Table 1");
            for (int at = 0; at < HEADINGS.size(); at++) {
                sheet.value(0, at, HEADINGS.get(at));
            }
            int size = table.cells().size();
            for (int at = 0; at < size; at++) {
                row(sheet, at);
                if ((at + 1) % ROWS_AT_ONCE == 0 || at == size - 1) {
                    if (styled) {
                        style(sheet, at / ROWS_AT_ONCE * ROWS_AT_ONCE + 1, at + 1);
                    }
                    sheet.flush();
                }
            }
        }
        return out.toByteArray();
    }

    private static void style(Worksheet sheet, int top, int bottom) {
        for (int column = 0; column < HEADINGS.size(); column++) {
            String format = column == 4 ? WHOLE : column > 7 ? TENTHS : "General";
            sheet.range(top, column, bottom, column)
                    .style()
                    .format(format)
                    .borderStyle(BorderSide.BOTTOM, org.dhatim.fastexcel.BorderStyle.THIN)
                    .set();
        }
    }

    private void row(Worksheet sheet, int at) {
        Cell cell = table.cells().cell(at);
        List<String> words = words(at, cell);
        for (int column = 0; column < 4; column++) {
            sheet.value(at + 1, column, words.get(column));
        }
        sheet.value(at + 1, 4, cell.value().number().orElseThrow());
        for (int column = 5; column < 8; column++) {
            String text = words.get(column - 1);
            if (!text.isEmpty()) {
                sheet.value(at + 1, column, text);
            }
        }
        StatedValue.Range limits = cell.limits().orElseThrow();
        sheet.value(at + 1, 8, limits.low());
        sheet.value(at + 1, 9, limits.high());
    }
}
