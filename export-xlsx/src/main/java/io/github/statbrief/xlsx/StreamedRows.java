package io.github.statbrief.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The rows of a table of data, which never lie in memory: they are gone through once to gather their strings and styles while POI still holds the workbook, and
 * once more to be written into their sheet's part on its way into the file. Nothing in them is linked or named.
 */
final class StreamedRows {
    /** How many different texts are kept once for the whole workbook; any further ones stand in their cells. */
    private static final int MOST_SHARED = 100_000;

    /** A longer number is written as the nearest one that a spreadsheet holds. */
    private static final int MOST_DIGITS = 17;

    private static final byte[] ROW = utf8("<row r=\"");
    private static final byte[] END_OF_TAG = utf8("\">");
    private static final byte[] CELL = utf8("<c r=\"");
    private static final byte[] END_OF_NUMBER = utf8("</v></c>");
    private static final byte[] END_OF_ROW = utf8("</row>");

    private final SheetTable table;
    private final int firstRow;
    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final ColumnCells[] columns;

    /** What a column's cells have in common, ready to be written: everything from the end of their reference on. */
    private static final class ColumnCells {
        private final Styles.Look look;
        private final byte[] letters;
        private final byte[] blank;
        private final Map<String, byte[]> words = new HashMap<>();
        private final Map<String, byte[]> formats = new HashMap<>();

        ColumnCells(Styles.Look look, byte[] letters, byte[] blank) {
            this.look = look;
            this.letters = letters;
            this.blank = blank;
        }
    }

    private StreamedRows(SheetTable table, int firstRow, XSSFWorkbook workbook, Styles styles) {
        this.table = table;
        this.firstRow = firstRow;
        this.workbook = workbook;
        this.styles = styles;
        List<Column> headings = table.columns();
        this.columns = new ColumnCells[headings.size()];
        for (int at = 0; at < columns.length; at++) {
            Styles.Look look = headings.get(at).look();
            byte[] letters = utf8(CellReference.convertNumToColString(at));
            byte[] blank = utf8(style(look, "", "") + "\"/>");
            columns[at] = new ColumnCells(look, letters, blank);
        }
    }

    /**
     * Gathers what the rows need of their workbook.
     *
     * @param table the table
     * @param firstRow the place of its first row in the sheet, from 1
     * @param workbook where strings are kept
     * @param styles where styles are made
     * @return the rows, ready to be written
     */
    static StreamedRows of(SheetTable table, int firstRow, XSSFWorkbook workbook, Styles styles) {
        StreamedRows rows = new StreamedRows(table, firstRow, workbook, styles);
        for (Row row : table.rows()) {
            for (int at = 0; at < rows.columns.length; at++) {
                rows.rest(row.cells().get(at), rows.columns[at]);
            }
        }
        return rows;
    }

    /** Writes the rows as they stand in a sheet's part. */
    void write(OutputStream out) throws IOException {
        int number = firstRow;
        for (Row row : table.rows()) {
            byte[] digits = utf8(Integer.toString(number));
            out.write(ROW);
            out.write(digits);
            out.write(END_OF_TAG);
            for (int at = 0; at < columns.length; at++) {
                Content content = row.cells().get(at);
                out.write(CELL);
                out.write(columns[at].letters);
                out.write(digits);
                out.write(rest(content, columns[at]));
                if (content instanceof Content.Numeral numeral) {
                    out.write(utf8(digits(numeral.value())));
                    out.write(END_OF_NUMBER);
                }
            }
            out.write(END_OF_ROW);
            number++;
        }
    }

    /** A cell from the end of its reference on; of a number, up to its digits. */
    private byte[] rest(Content content, ColumnCells column) {
        return content.accept(new Content.Visitor<>() {
            @Override
            public byte[] blank() {
                return column.blank;
            }

            @Override
            public byte[] text(Content.Text text) {
                return words(text.text(), column);
            }

            @Override
            public byte[] number(Content.Numeral number) {
                return column.formats.computeIfAbsent(
                        number.format(), format -> utf8(style(column.look, format, "") + "\"><v>"));
            }

            @Override
            public byte[] link(Content.Link link) {
                return words(link.text(), column);
            }
        });
    }

    private byte[] words(String text, ColumnCells column) {
        byte[] known = column.words.get(text);
        if (known != null) {
            return known;
        }
        String style = style(column.look, "", text);
        String escaped = SafeText.escaped(text);
        if (column.words.size() >= MOST_SHARED) {
            return utf8(style + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + xml(escaped) + "</t></is></c>");
        }
        int index = workbook.getSharedStringSource().addSharedStringItem(new XSSFRichTextString(escaped));
        byte[] shared = utf8(style + "\" t=\"s\"><v>" + index + "</v></c>");
        column.words.put(text, shared);
        return shared;
    }

    private String style(Styles.Look look, String format, String text) {
        return "\" s=\"" + styles.cell(look, format, text, false, false).getIndex();
    }

    private static String digits(BigDecimal value) {
        boolean plain = value.precision() <= MOST_DIGITS && Math.abs(value.scale()) <= MOST_DIGITS;
        return plain ? value.toPlainString() : Double.toString(value.doubleValue());
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
