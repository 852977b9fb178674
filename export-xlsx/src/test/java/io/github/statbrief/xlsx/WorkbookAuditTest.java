package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that an audit looks for, in a workbook that is broken in that one place. */
class WorkbookAuditTest {
    private static final byte[] PIXEL = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /** One way to break a workbook. */
    private record Case(AuditItem item, String cell, String message, Consumer<XSSFWorkbook> change) {
        @Override
        public String toString() {
            return item + ": " + message;
        }
    }

    private static Case of(AuditItem item, String cell, String message, Consumer<XSSFWorkbook> change) {
        return new Case(item, cell, message, change);
    }

    static Stream<Case> tables() {
        return Stream.of(
                of(
                        AuditItem.MARKED_TABLES,
                        "B3",
                        "'beside' stands outside column A and in no table",
                        book -> BrokenWorkbooks.cell(book.getSheet(BrokenWorkbooks.COVER), "B3")
                                .setCellValue("beside")),
                of(
                        AuditItem.TABLE_NAMES,
                        "A5",
                        "has the name that programs give",
                        book -> BrokenWorkbooks.table(book).setDisplayName("Table1")),
                of(
                        AuditItem.NO_MERGED_CELLS,
                        "A2:B2",
                        "the cells A2:B2 are merged",
                        book -> book.getSheet(BrokenWorkbooks.CASES)
                                .addMergedRegion(CellRangeAddress.valueOf("A2:B2"))),
                of(AuditItem.NO_BLANK_ROWS_OR_COLUMNS, "A7", "a row of the table 'cases_by_year' is blank", book -> {
                    book.getSheet(BrokenWorkbooks.CASES)
                            .removeRow(book.getSheet(BrokenWorkbooks.CASES).getRow(6));
                    explainBlanks(book);
                }),
                of(AuditItem.NO_BLANK_ROWS_OR_COLUMNS, "C5", "a column of the table 'cases_by_year' is blank", book -> {
                    BrokenWorkbooks.cell(book, "C6").setBlank();
                    BrokenWorkbooks.cell(book, "C7").setBlank();
                    explainBlanks(book);
                }),
                of(AuditItem.ONE_HEADING_ROW, "A5", "has two columns 'cases'", book -> {
                    BrokenWorkbooks.cell(book, "C5").setCellValue("cases");
                    BrokenWorkbooks.table(book).updateHeaders();
                }),
                of(
                        AuditItem.ONE_HEADING_ROW,
                        "A5",
                        "has 0 heading rows",
                        book -> BrokenWorkbooks.table(book).getCTTable().setHeaderRowCount(0)),
                of(
                        AuditItem.WRAPPED_TEXT,
                        "C6",
                        "does not wrap and is wider than its column",
                        book -> BrokenWorkbooks.cell(book, "C6")
                                .setCellValue("confidential because only two cases were counted")),
                of(AuditItem.WRAPPED_TEXT, "C6", "its row has room for 1", book -> {
                    BrokenWorkbooks.style(book, "C6", style -> style.setWrapText(true));
                    BrokenWorkbooks.cell(book, "C6").setCellValue("kept back as only two cases were seen");
                    BrokenWorkbooks.cell(book, "C6").getRow().setHeightInPoints(16);
                }),
                of(
                        AuditItem.NO_FILTERS_OR_FREEZE_PANES,
                        "",
                        "filter buttons",
                        book -> BrokenWorkbooks.table(book)
                                .getCTTable()
                                .addNewAutoFilter()
                                .setRef("A5:C7")),
                of(
                        AuditItem.NO_FILTERS_OR_FREEZE_PANES,
                        "",
                        "panes",
                        book -> book.getSheet(BrokenWorkbooks.CASES).createFreezePane(1, 5)),
                of(
                        AuditItem.EXPLAINED_GAPS,
                        "B7",
                        "why cells are blank",
                        book -> BrokenWorkbooks.cell(book, "B7").setBlank()),
                of(
                        AuditItem.EXPLAINED_GAPS,
                        "C7",
                        "what [z] means",
                        book -> BrokenWorkbooks.cell(book, "C7").setCellValue("[z]")),
                of(
                        AuditItem.NOTHING_HIDDEN,
                        "A7",
                        "the row is hidden",
                        book -> book.getSheet(BrokenWorkbooks.CASES).getRow(6).setZeroHeight(true)),
                of(
                        AuditItem.NOTHING_HIDDEN,
                        "C1",
                        "the column is hidden",
                        book -> book.getSheet(BrokenWorkbooks.CASES).setColumnHidden(2, true)),
                of(AuditItem.NOTHING_HIDDEN, "", "the sheet is hidden", book -> book.setSheetHidden(1, true)),
                of(
                        AuditItem.SENSIBLE_WIDTHS,
                        "B5",
                        "is 90 characters wide",
                        book -> book.getSheet(BrokenWorkbooks.CASES).setColumnWidth(1, 90 * 256)),
                of(AuditItem.SENSIBLE_WIDTHS, "B6", "the number is wider than its column", book -> {
                    BrokenWorkbooks.style(book, "B6", style -> style.setDataFormat((short) 3));
                    BrokenWorkbooks.cell(book, "B6").setCellValue(12_345_678);
                    book.getSheet(BrokenWorkbooks.CASES).setColumnWidth(1, 6 * 256);
                }));
    }

