package io.github.statbrief.xlsx;

import io.github.statbrief.xlsx.audit.AuditFinding;
import io.github.statbrief.xlsx.audit.WorkbookAudit;
import io.github.statbrief.xlsx.oracle.TableAlternative;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small workbook by another hand than the exporter's, in which nothing is to be found, to be broken in one place. */
public final class BrokenWorkbooks {
    /** The sheets of the workbook, in their order. */
    static final String COVER = "Cover";

    static final String NOTES = "Notes";
    static final String CASES = "Cases";

    private static final int FIRST_ROW = 4;

    private BrokenWorkbooks() {}

    /** What an audit finds after a change. */
    static List<AuditFinding> after(Consumer<XSSFWorkbook> change) throws IOException {
        return WorkbookAudit.of(new ByteArrayInputStream(bytes(change)));
    }

    /** The workbook after a change. */
    static byte[] bytes(Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFFont font = workbook.getFontAt(0);
            font.setFontName("Arial");
            font.setFontHeightInPoints((short) 12);
            workbook.getProperties().getCoreProperties().setTitle("Cases by year");
            workbook.getProperties().getCoreProperties().setCreator("Office of Examples");
            workbook.getProperties()
                    .getCoreProperties()
                    .getUnderlyingProperties()
                    .setLanguageProperty("en");
            lines(workbook.createSheet(COVER), "Cases by year", "Office of Examples", "Figures are provisional.");
            table(
                    workbook.createSheet(NOTES),
                    List.of("Notes", "This worksheet contains one table.", "Notes on the figures.", "All years."),
                    "notes_on_cases",
                    new String[][] {{"Note", "Text"}, {"[note 1]", "A case counts once."}});
            table(
                    workbook.createSheet(CASES),
                    List.of(
                            "Cases by year [note 1]",
                            "This worksheet contains one table. Notes are on the sheet of notes.",
                            "Source: Office of Examples",
                            "[c] means confidential"),
                    "cases_by_year",
                    new String[][] {{"Year", "Cases", "Flags"}, {"2023", "12", "[c]"}, {"2024", "15", "[c]"}});
            change.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** What an audit finds where words of a part are replaced: as no library would write them. */
    static List<AuditFinding> withReplaced(String part, String words, String others) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(bytes(book -> {})));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.write((entry.getName().equals(part) ? text.replace(words, others) : text)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return WorkbookAudit.of(new ByteArrayInputStream(out.toByteArray()));
    }

    /** A cell of the sheet of cases; it is made where it is not there. */
    static XSSFCell cell(XSSFWorkbook workbook, String place) {
        return cell(workbook.getSheet(CASES), place);
    }

    static XSSFCell cell(XSSFSheet sheet, String place) {
        CellReference reference = new CellReference(place);
        XSSFRow row = sheet.getRow(reference.getRow());
        XSSFRow there = row == null ? sheet.createRow(reference.getRow()) : row;
        XSSFCell cell = there.getCell(reference.getCol());
        return cell == null ? there.createCell(reference.getCol()) : cell;
    }

    /** Gives a cell a style of its own. */
    static void style(XSSFWorkbook workbook, String place, Consumer<XSSFCellStyle> change) {
        XSSFCellStyle style = workbook.createCellStyle();
        change.accept(style);
        cell(workbook, place).setCellStyle(style);
    }

    /** Gives a cell a font of its own. */
    static void font(XSSFWorkbook workbook, String place, Consumer<XSSFFont> change) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) 12);
        change.accept(font);
        style(workbook, place, style -> style.setFont(font));
    }

    /** Links a cell to a place in the workbook. */
    static void link(XSSFWorkbook workbook, String place, String words, String target) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(target);
        cell(workbook, place).setCellValue(words);
        cell(workbook, place).setHyperlink(link);
    }

    /** The table of cases. */
    static XSSFTable table(XSSFWorkbook workbook) {
        return workbook.getSheet(CASES).getTables().get(0);
    }

    private static void lines(XSSFSheet sheet, String... lines) {
        for (int at = 0; at < lines.length; at++) {
            sheet.createRow(at).createCell(0).setCellValue(lines[at]);
        }
        XSSFCellStyle title = sheet.getWorkbook().createCellStyle();
        XSSFFont font = sheet.getWorkbook().createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) 16);
        font.setBold(true);
        title.setFont(font);
        sheet.getRow(0).getCell(0).setCellStyle(title);
        sheet.setColumnWidth(0, 20 * 256);
        sheet.setColumnWidth(1, 22 * 256);
    }

    private static void table(XSSFSheet sheet, List<String> lines, String name, String[][] cells) {
        lines(sheet, lines.toArray(String[]::new));
        for (int row = 0; row < cells.length; row++) {
            XSSFRow written = sheet.createRow(FIRST_ROW + row);
            for (int column = 0; column < cells[row].length; column++) {
                String content = cells[row][column];
                if (column == 1 && content.matches("\\d+")) {
                    written.createCell(column).setCellValue(Integer.parseInt(content));
                } else {
                    written.createCell(column).setCellValue(content);
                }
            }
        }
        XSSFTable table = sheet.createTable(new AreaReference(
                new CellReference(FIRST_ROW, 0),
                new CellReference(FIRST_ROW + cells.length - 1, cells[0].length - 1),
                SpreadsheetVersion.EXCEL2007));
        table.setName(name);
        table.setDisplayName(name);
        TableAlternative.write(table, lines.get(0));
    }
}
