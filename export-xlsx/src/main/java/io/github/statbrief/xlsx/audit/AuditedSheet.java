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
 * @param head what stands before its rows and behind them, as one element
 * @param tables its tables
 * @param drawings its drawings
 * @param links its links, by the cells that bear them
 * @param comments whether cells bear comments
 */
record AuditedSheet(
        String name,
        boolean hidden,
        XmlElement head,
        List<AuditedTable> tables,
        List<XmlElement> drawings,
        List<Link> links,
        boolean comments) {
    /** What a check looks at before the first sheet begins. */
    static final AuditedSheet NONE =
            new AuditedSheet("", false, XmlElement.NONE, List.of(), List.of(), List.of(), false);

    /** As wide as columns are where a sheet says nothing. */
    private static final double USUAL_WIDTH = 8.43;

    /**
     * A link.
     *
     * @param cell the cells that bear it
     * @param target the address or place that it leads to
     * @param inside whether that is in the workbook
     */
    record Link(String cell, String target, boolean inside) {}

    Optional<AuditedTable> tableAt(int row, int column) {
        return tables.stream().filter(each -> each.holds(row, column)).findFirst();
    }

    /** The first row of its first table; no row where it has none. */
    int firstTableRow() {
        return tables.stream()
                .mapToInt(each -> each.range().getFirstRow())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The widths of its columns as far as it states them, each by the first column that has it, with the last one. */
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
     * How wide columns are.
     *
     * @param columns what is stated of them, by the first column that it is stated of
     * @param usual the width of all others
     */
    record Widths(TreeMap<Integer, XmlElement> columns, double usual) {
        double of(int column) {
            return stated(column).orElse(usual);
        }

        /** The width of a column, where the sheet states one. */
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
