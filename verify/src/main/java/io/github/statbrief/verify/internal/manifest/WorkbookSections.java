package io.github.statbrief.verify.internal.manifest;

import io.github.statbrief.verify.internal.reading.Sheet;
import io.github.statbrief.verify.internal.reading.SheetCell;
import io.github.statbrief.verify.internal.reading.SheetsReading;
import io.github.statbrief.verify.internal.reading.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads each sheet of a workbook, with what a cell shows and the number that it stores, and the words of its charts. */
final class WorkbookSections {
    /** Stands between what a cell shows and the number that it stores. */
    private static final char STORED = '\u001F';

    private WorkbookSections() {}

    static List<Section> of(byte[] content, SheetsReading.SheetIds ids) throws IOException {
        List<Section> sections = new ArrayList<>();
        for (Sheet sheet : WorkbookFile.sheets(content)) {
            sections.add(section(sheet, ids));
        }
        sections.addAll(charts(content));
        return sections;
    }

    private static Section section(Sheet sheet, SheetsReading.SheetIds ids) {
        int head = SheetsReading.head(sheet);
        boolean table = head < sheet.rows().size();
        Optional<SheetsReading.Heads> heads = table ? Optional.of(SheetsReading.heads(sheet, head)) : Optional.empty();
        List<List<Section.Words>> rows = new ArrayList<>();
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<SheetCell> cells = sheet.rows().get(row);
            List<String> texts = cells.stream().map(SheetCell::text).toList();
            List<Section.Words> words = new ArrayList<>();
            for (int column = 0; column < cells.size(); column++) {
                int at = column;
                boolean names = row > head && !texts.get(column).isEmpty();
                String id = heads.filter(all -> names)
                        .flatMap(all -> ids.id(all, texts, at))
                        .map(SheetsReading.Named::id)
                        .orElse("");
                words.add(new Section.Words(text(cells.get(column)), id));
            }
            rows.add(words);
        }
        return new Section(sheet.name(), table ? head + 1 : 0, false, rows);
    }

    private static String text(SheetCell cell) {
        return cell.text()
                + cell.number()
                        .map(number -> STORED + number.stripTrailingZeros().toPlainString())
                        .orElse("");
    }

    /** The words and the numbers that charts have beside the cells. */
    private static List<Section> charts(byte[] content) throws IOException {
        TreeMap<String, Section> charts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("xl/charts/chart\\d+\\.xml")) {
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    String name = "drawn chart " + entry.getName().replaceAll("\\D", "");
                    charts.put(name, new Section(name, 0, false, chart(Jsoup.parse(xml, Parser.xmlParser()))));
                }
            }
        }
        return List.copyOf(charts.values());
    }

    /** The names and numbers that a chart draws, then all words around them, which programs divide as they like. */
    private static List<List<Section.Words>> chart(Document chart) {
        List<List<Section.Words>> rows = new ArrayList<>();
        for (Element each : chart.select("c|v")) {
            String text = each.wholeText();
            boolean number = text.matches("-?\\d+(\\.\\d+)?");
            rows.add(List.of(Section.Words.of(
                    number ? new BigDecimal(text).stripTrailingZeros().toPlainString() : text)));
        }
        rows.add(List.of(Section.Words.of(
                chart.select("a|t").stream().map(Element::wholeText).collect(Collectors.joining(" ")))));
        return rows;
    }
}
