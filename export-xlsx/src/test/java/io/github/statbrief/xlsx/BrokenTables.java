package io.github.statbrief.xlsx;

import io.github.statbrief.xlsx.audit.AuditItem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks that are broken in how their sheets and tables are laid out. */
public final class BrokenTables {
    private static final byte[] PIXEL = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private BrokenTables() {}

    static Stream<Breakage> tables() {
        return Stream.of(
                Breakage.of(
                        AuditItem.MARKED_TABLES,
                        "B3",
                        "'beside' stands outside column A and in no table",
                        book -> BrokenWorkbooks.cell(book.getSheet(BrokenWorkbooks.COVER), "B3")
                                .setCellValue("beside")),
                Breakage.of(
                        AuditItem.TABLE_NAMES,
                        "A5",
                        "has the name that programs give",
                        book -> BrokenWorkbooks.table(book).setDisplayName("Table1")),
                Breakage.of(
                        AuditItem.NO_MERGED_CELLS,
                        "A2:B2",
                        "the cells A2:B2 are merged",
                        book -> book.getSheet(BrokenWorkbooks.CASES)
                                .addMergedRegion(CellRangeAddress.valueOf("A2:B2"))),
                Breakage.of(
                        AuditItem.NO_BLANK_ROWS_OR_COLUMNS,
                        "A7",
                        "a row of the table 'cases_by_year' is blank",
                        book -> {
                            book.getSheet(BrokenWorkbooks.CASES)
                                    .removeRow(
                                            book.getSheet(BrokenWorkbooks.CASES).getRow(6));
                            explainBlanks(book);
                        }),
                Breakage.of(
                        AuditItem.NO_BLANK_ROWS_OR_COLUMNS,
                        "C5",
                        "a column of the table 'cases_by_year' is blank",
                        book -> {
                            BrokenWorkbooks.cell(book, "C6").setBlank();
                            BrokenWorkbooks.cell(book, "C7").setBlank();
                            explainBlanks(book);
                        }),
                Breakage.of(AuditItem.ONE_HEADING_ROW, "A5", "has two columns 'cases'", book -> {
                    BrokenWorkbooks.cell(book, "C5").setCellValue("cases");
                    BrokenWorkbooks.table(book).updateHeaders();
                }),
                Breakage.of(
                        AuditItem.ONE_HEADING_ROW,
                        "A5",
                        "has 0 heading rows",
                        book -> BrokenWorkbooks.table(book).getCTTable().setHeaderRowCount(0)),
                Breakage.of(
                        AuditItem.WRAPPED_TEXT,
                        "C6",
                        "does not wrap and is wider than its column",
                        book -> BrokenWorkbooks.cell(book, "C6")
                                .setCellValue("confidential because only two cases were counted")),
                Breakage.of(AuditItem.WRAPPED_TEXT, "C6", "its row has room for 1", book -> {
                    BrokenWorkbooks.style(book, "C6", style -> style.setWrapText(true));
                    BrokenWorkbooks.cell(book, "C6").setCellValue("kept back as only two cases were seen");
                    BrokenWorkbooks.cell(book, "C6").getRow().setHeightInPoints(16);
                }),
                Breakage.of(
                        AuditItem.NO_FILTERS_OR_FREEZE_PANES,
                        "",
                        "filter buttons",
                        book -> BrokenWorkbooks.table(book)
                                .getCTTable()
                                .addNewAutoFilter()
                                .setRef("A5:C7")),
                Breakage.of(
                        AuditItem.NO_FILTERS_OR_FREEZE_PANES,
                        "",
                        "panes",
                        book -> book.getSheet(BrokenWorkbooks.CASES).createFreezePane(1, 5)),
                Breakage.of(
                        AuditItem.EXPLAINED_GAPS,
                        "B7",
                        "why cells are blank",
                        book -> BrokenWorkbooks.cell(book, "B7").setBlank()),
                Breakage.of(
                        AuditItem.EXPLAINED_GAPS,
                        "C7",
                        "what [z] means",
                        book -> BrokenWorkbooks.cell(book, "C7").setCellValue("[z]")),
                Breakage.of(
                        AuditItem.NOTHING_HIDDEN,
                        "A7",
                        "the row is hidden",
                        book -> book.getSheet(BrokenWorkbooks.CASES).getRow(6).setZeroHeight(true)),
                Breakage.of(
                        AuditItem.NOTHING_HIDDEN,
                        "C1",
                        "the column is hidden",
                        book -> book.getSheet(BrokenWorkbooks.CASES).setColumnHidden(2, true)),
                Breakage.of(AuditItem.NOTHING_HIDDEN, "", "the sheet is hidden", book -> book.setSheetHidden(1, true)),
                Breakage.of(
                        AuditItem.SENSIBLE_WIDTHS,
                        "B5",
                        "is 90 characters wide",
                        book -> book.getSheet(BrokenWorkbooks.CASES).setColumnWidth(1, 90 * 256)),
                Breakage.of(AuditItem.SENSIBLE_WIDTHS, "B6", "the number is wider than its column", book -> {
                    BrokenWorkbooks.style(book, "B6", style -> style.setDataFormat((short) 3));
                    BrokenWorkbooks.cell(book, "B6").setCellValue(12_345_678);
                    book.getSheet(BrokenWorkbooks.CASES).setColumnWidth(1, 6 * 256);
                }));
    }