    static Stream<Case> notesAndLinks() {
        return Stream.of(
                of(AuditItem.NO_NOTE_SYMBOLS, "B5", "'Cases*' ends in a symbol", book -> {
                    BrokenWorkbooks.cell(book, "B5").setCellValue("Cases*");
                    BrokenWorkbooks.table(book).updateHeaders();
                }),
                of(AuditItem.NO_NOTE_SYMBOLS, "A3", "above or below the line", book -> {
                    XSSFFont raised = book.createFont();
                    raised.setFontHeightInPoints((short) 12);
                    raised.setTypeOffset(XSSFFont.SS_SUPER);
                    XSSFRichTextString text = new XSSFRichTextString("Source: Office 2");
                    text.applyFont(15, 16, raised);
                    BrokenWorkbooks.cell(book, "A3").setCellValue(text);
                }),
                of(AuditItem.NOTE_WORD, "B5", "'Cases [1]' refers to a number in brackets", book -> {
                    BrokenWorkbooks.cell(book, "B5").setCellValue("Cases [1]");
                    BrokenWorkbooks.table(book).updateHeaders();
                }),
                of(
                        AuditItem.NOTE_PLACES,
                        "A7",
                        "a cell with data refers to a note",
                        book -> BrokenWorkbooks.cell(book, "A7").setCellValue("2024 [note 1]")),
                of(
                        AuditItem.NOTES_SHEET,
                        "A1",
                        "note 2 is referred to",
                        book -> BrokenWorkbooks.cell(book, "A1").setCellValue("Cases [note 1] [note 2]")),
                of(
                        AuditItem.NOTES_SHEET,
                        "A6",
                        "note 1 is defined and nowhere referred to",
                        book -> BrokenWorkbooks.cell(book, "A1").setCellValue("Cases by year")),
                of(
                        AuditItem.DESCRIPTIVE_LINKS,
                        "A4",
                        "'here' does not say where",
                        book -> BrokenWorkbooks.link(book, "A4", "here", "'Cover'!A1")),
                of(
                        AuditItem.DESCRIPTIVE_LINKS,
                        "A4",
                        "the address 'https://example.org' stands",
                        book -> BrokenWorkbooks.link(book, "A4", "https://example.org", "'Cover'!A1")),
                of(
                        AuditItem.DESCRIPTIVE_LINKS,
                        "A4",
                        "'Gone'!A1', which is not in the workbook",
                        book -> BrokenWorkbooks.link(book, "A4", "To the cover", "'Gone'!A1")));
    }

