package io.github.statbrief.xlsx.internal.sheet;

import javax.xml.namespace.QName;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.xmlbeans.XmlCursor;

/** The text alternative of a table. It came to the format later, as an extension that the schema classes that POI ships do not know, so it is written as XML. */
public final class TableAlternative {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LATER = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    /** By this the extension of tables is known. */
    private static final String EXTENSION = "{504A1905-F514-4f6f-8877-14C23A59335A}";

    private TableAlternative() {}

    /** Writes what a table holds, to be read out before it. */
    public static void write(XSSFTable table, String title) {
        try (XmlCursor cursor = table.getCTTable().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(MAIN, "extLst"));
            cursor.beginElement(new QName(MAIN, "ext"));
            cursor.insertAttributeWithValue("uri", EXTENSION);
            cursor.beginElement(new QName(LATER, "table", "x14"));
            cursor.insertAttributeWithValue("altText", title);
        }
    }
}
