package io.github.statbrief.xlsx.oracle;

import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.cell.Rule;
import io.github.statbrief.sheets.layout.Freeze;
import io.github.statbrief.sheets.layout.TableLayout;
import io.github.statbrief.sheets.plan.Row;
import io.github.statbrief.sheets.plan.SheetTable;
import io.github.statbrief.xlsx.internal.sheet.Options;
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

/** Writes an Excel table: one heading row, its rows, no merged cells, nothing below it. */
final class TableWriter {
    /** The last row of headings above which all rows are repeated in print. */
    private static final int MOST_REPEATED = 8;

    private final XSSFWorkbook workbook;
    private final CellWriter cells;
    private final Options options;

    TableWriter(XSSFWorkbook workbook, Styles styles, Options options) {
        this.workbook = workbook;
        this.cells = new CellWriter(workbook, styles);
        this.options = options;
    }

    /** Writes the whole table. */
    void write(XSSFSheet sheet, int headingRow, SheetTable table, TableLayout layout) {
        heading(sheet, headingRow, table, layout);
        int next = headingRow + 1;
        for (Row row : table.rows()) {
            boolean last = next == headingRow + table.rows().size();
            write(sheet, next, row, table.columns(), layout.lines(row), rule(row, last));
            next++;
        }
        declare(sheet, table, headingRow, layout.rows());
    }

    /** Writes the heading row and declares the table with rows that follow later. */
    void writeHeading(XSSFSheet sheet, int headingRow, SheetTable table, TableLayout layout) {
        heading(sheet, headingRow, table, layout);
        declare(sheet, table, headingRow, layout.rows());
    }

    private void heading(XSSFSheet sheet, int at, SheetTable table, TableLayout layout) {
        List<Column> columns = table.columns();
        XSSFRow heading = sheet.createRow(at);
        SheetWriter.height(heading, layout.headingHeight());
        for (int column = 0; column < columns.size(); column++) {
            cells.heading(heading.createCell(column), columns.get(column));
        }
        sheet.setRepeatingRows(new CellRangeAddress(at > MOST_REPEATED ? at : 0, at, -1, -1));
        double above = 0;
        for (int line = 0; line <= at; line++) {
            above += sheet.getRow(line).getHeightInPoints();
        }
        if (options.freeze().freezes(layout.rows(), hasNumbers(table) ? layout.total() : 0, above, at + 1)) {
            sheet.createFreezePane(Freeze.columns(table.nameColumns()), at + 1);
        }
    }

    private static boolean hasNumbers(SheetTable table) {
        return table.columns().stream().anyMatch(Column::numeric);
    }

    private static Rule rule(Row row, boolean last) {
        if (last) {
            return Rule.LAST;
        }
        return row.look().endsGroup() ? Rule.MID : Rule.LIGHT;
    }

    private void write(XSSFSheet sheet, int at, Row row, List<Column> columns, int lines, Rule rule) {
        XSSFRow written = sheet.createRow(at);
        SheetWriter.height(written, TableLayout.height(lines));
        for (int column = 0; column < columns.size(); column++) {
            Column of = columns.get(column);
            cells.content(
                    written.createCell(column),
                    row.cells().get(column),
                    of,
                    lines > 1,
                    of.accent(row.look().strong()),
                    rule);
        }
        row.named().ifPresent(named -> {
            XSSFName name = workbook.createName();
            name.setNameName(named.name());
            name.setRefersToFormula(
                    new CellReference(sheet.getSheetName(), at, named.column(), true, true).formatAsString());
        });
    }

    private void declare(XSSFSheet sheet, SheetTable table, int headingRow, int rows) {
        if (rows == 0) {
            return;
        }
        int last = headingRow + rows;
        if (last > SpreadsheetVersion.EXCEL2007.getLastRowIndex()) {
            throw new IllegalArgumentException("the table '" + table.name() + "' on the sheet '"
                    + sheet.getSheetName() + "' has " + rows
                    + " rows; with what stands above them a sheet has room for "
                    + (SpreadsheetVersion.EXCEL2007.getLastRowIndex() - headingRow) + ". Split the table");
        }
        AreaReference area = new AreaReference(
                new CellReference(headingRow, 0),
                new CellReference(last, table.columns().size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable declared = sheet.createTable(area);
        declared.setName(table.name());
        declared.setDisplayName(table.name());
        if (options.filters()) {
            declared.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        }
    }
}
