package io.github.statbrief.xlsx.oracle;

import javax.xml.namespace.QName;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;

/** The axis of names beside horizontal bars. */
final class NameAxis {
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private NameAxis() {}

    /**
     * Labels every bar, even if they are so close that a spreadsheet would label only every other one. Must be called
     * after all other settings of the axis. POI's schema classes lack the type of this value, so it is written as
     * XML.
     */
    static void nameAll(XSSFChart chart) {
        try (XmlCursor cursor =
                chart.getCTChart().getPlotArea().getCatAxArray(0).newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(CHART, "tickLblSkip"));
            cursor.insertAttributeWithValue("val", "1");
        }
    }
}