    static Stream<Breakage> structure() {
        return Stream.of(
                Breakage.of(AuditItem.SHEET_NAMES, "", "'Sheet3' does not say", book -> book.setSheetName(2, "Sheet3")),
                Breakage.of(
                        AuditItem.NO_BLANK_SHEETS,
                        "",
                        "nothing stands on the sheet",
                        book -> book.createSheet("Empty")),
                Breakage.of(AuditItem.TITLES, "A1", "no title", book -> book.createSheet("Empty")),
                Breakage.of(
                        AuditItem.COLUMN_A,
                        "A2",
                        "how many tables",
                        book -> BrokenWorkbooks.cell(book, "A2").setCellValue("Notes are on the sheet of notes.")),
                Breakage.of(
                        AuditItem.COLUMN_A,
                        "A2",
                        "notes are referred to",
                        book -> BrokenWorkbooks.cell(book, "A2").setCellValue("This worksheet contains one table.")),
                Breakage.of(
                        AuditItem.COLUMN_A,
                        "A2",
                        "what the source is",
                        book -> BrokenWorkbooks.cell(book, "A3").setCellValue("Office of Examples")),
                Breakage.of(
                        AuditItem.COLUMN_A,
                        "A3",
                        "a blank row stands above the table",
                        book -> BrokenWorkbooks.cell(book, "A3").setBlank()),
                Breakage.of(
                        AuditItem.COLUMN_A,
                        "C2",
                        "'aside' stands outside column A",
                        book -> BrokenWorkbooks.cell(book, "C2").setCellValue("aside")),
                Breakage.of(
                        AuditItem.NOTHING_BELOW_TABLES,
                        "A9",
                        "'below' stands below or beside",
                        book -> BrokenWorkbooks.cell(book, "A9").setCellValue("below")),
                Breakage.of(AuditItem.ONE_TABLE_A_SHEET, "", "2 tables stand on the sheet", BrokenTables::secondTable),
                Breakage.of(
                        AuditItem.TABLES_AT_THE_LEFT,
                        "E5",
                        "the table 'second_one' begins at E5",
                        BrokenTables::secondTable),
                Breakage.of(
                        AuditItem.DOCUMENT_INFORMATION,
                        "",
                        "state no title",
                        book -> book.getProperties().getCoreProperties().setTitle("")),
                Breakage.of(AuditItem.CURSOR, "", "opens at sheet 2", book -> book.setActiveSheet(1)),
                Breakage.of(
                        AuditItem.CURSOR,
                        "B7",
                        "the cursor at B7",
                        book -> book.getSheetAt(0).setActiveCell(new CellAddress("B7"))),
                Breakage.of(AuditItem.NO_MACROS, "", "macros", BrokenTables::macros));
    }

    private static void explainBlanks(XSSFWorkbook book) {
        BrokenWorkbooks.cell(book, "A4").setCellValue("[c] means confidential; a blank cell means none");
    }

    private static void secondTable(XSSFWorkbook book) {
        for (String place : List.of("E5", "E6")) {
            BrokenWorkbooks.cell(book, place).setCellValue("more");
        }
        XSSFTable table = book.getSheet(BrokenWorkbooks.CASES)
                .createTable(new AreaReference("E5:E6", SpreadsheetVersion.EXCEL2007));
        table.setName("second_one");
        table.setDisplayName("second_one");
    }

    private static void macros(XSSFWorkbook book) {
        try {
            book.setVBAProject(new ByteArrayInputStream(PIXEL));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
