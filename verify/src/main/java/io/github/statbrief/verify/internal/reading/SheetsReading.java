package io.github.statbrief.verify.internal.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the sheets of a workbook or an open spreadsheet. Their cells bear no ids for readers, so that each number is held
 * to be what the headings of its row and column name. Used by one thread.
 */
public final class SheetsReading {
    /** The place of the name of a sheet. */
    public static final String NAME = "name of a sheet";

    private static final int FEWEST_HEADINGS = 2;

    private final SheetIds ids;
    private final List<Passage> passages = new ArrayList<>();
    private final List<ReadTable> tables = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private SheetsReading(SheetIds ids) {
        this.ids = ids;
    }

    /**
     * What a cell of a sheet states.
     *
     * @param id the id of the figure or the notation of the cell
     * @param role what it says of it
     */
    public record Named(String id, Mark.Role role) {}

    /**
     * What is said above the rows of a table.
     *
     * @param sheet the name of its sheet, or its label
     * @param above the texts above it
     * @param columns the headings of its columns
     */
    public record Heads(String sheet, String above, List<String> columns) {
        /** Copies the headings. */
        public Heads {
            columns = List.copyOf(columns);
        }

        /** The heading of a column; empty if it has none. */
        public String heading(int column) {
            return column < columns.size() ? columns.get(column) : "";
        }
    }

    /** Names the figures and cells that stand in the cells of a sheet. */
    public interface SheetIds {
        /**
         * Names what a cell states.
         *
         * @param table the table
         * @param row the texts of the row
         * @param column the column of the cell, from 0
         * @return what it states; empty if it is no figure and no cell
         */
        Optional<Named> id(Heads table, List<String> row, int column);
    }

    /**
     * Reads a workbook.
     *
     * @param file its path in the folder of outputs
     * @param content its bytes
     * @param ids what its cells state
     * @return all that it says
     * @throws IOException if it is no workbook
     */
    public static Reading ofWorkbook(String file, byte[] content, SheetIds ids) throws IOException {
        SheetsReading reading = new SheetsReading(ids);
        List<Sheet> sheets = WorkbookFile.sheets(content);
        NativeCharts.read(content, sheets, reading.passages, reading.problems);
        return reading.read(file, sheets);
    }

    /**
     * Reads an open spreadsheet.
     *
     * @param file its path in the folder of outputs
     * @param content its bytes
     * @param ids what its cells state
     * @return all that it says
     * @throws IOException if it is no open spreadsheet
     */
    public static Reading ofSpreadsheet(String file, byte[] content, SheetIds ids) throws IOException {
        return new SheetsReading(ids).read(file, SpreadsheetFile.sheets(content));
    }

    private Reading read(String file, List<Sheet> sheets) {
        sheets.stream()
                .flatMap(sheet -> sheet.rows().stream().flatMap(List::stream))
                .map(SheetCell::format)
                .distinct()
                .flatMap(format -> NumberFormatText.problem(format).stream())
                .forEach(problems::add);
        sheets.forEach(this::sheet);
        return new Reading(file, passages, tables, List.of(), problems);
    }

    private void sheet(Sheet sheet) {
        if (sheet.hidden()) {
            problems.add("the sheet '" + sheet.name() + "' or a part of it is hidden");
        }
        passages.add(Passage.of(NAME, sheet.name()));
        int head = head(sheet);
        for (int row = 0; row < head; row++) {
            for (SheetCell cell : sheet.rows().get(row)) {
                add(cell.text(), place(sheet, row, 0));
            }
        }
        if (head == sheet.rows().size()) {
            return;
        }
        Heads heads = heads(sheet, head);
        String name = heads.above();
        List<List<Passage>> rows = new ArrayList<>();
        rows.add(cells(sheet, head, Optional.empty()));
        for (int row = head + 1; row < sheet.rows().size(); row++) {
            rows.add(cells(sheet, row, Optional.of(heads)));
        }
        tables.add(new ReadTable(sheet.name(), name, 1, rows));
    }

    /** The row of headings of the table of a sheet: the first with several texts; the number of rows if it has none. */
    public static int head(Sheet sheet) {
        for (int row = 0; row < sheet.rows().size(); row++) {
            long texts = sheet.rows().get(row).stream()
                    .filter(cell -> !cell.text().isEmpty())
                    .count();
            if (texts >= FEWEST_HEADINGS) {
                return row;
            }
        }
        return sheet.rows().size();
    }

    /** What is said above the rows of the table of a sheet, whose headings stand in a row. */
    public static Heads heads(Sheet sheet, int head) {
        String name = sheet.rows().subList(0, head).stream()
                .flatMap(row -> row.stream().map(SheetCell::text))
                .collect(Collectors.joining(" "));
        return new Heads(sheet.name(), name, texts(sheet.rows().get(head)));
    }

    private static List<String> texts(List<SheetCell> row) {
        return row.stream().map(SheetCell::text).toList();
    }

    private List<Passage> cells(Sheet sheet, int row, Optional<Heads> heads) {
        List<String> texts = texts(sheet.rows().get(row));
        List<Passage> cells = new ArrayList<>();
        for (int column = 0; column < texts.size(); column++) {
            SheetCell cell = sheet.rows().get(row).get(column);
            PassageBuilder builder = new PassageBuilder();
            builder.add(cell.text());
            if (heads.isPresent() && !cell.text().isEmpty()) {
                ids.id(heads.get(), texts, column)
                        .ifPresent(named -> builder.mark(
                                named.id(),
                                0,
                                named.role(),
                                cell.number()
                                        .map(number -> Map.of("stored", number.toPlainString()))
                                        .orElse(Map.of())));
            }
            Passage passage = builder.passage(place(sheet, row, column), true).in(Passage.Kind.CELL);
            cells.add(passage);
            if (!passage.text().isEmpty()) {
                passages.add(passage);
            }
        }
        return cells;
    }

    private void add(String text, String place) {
        PassageBuilder builder = new PassageBuilder();
        builder.add(text);
        if (!builder.isEmpty()) {
            passages.add(builder.passage(place, true));
        }
    }

    /** A place as spreadsheets name it: "Table 1!B7". */
    private static String place(Sheet sheet, int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return sheet.name() + "!" + letters + (row + 1);
    }
}
