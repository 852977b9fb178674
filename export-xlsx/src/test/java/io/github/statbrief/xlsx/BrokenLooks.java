package io.github.statbrief.xlsx;

import io.github.statbrief.xlsx.audit.AuditItem;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks that are broken in their notes, links, looks and in what floats over them. */
public final class BrokenLooks {
    private static final byte[] PIXEL = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private BrokenLooks() {}

    static Stream<Breakage> notesAndLinks() {
        return Stream.of(
                Breakage.of(AuditItem.NO_NOTE_SYMBOLS, "B5", "'Cases*' ends in a symbol", book -> {
                    BrokenWorkbooks.cell(book, "B5").setCellValue("Cases*");
                    BrokenWorkbooks.table(book).updateHeaders();
                }),
                Breakage.of(AuditItem.NO_NOTE_SYMBOLS, "A3", "above or below the line", book -> {
                    XSSFFont raised = book.createFont();
                    raised.setFontHeightInPoints((short) 12);
                    raised.setTypeOffset(XSSFFont.SS_SUPER);
                    XSSFRichTextString text = new XSSFRichTextString("Source: Office 2");
                    text.applyFont(15, 16, raised);
                    BrokenWorkbooks.cell(book, "A3").setCellValue(text);
                }),
                Breakage.of(AuditItem.NOTE_WORD, "B5", "'Cases [1]' refers to a number in brackets", book -> {
                    BrokenWorkbooks.cell(book, "B5").setCellValue("Cases [1]");
                    BrokenWorkbooks.table(book).updateHeaders();
                }),
                Breakage.of(
                        AuditItem.NOTE_PLACES,
                        "A7",
                        "a cell with data refers to a note",
                        book -> BrokenWorkbooks.cell(book, "A7").setCellValue("2024 [note 1]")),
                Breakage.of(
                        AuditItem.NOTES_SHEET,
                        "A1",
                        "note 2 is referred to",
                        book -> BrokenWorkbooks.cell(book, "A1").setCellValue("Cases [note 1] [note 2]")),
                Breakage.of(
                        AuditItem.NOTES_SHEET,
                        "A6",
                        "note 1 is defined and nowhere referred to",
                        book -> BrokenWorkbooks.cell(book, "A1").setCellValue("Cases by year")),
                Breakage.of(
                        AuditItem.DESCRIPTIVE_LINKS,
                        "A4",
                        "'here' does not say where",
                        book -> BrokenWorkbooks.link(book, "A4", "here", "'Cover'!A1")),
                Breakage.of(
                        AuditItem.DESCRIPTIVE_LINKS,
                        "A4",
                        "the address 'https://example.org' stands",
                        book -> BrokenWorkbooks.link(book, "A4", "https://example.org", "'Cover'!A1")),
                Breakage.of(
                        AuditItem.DESCRIPTIVE_LINKS,
                        "A4",
                        "'Gone'!A1', which is not in the workbook",
                        book -> BrokenWorkbooks.link(book, "A4", "To the cover", "'Gone'!A1")));
    }

    static Stream<Breakage> looks() {
        return Stream.of(
                Breakage.of(
                        AuditItem.READABLE_TEXT,
                        "B6",
                        "'Times New Roman' has serifs",
                        book -> BrokenWorkbooks.font(book, "B6", font -> font.setFontName("Times New Roman"))),
                Breakage.of(
                        AuditItem.READABLE_TEXT,
                        "B6",
                        "a size of 9.0 points",
                        book -> BrokenWorkbooks.font(book, "B6", font -> font.setFontHeightInPoints((short) 9))),
                Breakage.of(
                        AuditItem.READABLE_TEXT,
                        "B6",
                        "in italics",
                        book -> BrokenWorkbooks.font(book, "B6", font -> font.setItalic(true))),
                Breakage.of(
                        AuditItem.READABLE_TEXT,
                        "B6",
                        "turned, spread or justified",
                        book -> BrokenWorkbooks.style(
                                book, "B6", style -> style.setAlignment(HorizontalAlignment.JUSTIFY))),
                Breakage.of(
                        AuditItem.TITLES,
                        "A1",
                        "looks like any other text",
                        book -> BrokenWorkbooks.font(book, "A1", font -> font.setBold(false))),
                Breakage.of(
                        AuditItem.NO_SYMBOLS,
                        "C7",
                        "'..' stands in the place",
                        book -> BrokenWorkbooks.cell(book, "C7").setCellValue("..")),
                Breakage.of(
                        AuditItem.NO_SYMBOLS,
                        "B7",
                        "the error #N/A",
                        book -> BrokenWorkbooks.cell(book, "B7").setCellErrorValue((byte) 42)),
                Breakage.of(
                        AuditItem.NO_DIVIDERS,
                        "B6",
                        "a pattern",
                        book -> BrokenWorkbooks.style(
                                book, "B6", style -> style.setFillPattern(FillPatternType.THIN_HORZ_BANDS))),
                Breakage.of(
                        AuditItem.NO_FILLS,
                        "B6",
                        "filled with a colour",
                        book -> BrokenWorkbooks.style(book, "B6", style -> {
                            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                            style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
                        })),
                Breakage.of(
                        AuditItem.NO_FILLS,
                        "A5",
                        "the style 'TableStyleMedium2'",
                        book -> BrokenWorkbooks.table(book).setStyleName("TableStyleMedium2")),
                Breakage.of(
                        AuditItem.NOT_BY_COLOUR_ALONE,
                        "B6",
                        "colours the number",
                        book -> BrokenWorkbooks.style(
                                book,
                                "B6",
                                style -> style.setDataFormat(
                                        book.createDataFormat().getFormat("0;[Red]-0")))),
                Breakage.of(
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
                Breakage.of(
                        AuditItem.CONTRAST,
                        "B6",
                        "#CCCCCC on #FFFFFF",
                        book -> BrokenWorkbooks.font(
                                book,
                                "B6",
                                font -> font.setColor(
                                        new XSSFColor(new byte[] {(byte) 204, (byte) 204, (byte) 204}, null)))));
    }

    static Stream<Breakage> floating() {
        return Stream.of(
                Breakage.of(
                        AuditItem.NO_FLOATING_TEXT,
                        "",
                        "headers or footers",
                        book -> book.getSheet(BrokenWorkbooks.CASES).getFooter().setCenter("Page &P")),
                Breakage.of(AuditItem.NO_FLOATING_TEXT, "", "comments", book -> {
                    XSSFSheet sheet = book.getSheet(BrokenWorkbooks.CASES);
                    XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor());
                    comment.setString("why?");
                    BrokenWorkbooks.cell(book, "B6").setCellComment(comment);
                }),
                Breakage.of(AuditItem.NO_FLOATING_TEXT, "", "a text box", book -> {
                    var box = book.getSheet(BrokenWorkbooks.CASES)
                            .createDrawingPatriarch()
                            .createTextbox(anchor());
                    box.setText("Read me");
                    box.getCTShape().getNvSpPr().getCNvPr().setDescr("A box with words");
                }),
                Breakage.of(AuditItem.NO_IMAGES, "", "a picture", book -> picture(book, "A dot")),
                Breakage.of(
                        AuditItem.TEXT_ALTERNATIVES,
                        "",
                        "has no text alternative",
                        book -> book.getSheet(BrokenWorkbooks.CASES)
                                .createDrawingPatriarch()
                                .createChart(anchor())),
                Breakage.of(AuditItem.TEXT_ALTERNATIVES, "A5", "the table 'cases_by_year' has no text", book -> {
                    XSSFTable table = BrokenWorkbooks.table(book);
                    table.getCTTable().unsetExtLst();
                }));
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
