package io.github.statbrief.engine;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The rows of a workbook's tables, each as its cells under the names of their columns; what is no number in the file is no number here. */
public final class FigureRows {
    private FigureRows() {}

    /** Those of all tables of figures. */
    public static List<Map<String, String>> of(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                rows.addAll(of(sheet, List.of("Id", "As stated")));
            }
        }
        return rows;
    }

    /** Those of one table of cells. */
    public static List<Map<String, String>> ofTable(Path file, String sheet) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            return of(workbook.findSheet(sheet).orElseThrow(), List.of("Period", "Value"));
        }
    }

    /** Those of one table of cells that has its codes in columns. */
    public static List<Map<String, String>> ofColumns(Path file, String sheet) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            return of(workbook.findSheet(sheet).orElseThrow(), List.of("Period"));
        }
    }

    private static List<Map<String, String>> of(Sheet sheet, List<String> heading) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> columns = List.of();
        for (Row row : sheet.read()) {
            List<String> cells = row.stream().map(FigureRows::text).toList();
            if (cells.containsAll(heading)) {
                columns = cells;
            } else if (!columns.isEmpty()) {
                rows.add(named(columns, cells));
            }
        }
        return rows;
    }

    private static Map<String, String> named(List<String> columns, List<String> cells) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int column = 0; column < Math.min(columns.size(), cells.size()); column++) {
            named.put(columns.get(column), cells.get(column));
        }
        return named;
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber();
            return number.stripTrailingZeros().toPlainString();
        }
        // set apart, so that text that looks like a number is not taken for one
        String text = cell.getText();
        return text.matches("[0-9.]+") ? "'" + text : text;
    }
}
