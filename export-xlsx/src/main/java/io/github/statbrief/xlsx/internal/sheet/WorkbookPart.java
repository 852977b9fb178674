package io.github.statbrief.xlsx.internal.sheet;

import io.github.statbrief.sheets.plan.Sheet;
import io.github.statbrief.sheets.xml.XmlWriter;
import io.github.statbrief.xlsx.internal.cell.Namespaces;
import java.util.List;

/** Writes the part that lists the sheets and defined names of a workbook. */
final class WorkbookPart {
    private WorkbookPart() {}

    /**
     * The bytes of the part.
     *
     * @param sheets the sheets
     * @param references the references to their parts
     * @param names the defined names
     */
    static byte[] of(List<Sheet> sheets, List<String> references, List<DefinedName> names) {
        XmlWriter xml = new XmlWriter()
                .declare()
                .start("workbook")
                .attribute("xmlns", Namespaces.MAIN)
                .attribute("xmlns:r", Namespaces.RELATIONSHIPS)
                .empty("workbookPr", "date1904", "false")
                .start("bookViews")
                .empty("workbookView", "activeTab", "0")
                .end()
                .start("sheets");
        for (int at = 0; at < sheets.size(); at++) {
            xml.start("sheet")
                    .attribute("name", sheets.get(at).name())
                    .attribute("r:id", references.get(at))
                    .attribute("sheetId", at + 1)
                    .end();
        }
        xml.end();
        if (!names.isEmpty()) {
            xml.start("definedNames");
            names.forEach(name -> write(name, xml));
            xml.end();
        }
        return xml.end().take();
    }

    private static void write(DefinedName name, XmlWriter xml) {
        xml.start("definedName").attribute("name", name.name());
        if (name.sheet() >= 0) {
            xml.attribute("localSheetId", name.sheet());
        }
        xml.text(name.cells()).end();
    }
}