    static Stream<Case> looks() {
        return Stream.of(
                of(
                        AuditItem.READABLE_TEXT,
                        "B6",
                        "'Times New Roman' has serifs",
                        book -> BrokenWorkbooks.font(book, "B6", font -> font.setFontName("Times New Roman"))),
                of(
                        AuditItem.READABLE_TEXT,
                        "B6",
                        "a size of 9.0 points",
                        book -> BrokenWorkbooks.font(book, "B6", font -> font.setFontHeightInPoints((short) 9))),
                of(
                        AuditItem.READABLE_TEXT,
                        "B6",
                        "in italics",
                        book -> BrokenWorkbooks.font(book, "B6", font -> font.setItalic(true))),
                of(
                        AuditItem.READABLE_TEXT,
                        "B6",
                        "turned, spread or justified",
                        book -> BrokenWorkbooks.style(
                                book, "B6", style -> style.setAlignment(HorizontalAlignment.JUSTIFY))),
                of(
                        AuditItem.TITLES,
                        "A1",
                        "looks like any other text",
                        book -> BrokenWorkbooks.font(book, "A1", font -> font.setBold(false))),
                of(
                        AuditItem.NO_SYMBOLS,
                        "C7",
                        "'..' stands in the place",
                        book -> BrokenWorkbooks.cell(book, "C7").setCellValue("..")),
                of(
                        AuditItem.NO_SYMBOLS,
                        "B7",
                        "the error #N/A",
                        book -> BrokenWorkbooks.cell(book, "B7").setCellErrorValue((byte) 42)),
                of(
                        AuditItem.NO_DIVIDERS,
                        "B6",
                        "a pattern",
                        book -> BrokenWorkbooks.style(
                                book, "B6", style -> style.setFillPattern(FillPatternType.THIN_HORZ_BANDS))),
                of(
                        AuditItem.NO_FILLS,
                        "B6",
                        "filled with a colour",
                        book -> BrokenWorkbooks.style(book, "B6", style -> {
                            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                            style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
                        })),
                of(
                        AuditItem.NO_FILLS,
                        "A5",
                        "the style 'TableStyleMedium2'",
                        book -> BrokenWorkbooks.table(book).setStyleName("TableStyleMedium2")),
                of(
                        AuditItem.NOT_BY_COLOUR_ALONE,
                        "B6",
                        "colours the number",
                        book -> BrokenWorkbooks.style(
                                book,
                                "B6",
                                style -> style.setDataFormat(
                                        book.createDataFormat().getFormat("0;[Red]-0")))),
                of(
                        AuditItem.NOT_BY_COLOUR_ALONE,
                        "",
                        "coloured by their values",
                        book -> book.getSheet(BrokenWorkbooks.CASES)
                                .getSheetConditionalFormatting()
                                .addConditionalFormatting(
                                        new CellRangeAddress[] {CellRangeAddress.valueOf("B6:B7")},
                                        book.getSheet(BrokenWorkbooks.CASES)
                                                .getSheetConditionalFormatting()
                                                .createConditionalFormattingRule("B6>12"))),
                of(
                        AuditItem.CONTRAST,
                        "B6",
                        "#CCCCCC on #FFFFFF",
                        book -> BrokenWorkbooks.font(
                                book,
                                "B6",
                                font -> font.setColor(
                                        new XSSFColor(new byte[] {(byte) 204, (byte) 204, (byte) 204}, null)))));
    }

