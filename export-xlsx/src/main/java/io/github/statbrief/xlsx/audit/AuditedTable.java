package io.github.statbrief.xlsx.audit;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A table declared in a workbook.
 *
 * @param name its name
 * @param range its range, including its heading row
 * @param headingRows the number of heading rows
 * @param totalRows the number of total rows
 * @param columns the names of its columns
 * @param filtered whether it has filter buttons
 * @param style the name of its style; empty if it has none
 * @param striped whether every other row or column is filled
 * @param alt its text alternative
 */
record AuditedTable(
        String name,
        CellRangeAddress range,
        int headingRows,
        int totalRows,
        List<String> columns,
        boolean filtered,
        String style,
        boolean striped,
        String alt) {
    static AuditedTable of(XmlElement table) {
        XmlElement style = table.child("tableStyleInfo").orElse(XmlElement.NONE);
        return new AuditedTable(
                table.attribute("displayName", table.attribute("name", "")),
                CellRangeAddress.valueOf(table.attribute("ref", "A1")),
                Integer.parseInt(table.attribute("headerRowCount", "1")),
                Integer.parseInt(table.attribute("totalsRowCount", "0")),
                table.list("tableColumns", "tableColumn").stream()
                        .map(each -> AuditedText.decoded(each.attribute("name", "")))
                        .toList(),
                table.child("autoFilter").isPresent(),
                style.attribute("name", ""),
                style.is("showRowStripes") || style.is("showColumnStripes"),
                table.all("table")
                        .map(each -> each.attribute("altText", "") + each.attribute("altTextSummary", ""))
                        .findFirst()
                        .orElse(""));
    }

    boolean holds(int row, int column) {
        return range.isInRange(row, column);
    }

    boolean isHeading(int row) {
        return row < range.getFirstRow() + headingRows;
    }

    /** The heading of a cell's column. */
    String heading(int column) {
        int at = column - range.getFirstColumn();
        return at >= 0 && at < columns.size() ? columns.get(at) : "";
    }
}
