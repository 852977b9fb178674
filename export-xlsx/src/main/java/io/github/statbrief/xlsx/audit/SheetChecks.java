package io.github.statbrief.xlsx.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Checks the layout of a sheet: title, lines in column A, tables at the left, nothing below them, nothing hidden. */
final class SheetChecks implements AuditCheck {
    private static final Pattern COUNT = Pattern.compile(
            "(?is)(?!table\\s+\\d).*\\b(no|one|two|three|four|five|six|seven|eight|nine|ten|\\d+)\\b.*\\btables?\\b.*");
    private static final Pattern SOURCE = Pattern.compile("(?is).*\\bsources?\\b.*");
    private static final double LARGER = 12;
    /** The rows of a small screen, and its width in digits. */
    private static final int SCREEN_ROWS = 25;

    private static final double SCREEN_WIDTH = 110;
    private static final double MOST_FROZEN_ROWS = 10;
    private static final double MOST_FROZEN_COLUMNS = 3;

    private final AuditedBook book;
    private final AuditFindings findings;
    private final List<String> sheetsWithNoSource = new ArrayList<>();
    private AuditedSheet sheet = AuditedSheet.NONE;
    private boolean counted;
    private boolean sourced;
    private boolean coverSourced;
    private boolean isCover = true;
    private boolean numbers;
    private boolean titled;
    private int lastRow;

    SheetChecks(AuditedBook book, AuditFindings findings) {
        this.book = book;
        this.findings = findings;
    }

    @Override
    public void begin(AuditedSheet begun) {
        sheet = begun;
        counted = false;
        numbers = false;
        titled = false;
        lastRow = -1;
        sourced = begun.tables().stream()
                .flatMap(each -> each.columns().stream())
                .anyMatch(each -> SOURCE.matcher(each).matches());
        if (begun.tables().size() > 1) {
            found(AuditItem.ONE_TABLE_A_SHEET, "", begun.tables().size() + " tables stand on the sheet");
        }
        for (AuditedTable table : begun.tables()) {
            int column = table.range().getFirstColumn();
            if (column > 0) {
                String place = AuditedCell.place(table.range().getFirstRow(), column);
                found(AuditItem.TABLES_AT_THE_LEFT, place, "the table '" + table.name() + "' begins at " + place);
            }
        }
        hidden(begun);
        held(begun);
    }

    private void hidden(AuditedSheet begun) {
        if (begun.hidden()) {
            found(AuditItem.NOTHING_HIDDEN, "", "the sheet is hidden");
        }
        for (XmlElement column : begun.head().list("cols", "col")) {
            if (column.is("hidden") || column.attribute("width", "1").equals("0")) {
                int at = Integer.parseInt(column.attribute("min", "1")) - 1;
                found(AuditItem.NOTHING_HIDDEN, AuditedCell.place(0, at), "the column is hidden");
            }
        }
        for (XmlElement row : begun.head().list("hiddenRows", "row")) {
            found(AuditItem.NOTHING_HIDDEN, "A" + row.attribute("r", ""), "the row is hidden");
        }
    }

    private void held(AuditedSheet begun) {
        boolean larger = begun.tables().stream().anyMatch(each -> isLargerThanAScreen(each, begun.widths()));
        begun.head().list("sheetViews", "sheetView").stream()
                .flatMap(each -> each.child("pane").stream())
                .filter(pane -> !larger || !isSmall(pane))
                .forEach(pane -> found(
                        AuditItem.NO_FILTERS_OR_FREEZE_PANES,
                        "",
                        larger
                                ? "frozen or split panes take more than a third of a screen"
                                : "panes of the sheet are frozen or split"));
        if (begun.head().child("autoFilter").isPresent()
                || begun.tables().stream().anyMatch(AuditedTable::filtered)) {
            found(AuditItem.NO_FILTERS_OR_FREEZE_PANES, "", "the sheet has filter buttons");
        }
    }

    /** Whether readers who scroll a table lose sight of its headings. */
    private static boolean isLargerThanAScreen(AuditedTable table, AuditedSheet.Widths widths) {
        int rows = table.range().getLastRow() - table.range().getFirstRow();
        double width = 0;
        for (int column = table.range().getFirstColumn();
                column <= table.range().getLastColumn();
                column++) {
            width += widths.of(column);
        }
        return rows > SCREEN_ROWS || width > SCREEN_WIDTH;
    }

    /** Whether frozen panes leave room for the rows and columns that move, also under a magnifier. */
    private static boolean isSmall(XmlElement pane) {
        return pane.attribute("state", "split").startsWith("frozen")
                && Double.parseDouble(pane.attribute("ySplit", "0")) <= MOST_FROZEN_ROWS
                && Double.parseDouble(pane.attribute("xSplit", "0")) <= MOST_FROZEN_COLUMNS;
    }

    @Override
    public void cell(AuditedCell cell) {
        if (cell.isBlank()) {
            return;
        }
        if (cell.row() == 0 && cell.column() == 0 && cell.isText()) {
            titled = true;
            AuditedFont font = cell.look().font();
            if (!font.bold() && font.size() <= LARGER) {
                found(AuditItem.TITLES, "A1", "the title looks like any other text");
            }
        }
        if (cell.isInBody()) {
            numbers = numbers || cell.isNumber();
        }
        if (cell.table().isEmpty()) {
            outside(cell);
        }
    }

    private void outside(AuditedCell cell) {
        String text = cell.text().text();
        boolean above = cell.row() < sheet.firstTableRow();
        if (!sheet.tables().isEmpty() && !above) {
            found(AuditItem.NOTHING_BELOW_TABLES, cell.place(), "'" + brief(text) + "' stands below or beside a table");
        } else if (cell.column() > 0) {
            AuditItem item = sheet.tables().isEmpty() ? AuditItem.MARKED_TABLES : AuditItem.COLUMN_A;
            found(item, cell.place(), "'" + brief(text) + "' stands outside column A and in no table");
        }
        if (above && cell.column() == 0) {
            counted = counted || (cell.row() > 0 && COUNT.matcher(text).matches());
            sourced = sourced || SOURCE.matcher(text).matches();
            if (!sheet.tables().isEmpty() && cell.row() > lastRow + 1) {
                found(AuditItem.COLUMN_A, AuditedCell.place(lastRow + 1, 0), "a blank row stands above the table");
            }
            lastRow = cell.row();
        }
    }

    @Override
    public void end() {
        if (!titled) {
            found(AuditItem.TITLES, "A1", "no title stands in the first cell");
        }
        coverSourced = coverSourced || (isCover && sourced);
        isCover = false;
        if (sheet.tables().isEmpty()) {
            return;
        }
        if (lastRow >= 0 && sheet.firstTableRow() > lastRow + 1) {
            found(AuditItem.COLUMN_A, AuditedCell.place(lastRow + 1, 0), "a blank row stands above the table");
        }
        if (book.isInEnglish() && !counted) {
            found(AuditItem.COLUMN_A, "A2", "no line above the table says how many tables the sheet has");
        }
        if (numbers && !sourced) {
            sheetsWithNoSource.add(sheet.name());
        }
    }

    @Override
    public void finish() {
        if (book.isInEnglish() && !coverSourced) {
            sheetsWithNoSource.forEach(name -> findings.add(
                    AuditItem.COLUMN_A, name, "A2", "neither the sheet nor the first one says what the source is"));
        }
    }

    private void found(AuditItem item, String cell, String message) {
        findings.add(item, sheet.name(), cell, message);
    }

    private static String brief(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "\u2026";
    }
}
