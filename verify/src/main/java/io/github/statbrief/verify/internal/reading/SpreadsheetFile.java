package io.github.statbrief.verify.internal.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the sheets of an open spreadsheet (OpenDocument): the texts that it shows and the numbers stored behind them. */
final class SpreadsheetFile {
    private static final String CONTENT = "content.xml";
    /** Blank cells at the ends of rows and sheets are written as many repetitions. */
    private static final int MOST_REPEATED = 100;

    private SpreadsheetFile() {}

    /**
     * Reads all sheets.
     *
     * @param content the bytes of the file
     * @throws IOException if it is no open spreadsheet
     */
    static List<Sheet> sheets(byte[] content) throws IOException {
        Document document = Jsoup.parse(part(content), Parser.xmlParser());
        OpenFormats formats = new OpenFormats(document);
        List<Sheet> sheets = new ArrayList<>();
        for (Element table : document.getElementsByTag("table:table")) {
            List<List<SheetCell>> rows = new ArrayList<>();
            boolean hidden = false;
            for (Element row : table.getElementsByTag("table:table-row")) {
                hidden |= row.attr("table:visibility").equals("collapse");
                List<SheetCell> cells = cells(row, formats);
                for (int repeated = 0; repeated < repeated(row, "table:number-rows-repeated"); repeated++) {
                    rows.add(cells);
                }
            }
            sheets.add(new Sheet(table.attr("table:name"), hidden, rows));
        }
        return sheets;
    }

    private static List<SheetCell> cells(Element row, OpenFormats formats) {
        List<SheetCell> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            SheetCell read = cell(cell, formats);
            for (int repeated = 0; repeated < repeated(cell, "table:number-columns-repeated"); repeated++) {
                cells.add(read);
            }
        }
        return cells;
    }

    private static SheetCell cell(Element cell, OpenFormats formats) {
        StringBuilder text = new StringBuilder();
        if (cell.childNodeSize() > 0) {
            for (Element paragraph : cell.getElementsByTag("text:p")) {
                if (paragraph.childrenSize() > 0) {
                    paragraph.getElementsByTag("text:s").forEach(space -> space.text(" "));
                }
                text.append(text.isEmpty() ? "" : "\n").append(paragraph.wholeText());
            }
        }
        Optional<BigDecimal> number = Optional.of(cell.attr("office:value"))
                .filter(value -> !value.isEmpty())
                .map(BigDecimal::new);
        String date = cell.attr("office:date-value");
        String format = formats.of(cell.attr("table:style-name"));
        if (number.isPresent() && text.isEmpty()) {
            text.append(NumberFormatText.of(number.get(), format));
        }
        return new SheetCell(date.isEmpty() ? text.toString() : date, number, format);
    }

    private static int repeated(Element element, String attribute) {
        String times = element.attr(attribute);
        return times.isEmpty() ? 1 : Math.min(Integer.parseInt(times), MOST_REPEATED);
    }

    private static String part(byte[] content) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(CONTENT)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException("has no part " + CONTENT);
    }
}
