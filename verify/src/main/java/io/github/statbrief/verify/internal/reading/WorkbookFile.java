package io.github.statbrief.verify.internal.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the sheets of a workbook with fastexcel-reader. */
public final class WorkbookFile {
    private WorkbookFile() {}

    /**
     * Reads all sheets.
     *
     * @param content the bytes of the workbook
     * @throws IOException if it is no workbook
     */
    public static List<Sheet> sheets(byte[] content) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false))) {
            for (org.dhatim.fastexcel.reader.Sheet sheet : book.getSheets().toList()) {
                List<List<SheetCell>> rows = new ArrayList<>();
                boolean hidden = sheet.getVisibility() != SheetVisibility.VISIBLE;
                try (Stream<Row> read = sheet.openStream()) {
                    for (Row row : read.toList()) {
                        while (rows.size() < row.getRowNum() - 1) {
                            rows.add(List.of());
                        }
                        rows.add(cells(row));
                        hidden |= row.isHidden();
                    }
                }
                sheets.add(new Sheet(sheet.getName(), hidden, rows));
            }
        }
        return sheets;
    }

    private static List<SheetCell> cells(Row row) {
        List<SheetCell> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(cell(row.getOptionalCell(column)));
        }
        return cells;
    }

    private static SheetCell cell(Optional<Cell> cell) {
        if (cell.isEmpty()) {
            return SheetCell.EMPTY;
        }
        Cell found = cell.get();
        if (found.getType() == CellType.NUMBER) {
            BigDecimal number = found.asNumber();
            String format = Objects.requireNonNullElse(found.getDataFormatString(), "");
            boolean day =
                    format.startsWith("yyyy") && number.stripTrailingZeros().scale() <= 0;
            return day
                    ? new SheetCell(found.asDate().toLocalDate().toString(), Optional.empty())
                    : new SheetCell(NumberFormatText.of(number, format), Optional.of(number), format);
        }
        return new SheetCell(Objects.requireNonNullElse(found.getText(), ""), Optional.empty());
    }
}
