package io.github.statbrief.xlsx.internal.sheet;

import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.plan.SheetTable;
import io.github.statbrief.sheets.xml.XmlWriter;
import io.github.statbrief.theme.SoftHyphens;
import io.github.statbrief.xlsx.internal.cell.EscapedText;
import io.github.statbrief.xlsx.internal.cell.Namespaces;

/** Writes the part that declares an Excel table. */
final class TablePart {
    /** The identifier of the extension that holds text alternatives of tables. */
    private static final String EXTENSION = "{504A1905-F514-4f6f-8877-14C23A59335A}";

    private TablePart() {}

    /**
     * The bytes of the part.
     *
     * @param table the table
     * @param number its number in the workbook, from 1
     * @param area its cells, headings included
     * @param filters whether it has filter buttons
     * @param alternative a description that is read out before the table
     */
    static byte[] of(SheetTable table, int number, String area, boolean filters, String alternative) {
        XmlWriter xml = new XmlWriter()
                .declare()
                .start("table")
                .attribute("xmlns", Namespaces.MAIN)
                .attribute("id", number)
                .attribute("ref", area)
                .attribute("displayName", table.name())
                .attribute("name", table.name());
        if (filters) {
            xml.empty("autoFilter", "ref", area);
        }
        xml.start("tableColumns").attribute("count", table.columns().size());
        int at = 1;
        for (Column column : table.columns()) {
            xml.start("tableColumn")
                    .attribute("id", at)
                    .attribute("name", EscapedText.of(column.heading()))
                    .end();
            at++;
        }
        xml.end()
                .start("extLst")
                .start("ext")
                .attribute("uri", EXTENSION)
                .attribute("xmlns:x14", Namespaces.LATER)
                .empty("x14:table", "altText", SoftHyphens.without(alternative));
        return xml.end().end().end().take();
    }
}
