package io.github.statbrief.xlsx.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A sheet without its cells.
 *
 * @param name its name
 * @param hidden whether it is hidden
 * @param head the content before and after its rows, as one element
 * @param tables its tables
 * @param drawings its drawings
 * @param links its links with their cells
 * @param comments whether cells have comments
 */
record AuditedSheet(
        String name,
        boolean hidden,
        XmlElement head,
        List<AuditedTable> tables,
        List<XmlElement> drawings,
        List<Link> links,
        boolean comments) {
    /** The sheet before the first one. */
    static final AuditedSheet NONE =
            new AuditedSheet("", false, XmlElement.NONE, List.of(), List.of(), List.of(), false);

    /** The default column width. */
    private static final double USUAL_WIDTH = 8.43;

    /**
     * A link.
     *
     * @param cell the cells with the link
     * @param target its address or place
     * @param inside whether the target is in the workbook
     */
    record Link(String cell, String target, boolean inside) {}

    Optional<AuditedTable> tableAt(int row, int column) {
        return tables.stream().filter(each -> each.holds(row, column)).findFirst();
    }

    /** The first row of its first table; beyond all rows if it has none. */
    int firstTableRow() {
        return tables.stream()
                .mapToInt(each -> each.range().getFirstRow())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The stated widths of its columns, each by the first column of its range. */
    Widths widths() {
        double usual = Double.parseDouble(head.child("sheetFormatPr")
                .map(each -> each.attribute("defaultColWidth", ""))
                .filter(each -> !each.isEmpty())
                .orElse(Double.toString(USUAL_WIDTH)));
        TreeMap<Integer, XmlElement> columns = new TreeMap<>();
        head.list("cols", "col").forEach(each -> columns.put(Integer.parseInt(each.attribute("min", "1")) - 1, each));
        return new Widths(columns, usual);
    }

    /**
     * Column widths.
     *
     * @param columns the stated widths, by the first column of each range
     * @param usual the width of all other columns
     */
    record Widths(TreeMap<Integer, XmlElement> columns, double usual) {
        double of(int column) {
            return stated(column).orElse(usual);
        }

        /** The width of a column, if stated. */
        Optional<Double> stated(int column) {
            Map.Entry<Integer, XmlElement> entry = columns.floorEntry(column);
            if (entry == null || Integer.parseInt(entry.getValue().attribute("max", "0")) <= column) {
                return Optional.empty();
            }
            return Optional.of(entry.getValue().attribute("width", ""))
                    .filter(each -> !each.isEmpty())
                    .map(Double::parseDouble);
        }
    }
}
