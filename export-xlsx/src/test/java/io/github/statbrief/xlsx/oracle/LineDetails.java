package io.github.statbrief.xlsx.oracle;

import io.github.statbrief.theme.Colour;
import java.util.List;
import java.util.Locale;
import javax.xml.namespace.QName;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/**
 * Details of a line chart that POI's schema classes lack, written as XML: dashed stretches, lines between the
 * outermost series.
 */
final class LineDetails {
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final int EMU_OF_LINE = 28575;
    private static final double JOINING_LINE = 2.25;
    private static final int EMU_OF_WHISKER = 19050;

    private final CTLineChart chart;
    private final int series;

    LineDetails(XSSFChart drawn, int series) {
        chart = drawn.getCTChart().getPlotArea().getLineChartArray(0);
        this.series = series;
    }

    /** Sizes and fills the markers of a series. */
    static void fillMarker(CTMarker marker, int size, Colour colour) {
        CTShapeProperties shape = marker.isSetSpPr() ? marker.getSpPr() : marker.addNewSpPr();
        shape.addNewSolidFill().addNewSrgbClr().setVal(ChartWords.bytes(colour));
        shape.addNewLn().addNewSolidFill().addNewSrgbClr().setVal(ChartWords.bytes(colour));
        try (XmlCursor cursor = before(marker, "spPr")) {
            value(cursor, "size", Integer.toString(size));
        }
    }

    /** Gives a series its line, if its points are joined, and its markers. */
    static void mark(XDDFChartData.Series added, MarkerStyle marker, Colour colour, boolean joined) {
        XDDFLineChartData.Series line = (XDDFLineChartData.Series) added;
        XDDFSolidFillProperties fill = new XDDFSolidFillProperties(XDDFColor.from(ChartWords.bytes(colour)));
        XDDFLineProperties properties = new XDDFLineProperties(joined ? fill : new XDDFNoFillProperties());
        if (joined) {
            properties.setWidth(JOINING_LINE);
        }
        line.setLineProperties(properties);
        line.setSmooth(false);
        line.setMarkerStyle(marker);
        if (marker != MarkerStyle.NONE) {
            fillMarker(line.getCTLineSer().getMarker(), joined ? 5 : 8, colour);
        }
    }

    /** Labels the points of a series with its name. */
    static void nameBeside(CTDLbls labels) {
        labels.addNewDLblPos().setVal(STDLblPos.R);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(false);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(true);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** Dashes the line leading to each of some points. */
    void dash(List<Integer> points, Colour colour) {
        CTLineSer line = chart.getSerArray(series);
        for (int point : points) {
            try (XmlCursor cursor = before(line, "cat")) {
                cursor.beginElement(chart("dPt"));
                value(cursor, "idx", Integer.toString(point));
                value(cursor, "bubble3D", "0");
                line(cursor, EMU_OF_LINE, colour, "sysDash");
            }
        }
    }

    /** Draws a line from the lowest to the highest series at each category. */
    void joinOutermost(Colour colour) {
        try (XmlCursor cursor = before(chart, chart.isSetMarker() ? "marker" : "axId")) {
            cursor.beginElement(chart("hiLowLines"));
            line(cursor, EMU_OF_WHISKER, colour, "solid");
        }
    }

    private static XmlCursor before(XmlObject parent, String child) {
        XmlCursor cursor = parent.newCursor();
        cursor.toChild(chart(child));
        return cursor;
    }

    private static void line(XmlCursor cursor, int width, Colour colour, String dash) {
        cursor.beginElement(chart("spPr"));
        cursor.beginElement(drawing("ln"));
        cursor.insertAttributeWithValue("w", Integer.toString(width));
        cursor.insertAttributeWithValue("cap", "flat");
        cursor.beginElement(drawing("solidFill"));
        cursor.beginElement(drawing("srgbClr"));
        cursor.insertAttributeWithValue("val", colour.hex().substring(1).toUpperCase(Locale.ROOT));
        cursor.toNextToken();
        cursor.toNextToken();
        cursor.beginElement(drawing("prstDash"));
        cursor.insertAttributeWithValue("val", dash);
    }

    private static void value(XmlCursor cursor, String element, String value) {
        cursor.beginElement(chart(element));
        cursor.insertAttributeWithValue("val", value);
        cursor.toNextToken();
    }

    private static QName chart(String element) {
        return new QName(CHART, element);
    }

    private static QName drawing(String element) {
        return new QName(DRAWING, element);
    }
}
