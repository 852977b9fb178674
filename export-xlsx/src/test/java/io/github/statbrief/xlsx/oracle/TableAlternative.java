package io.github.statbrief.xlsx.oracle;

import io.github.statbrief.theme.SoftHyphens;
import javax.xml.namespace.QName;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.xmlbeans.XmlCursor;

/**
 * The text alternative of a table. It is a later extension of the format, unknown to POI's schema classes, so it is
 * written as XML.
 */
public final class TableAlternative {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LATER = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    /** The identifier of the table extension. */
    private static final String EXTENSION = "{504A1905-F514-4f6f-8877-14C23A59335A}";

    private TableAlternative() {}

    /** Writes a description that is read out before the table. */
    public static void write(XSSFTable table, String title) {
        try (XmlCursor cursor = table.getCTTable().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(MAIN, "extLst"));
            cursor.beginElement(new QName(MAIN, "ext"));
            cursor.insertAttributeWithValue("uri", EXTENSION);
            cursor.beginElement(new QName(LATER, "table", "x14"));
            cursor.insertAttributeWithValue("altText", SoftHyphens.without(title));
        }
    }
}
