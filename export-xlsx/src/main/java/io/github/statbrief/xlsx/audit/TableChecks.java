package io.github.statbrief.xlsx.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks tables: names, one heading row, nothing merged or blank, a text alternative. */
final class TableChecks implements AuditCheck {
    private static final Pattern DEFAULT_NAME =
            Pattern.compile("(?i)(table|tabelle|tableau|tabla|tabella|tabel)_?\\d+");

    private final AuditFindings findings;
    private final Map<AuditedTable, TableFill> fills = new LinkedHashMap<>();
    private final Map<String, String> headings = new HashMap<>();
    private AuditedSheet sheet = AuditedSheet.NONE;

    TableChecks(AuditFindings findings) {
        this.findings = findings;
    }

    @Override
    public void begin(AuditedSheet begun) {
        sheet = begun;
        fills.clear();
        headings.clear();
        for (XmlElement merged : begun.head().list("mergeCells", "mergeCell")) {
            String range = merged.attribute("ref", "");
            found(AuditItem.NO_MERGED_CELLS, range, "the cells " + range + " are merged");
        }
        List<AuditedTable> tables = begun.tables();
        for (int at = 0; at < tables.size(); at++) {
            AuditedTable table = tables.get(at);
            made(table);
            for (AuditedTable other : tables.subList(at + 1, tables.size())) {
                if (table.range().intersects(other.range())) {
                    found(AuditItem.NO_MERGED_CELLS, place(table), name(table) + " and " + name(other) + " overlap");
                }
            }
        }
    }

    private void made(AuditedTable table) {
        if (DEFAULT_NAME.matcher(table.name()).matches()) {
            found(AuditItem.TABLE_NAMES, place(table), name(table) + " has the name that programs give");
        }
        if (table.headingRows() != 1) {
            found(
                    AuditItem.ONE_HEADING_ROW,
                    place(table),
                    name(table) + " has " + table.headingRows() + " heading rows");
        }
        Set<String> known = new HashSet<>();
        for (String heading : table.columns()) {
            if (!known.add(heading.toLowerCase(Locale.ROOT))) {
                found(AuditItem.ONE_HEADING_ROW, place(table), name(table) + " has two columns '" + heading + "'");
            }
        }
        if (table.alt().isBlank()) {
            found(AuditItem.TEXT_ALTERNATIVES, place(table), name(table) + " has no text alternative");
        }
    }

    @Override
    public void cell(AuditedCell cell) {
        if (cell.isInBody()) {
            fills.computeIfAbsent(cell.table().orElseThrow(), TableFill::new).accept(cell);
        } else if (cell.isHeading()) {
            headings.put(cell.place(), cell.text().text());
        }
    }

    @Override
    public void end() {
        for (AuditedTable table : sheet.tables()) {
            TableFill fill = fills.computeIfAbsent(table, TableFill::new);
            fill.end();
            for (int row : fill.blankRows()) {
                found(
                        AuditItem.NO_BLANK_ROWS_OR_COLUMNS,
                        AuditedCell.place(row, table.range().getFirstColumn()),
                        "a row of " + name(table) + " is blank");
            }
            for (int column : fill.blankColumns()) {
                String place = AuditedCell.place(table.range().getFirstRow(), column);
                found(AuditItem.NO_BLANK_ROWS_OR_COLUMNS, place, "a column of " + name(table) + " is blank");
            }
            headings(table);
        }
    }

    /** Checks that headings equal column names; programs repair a file in which they differ. */
    private void headings(AuditedTable table) {
        if (table.headingRows() != 1) {
            return;
        }
        for (int at = 0; at < table.columns().size(); at++) {
            String place =
                    AuditedCell.place(table.range().getFirstRow(), table.range().getFirstColumn() + at);
            String heading = headings.getOrDefault(place, "");
            if (heading.isBlank()) {
                found(AuditItem.ONE_HEADING_ROW, place, "a column of " + name(table) + " has no heading");
            } else if (!heading.equals(table.columns().get(at))) {
                found(
                        AuditItem.ONE_HEADING_ROW,
                        place,
                        "the heading is '" + heading + "'; the table calls its column '"
                                + table.columns().get(at) + "'");
            }
        }
    }

    private void found(AuditItem item, String cell, String message) {
        findings.add(item, sheet.name(), cell, message);
    }

    private static String name(AuditedTable table) {
        return "the table '" + table.name() + "'";
    }

    private static String place(AuditedTable table) {
        return AuditedCell.place(table.range().getFirstRow(), table.range().getFirstColumn());
    }
}