    static Stream<Case> floating() {
        return Stream.of(
                of(
                        AuditItem.NO_FLOATING_TEXT,
                        "",
                        "headers or footers",
                        book -> book.getSheet(BrokenWorkbooks.CASES).getFooter().setCenter("Page &P")),
                of(AuditItem.NO_FLOATING_TEXT, "", "comments", book -> {
                    XSSFSheet sheet = book.getSheet(BrokenWorkbooks.CASES);
                    XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor());
                    comment.setString("why?");
                    BrokenWorkbooks.cell(book, "B6").setCellComment(comment);
                }),
                of(AuditItem.NO_FLOATING_TEXT, "", "a text box", book -> {
                    var box = book.getSheet(BrokenWorkbooks.CASES)
                            .createDrawingPatriarch()
                            .createTextbox(anchor());
                    box.setText("Read me");
                    box.getCTShape().getNvSpPr().getCNvPr().setDescr("A box with words");
                }),
                of(AuditItem.NO_IMAGES, "", "a picture", book -> picture(book, "A dot")),
                of(
                        AuditItem.TEXT_ALTERNATIVES,
                        "",
                        "has no text alternative",
                        book -> book.getSheet(BrokenWorkbooks.CASES)
                                .createDrawingPatriarch()
                                .createChart(anchor())),
                of(AuditItem.TEXT_ALTERNATIVES, "A5", "the table 'cases_by_year' has no text", book -> {
                    XSSFTable table = BrokenWorkbooks.table(book);
                    table.getCTTable().unsetExtLst();
                }));
    }

    static Stream<Case> structure() {
        return Stream.of(
                of(AuditItem.SHEET_NAMES, "", "'Sheet3' does not say", book -> book.setSheetName(2, "Sheet3")),
                of(AuditItem.NO_BLANK_SHEETS, "", "nothing stands on the sheet", book -> book.createSheet("Empty")),
                of(AuditItem.TITLES, "A1", "no title", book -> book.createSheet("Empty")),
                of(
                        AuditItem.COLUMN_A,
                        "A2",
                        "how many tables",
                        book -> BrokenWorkbooks.cell(book, "A2").setCellValue("Notes are on the sheet of notes.")),
                of(
                        AuditItem.COLUMN_A,
                        "A2",
                        "notes are referred to",
                        book -> BrokenWorkbooks.cell(book, "A2").setCellValue("This worksheet contains one table.")),
                of(
                        AuditItem.COLUMN_A,
                        "A2",
                        "what the source is",
                        book -> BrokenWorkbooks.cell(book, "A3").setCellValue("Office of Examples")),
                of(
                        AuditItem.COLUMN_A,
                        "A3",
                        "a blank row stands above the table",
                        book -> BrokenWorkbooks.cell(book, "A3").setBlank()),
                of(
                        AuditItem.COLUMN_A,
                        "C2",
                        "'aside' stands outside column A",
                        book -> BrokenWorkbooks.cell(book, "C2").setCellValue("aside")),
                of(
                        AuditItem.NOTHING_BELOW_TABLES,
                        "A9",
                        "'below' stands below or beside",
                        book -> BrokenWorkbooks.cell(book, "A9").setCellValue("below")),
                of(AuditItem.ONE_TABLE_A_SHEET, "", "2 tables stand on the sheet", WorkbookAuditTest::secondTable),
                of(
                        AuditItem.TABLES_AT_THE_LEFT,
                        "E5",
                        "the table 'second_one' begins at E5",
                        WorkbookAuditTest::secondTable),
                of(
                        AuditItem.DOCUMENT_INFORMATION,
                        "",
                        "state no title",
                        book -> book.getProperties().getCoreProperties().setTitle("")),
                of(AuditItem.CURSOR, "", "opens at sheet 2", book -> book.setActiveSheet(1)),
                of(
                        AuditItem.CURSOR,
                        "B7",
                        "the cursor at B7",
                        book -> book.getSheetAt(0).setActiveCell(new CellAddress("B7"))),
                of(AuditItem.NO_MACROS, "", "macros", WorkbookAuditTest::macros));
    }

    static List<Case> all() {
        return Stream.of(tables(), notesAndLinks(), looks(), floating(), structure())
                .flatMap(each -> each)
                .toList();
    }

    @Test
    void nothingIsFoundWhereNothingIsBroken() throws IOException {
        assertThat(BrokenWorkbooks.after(book -> {})).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsBrokenIsFoundInItsPlace(Case broken) throws IOException {
        assertThat(BrokenWorkbooks.after(broken.change())).anySatisfy(finding -> {
            assertThat(finding.item()).isEqualTo(broken.item());
            assertThat(finding.cell()).isEqualTo(broken.cell());
            assertThat(finding.message()).contains(broken.message());
        });
    }

    @Test
    void everyItemThatIsCheckedIsBrokenHere() {
        Set<AuditItem> tried =
                all().stream().map(Case::item).collect(Collectors.toCollection(() -> EnumSet.noneOf(AuditItem.class)));
        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(AuditItem.values())
                        .filter(AuditItem::isMechanical)
                        .toList());
        assertThat(AuditItem.values()).hasSize(36);
        assertThat(tried).hasSize(34);
    }

    @Test
    void aFindingSaysWhereWhatAndWhatIsAsked() throws IOException {
        List<AuditFinding> findings =
                BrokenWorkbooks.after(book -> BrokenWorkbooks.font(book, "B6", font -> font.setItalic(true)));
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0))
                .hasToString("'Cases'!B6: the text is in italics, underlined or struck through"
                        + " (set text upright, without serifs, in 12 points or more)");
    }

    @Test
    void aHeadingThatIsNotTheNameOfItsColumnIsFound() throws IOException {
        assertThat(BrokenWorkbooks.withReplaced("xl/tables/table2.xml", "name=\"Cases\"", "name=\"Case count\""))
                .extracting(AuditFinding::message)
                .containsExactly("the heading is 'Cases'; the table calls its column 'Case count'");
    }

    @Test
    void aHeadingThatIsBlankIsFound() throws IOException {
        assertThat(BrokenWorkbooks.withReplaced("xl/sharedStrings.xml", "<t>Flags</t>", "<t> </t>"))
                .extracting(AuditFinding::message)
                .contains("a column of the table 'cases_by_year' has no heading");
    }

    @Test
    void aSheetNameThatIsTooLongIsFound() throws IOException {
        assertThat(BrokenWorkbooks.withReplaced(
                        "xl/workbook.xml", "name=\"Cases\"", "name=\"Cases by year, office and kind of case\""))
                .extracting(AuditFinding::message)
                .containsExactly("the name has 38 characters; at most 31 are read");
    }

    @Test
    void twoSheetsOfOneNameAreFound() throws IOException {
        assertThat(BrokenWorkbooks.withReplaced("xl/workbook.xml", "name=\"Cases\"", "name=\"cover\""))
                .extracting(AuditFinding::message)
                .contains("another sheet has the same name");
    }

    @Test
    void aPartThatIsCutOffIsRefusedWithItsName() {
        assertThatIOException()
                .isThrownBy(() -> BrokenWorkbooks.withReplaced("xl/workbook.xml", "</workbook>", ""))
                .withMessageContaining("xl/workbook.xml");
    }

    @Test
    void manyFindingsOfOneKindAreCounted() throws IOException {
        List<AuditFinding> findings = BrokenWorkbooks.after(book -> {
            for (int row = 10; row < 60; row++) {
                BrokenWorkbooks.cell(book, "A" + row).setCellValue("below");
            }
        });
        assertThat(findings).hasSize(21);
        assertThat(findings.get(20).message()).isEqualTo("and 30 more of this kind");
    }

    @Test
    void theWordsOfAnotherLanguageAreNotLookedFor() throws IOException {
        assertThat(BrokenWorkbooks.after(book -> {
                    book.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .setLanguageProperty("de");
                    BrokenWorkbooks.cell(book, "A2").setCellValue("Diese Seite hat eine Tabelle.");
                    BrokenWorkbooks.cell(book, "A3").setCellValue("Quelle: Amt");
                }))
                .isEmpty();
    }

    @Test
    void whatIsNoWorkbookIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("text.xlsx"), "no zip at all");
        assertThatIOException()
                .isThrownBy(() -> WorkbookAudit.of(file))
                .withMessageContaining("text.xlsx: found no zip; expected a workbook in the .xlsx format");
    }

    @Test
    void aZipOfSomethingElseIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("other.xlsx");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("readme.txt"));
            zip.write("nothing".getBytes(StandardCharsets.UTF_8));
        }
        assertThatIOException()
                .isThrownBy(() -> WorkbookAudit.of(file))
                .withMessageContaining("found a zip that names no workbook");
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

    private static XSSFClientAnchor anchor() {
        return new XSSFClientAnchor(0, 0, 0, 0, 5, 8, 8, 12);
    }

    private static void picture(XSSFWorkbook book, String words) {
        int picture = book.addPicture(PIXEL, Workbook.PICTURE_TYPE_PNG);
        book.getSheet(BrokenWorkbooks.CASES)
                .createDrawingPatriarch()
                .createPicture(anchor(), picture)
                .getCTPicture()
                .getNvPicPr()
                .getCNvPr()
                .setDescr(words);
    }
}
