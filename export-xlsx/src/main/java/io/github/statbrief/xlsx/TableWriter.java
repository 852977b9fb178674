package io.github.statbrief.xlsx;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a table as a real Excel table: one heading row, its rows, no merged cells, nothing below it. */
final class TableWriter {
    private final XSSFWorkbook workbook;
    private final CellWriter cells;
    private final Options options;

    TableWriter(XSSFWorkbook workbook, Styles styles, Options options) {
        this.workbook = workbook;
        this.cells = new CellWriter(workbook, styles);
        this.options = options;
    }

    void write(XSSFSheet sheet, int headingRow, SheetTable table, TableLayout layout) {
        List<Column> columns = table.columns();
        XSSFRow heading = sheet.createRow(headingRow);
        heading.setHeightInPoints((float) layout.headingHeight());
        for (int at = 0; at < columns.size(); at++) {
            cells.heading(heading.createCell(at), columns.get(at));
        }
        int next = headingRow + 1;
        for (Row row : table.rows()) {
            write(sheet, next, row, columns, layout.lines(row));
            next++;
        }
        sheet.setRepeatingRows(new CellRangeAddress(headingRow, headingRow, -1, -1));
        if (options.freezePanes()) {
            sheet.createFreezePane(1, headingRow + 1);
        }
        if (next > headingRow + 1) {
            declare(sheet, table.name(), headingRow, next - 1, columns.size());
        }
    }

    private void write(XSSFSheet sheet, int at, Row row, List<Column> columns, int lines) {
        XSSFRow written = sheet.createRow(at);
        written.setHeightInPoints((float) TableLayout.height(lines));
        for (int column = 0; column < columns.size(); column++) {
            cells.content(written.createCell(column), row.cells().get(column), columns.get(column), lines > 1);
        }
        row.named().ifPresent(named -> {
            XSSFName name = workbook.createName();
            name.setNameName(named.name());
            name.setRefersToFormula(
                    new CellReference(sheet.getSheetName(), at, named.column(), true, true).formatAsString());
        });
    }

    private void declare(XSSFSheet sheet, String name, int first, int last, int columns) {
        AreaReference area = new AreaReference(
                new CellReference(first, 0), new CellReference(last, columns - 1), SpreadsheetVersion.EXCEL2007);
        XSSFTable declared = sheet.createTable(area);
        declared.setName(name);
        declared.setDisplayName(name);
        if (options.filters()) {
            declared.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        }
    }
}
