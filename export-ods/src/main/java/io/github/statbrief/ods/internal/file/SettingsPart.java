package io.github.statbrief.ods.internal.file;

import io.github.statbrief.sheets.cell.Column;
import io.github.statbrief.sheets.layout.Freeze;
import io.github.statbrief.sheets.layout.TableLayout;
import io.github.statbrief.sheets.plan.SheetTable;
import io.github.statbrief.sheets.xml.XmlWriter;
import java.util.List;

/** The part of the settings of a view: no lines between cells, the cursor in the first cell, headings that stay in view. */
final class SettingsPart {
    /** The code of a view whose first rows or columns stay. */
    private static final String FROZEN = "2";

    private SettingsPart() {}

    static byte[] of(List<SheetBody> sheets, Freeze freeze) {
        XmlWriter xml = Namespaces.document(new XmlWriter(), "office:document-settings");
        xml.start("office:settings");
        xml.start("config:config-item-set").attribute("config:name", "ooo:view-settings");
        xml.start("config:config-item-map-indexed").attribute("config:name", "Views");
        xml.start("config:config-item-map-entry");
        item(xml, "ViewId", "string", "view1");
        xml.start("config:config-item-map-named").attribute("config:name", "Tables");
        for (SheetBody sheet : sheets) {
            xml.start("config:config-item-map-entry")
                    .attribute("config:name", sheet.sheet().name());
            item(xml, "CursorPositionX", "int", "0");
            item(xml, "CursorPositionY", "int", "0");
            sheet.sheet().table().ifPresent(table -> split(xml, sheet, table, freeze));
            item(xml, "ShowGrid", "boolean", "false");
            xml.end();
        }
        xml.end();
        item(xml, "ActiveTable", "string", sheets.get(0).sheet().name());
        item(xml, "ShowGrid", "boolean", "false");
        return xml.end().end().end().end().end().take();
    }

    private static void split(XmlWriter xml, SheetBody sheet, SheetTable table, Freeze freeze) {
        TableLayout sizes = sheet.layout().table().orElseThrow();
        boolean numbers = table.columns().stream().anyMatch(Column::numeric);
        double above = sheet.layout().height() + sizes.headingHeight();
        if (!freeze.freezes(sizes.rows(), numbers ? sizes.total() : 0, above, sheet.headingRow() + 1)) {
            return;
        }
        String columns = Integer.toString(Freeze.columns(table.nameColumns()));
        String rows = Integer.toString(sheet.headingRow() + 1);
        item(xml, "HorizontalSplitMode", "short", FROZEN);
        item(xml, "VerticalSplitMode", "short", FROZEN);
        item(xml, "HorizontalSplitPosition", "int", columns);
        item(xml, "VerticalSplitPosition", "int", rows);
        item(xml, "ActiveSplitRange", "short", "3");
        item(xml, "PositionLeft", "int", "0");
        item(xml, "PositionRight", "int", columns);
        item(xml, "PositionTop", "int", "0");
        item(xml, "PositionBottom", "int", rows);
    }

    private static void item(XmlWriter xml, String name, String type, String value) {
        xml.start("config:config-item")
                .attribute("config:name", name)
                .attribute("config:type", type)
                .text(value)
                .end();
    }
}
