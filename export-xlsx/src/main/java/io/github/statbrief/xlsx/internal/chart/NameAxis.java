package io.github.statbrief.xlsx.internal.chart;

import javax.xml.namespace.QName;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;

/** The axis of names beside lying bars. */
final class NameAxis {
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private NameAxis() {}

    /**
     * Has every bar named, also where they stand so close that a spreadsheet would name every other one only. To be called once all else of the axis is set. The
     * schema classes that POI ships lack the type of this value, so it is written as XML.
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
