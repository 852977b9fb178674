package io.github.statbrief.xlsx;

import io.github.statbrief.Release;
import io.github.statbrief.theme.Theme;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** A written workbook, read by a library that is not the one that wrote it. */
public final class ReadBack {
    private static final Pattern NAMES = Pattern.compile("<definedName name=\"([^\"]+)\"[^>]*>([^<]+)<");

    private final Map<String, List<Row>> sheets = new LinkedHashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();

    private ReadBack(byte[] bytes) throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            workbook.getSheets().forEach(sheet -> {
                try {
                    sheets.put(sheet.getName(), sheet.read());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    static ReadBack of(Release release) {
        return of(new XlsxExporter(Theme.standard()), release);
    }

    /** The workbook with a full sheet of every table. */
    static ReadBack full(Release release) {
        return of(new XlsxExporter(Theme.standard()).withFullTables(true), release);
    }

    static ReadBack of(XlsxExporter exporter, Release release) {
        try {
            return new ReadBack(bytes(exporter, release));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(XlsxExporter exporter, Release release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(release, out);
        return out.toByteArray();
    }

    List<String> sheetNames() {
        return List.copyOf(sheets.keySet());
    }

    /** The parts of the file, by name. */
    Map<String, String> parts() {
        return parts;
    }

    String part(String name) {
        return Optional.ofNullable(parts.get(name)).orElseThrow(() -> new AssertionError("no part " + name));
    }

    /** The text of column A above the table, or of the whole sheet where there is none. */
    List<String> lines(String sheet) {
        return rows(sheet).stream()
                .filter(row -> row.getCellCount() == 1)
                .map(row -> row.getCell(0).getText())
                .toList();
    }

    /** The rows of the sheet's table, each by its headings; the heading row is the first with more than one cell. */
    List<Map<String, Cell>> table(String sheet) {
        List<Map<String, Cell>> table = new ArrayList<>();
        List<String> headings = List.of();
        for (Row row : rows(sheet)) {
            if (headings.isEmpty()) {
                headings =
                        row.getCellCount() > 1 ? row.stream().map(Cell::getText).toList() : headings;
                continue;
            }
            Map<String, Cell> cells = new LinkedHashMap<>();
            for (int at = 0; at < headings.size(); at++) {
                cells.put(headings.get(at), row.getCell(at));
            }
            table.add(cells);
        }
        return table;
    }

    /** The row of a table in which a column has a text. */
    /** The rows of a table on the full sheet of all tables. */
    List<Map<String, Cell>> full(String label) {
        return table("Data (full)").stream()
                .filter(row -> text(row, "Table").equals(label))
                .toList();
    }

    Map<String, Cell> row(String sheet, String column, String text) {
        return table(sheet).stream()
                .filter(row -> text(row, column).equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row with " + text + " in " + sheet));
    }

    static String text(Map<String, Cell> row, String column) {
        Cell cell = row.get(column);
        return cell == null || cell.getType() == CellType.EMPTY ? "" : cell.getText();
    }

    static BigDecimal number(Map<String, Cell> row, String column) {
        Cell cell = row.get(column);
        if (cell == null || cell.getType() != CellType.NUMBER) {
            throw new AssertionError("no number under " + column + ": " + cell);
        }
        return cell.asNumber();
    }

    /** What each defined name refers to. */
    Map<String, String> definedNames() {
        Map<String, String> names = new LinkedHashMap<>();
        NAMES.matcher(part("xl/workbook.xml"))
                .results()
                .forEach((MatchResult match) -> names.put(match.group(1), match.group(2)));
        return names;
    }

    /** The cell at a reference such as {@code 'Table 1'!$B$9}. */
    Cell at(String reference) {
        int mark = reference.lastIndexOf('!');
        String sheet = reference.substring(0, mark).replaceAll("^'|'$", "");
        String[] place = reference.substring(mark + 2).split("\\$", -1);
        Row row = rows(sheet).stream()
                .filter(each -> each.getRowNum() == Integer.parseInt(place[1]))
                .findFirst()
                .orElseThrow();
        return row.getCell(place[0].charAt(0) - 'A');
    }

    private List<Row> rows(String sheet) {
        return Optional.ofNullable(sheets.get(sheet))
                .orElseThrow(() -> new AssertionError("no sheet " + sheet + " among " + sheets.keySet()));
    }
}
