package io.github.statbrief.xlsx.internal.drawingml;

import io.github.statbrief.sheets.cell.SafeText;
import io.github.statbrief.sheets.plan.Sheet;
import io.github.statbrief.sheets.xml.XmlWriter;
import io.github.statbrief.xlsx.internal.cell.Namespaces;

/** Writes the part that says where the charts of a sheet stand, what they are called and what they show. */
public final class DrawingPart {
    /** The number of the first chart; programs expect none below it. */
    private static final int FIRST = 2;

    private final XmlWriter xml = new XmlWriter();
    private final SheetGrid grid;
    private int charts;

    /**
     * Starts the part.
     *
     * @param grid the rows and columns of its sheet
     */
    public DrawingPart(SheetGrid grid) {
        this.grid = grid;
        xml.declare()
                .start("xdr:wsDr")
                .attribute("xmlns:xdr", Namespaces.SHEET_DRAWING)
                .attribute("xmlns:a", Namespaces.DRAWING)
                .attribute("xmlns:c", Namespaces.CHART)
                .attribute("xmlns:r", Namespaces.RELATIONSHIPS);
    }

    /**
     * Adds a chart.
     *
     * @param chart the chart, with its text alternative
     * @param anchor its place
     * @param relationship the reference to its part
     */
    public void add(Sheet.NativeChart chart, Anchor anchor, String relationship) {
        String label = SafeText.checked("chart", chart.label());
        xml.start("xdr:twoCellAnchor").attribute("editAs", "twoCell");
        corner("xdr:from", anchor.firstColumn(), 0, anchor.firstRow(), anchor.top());
        corner("xdr:to", anchor.lastColumn(), anchor.right(), anchor.lastRow(), anchor.bottom());
        xml.start("xdr:graphicFrame")
                .start("xdr:nvGraphicFramePr")
                .start("xdr:cNvPr")
                .attribute("id", FIRST + charts)
                .attribute("name", label)
                .attribute("descr", SafeText.checked("the alt text of '" + chart.label() + "'", chart.alt()))
                .end()
                .start("xdr:cNvGraphicFramePr")
                .end()
                .end();
        xml.start("xdr:xfrm")
                .start("a:off")
                .attribute("x", 0)
                .attribute("y", anchor.top())
                .end()
                .start("a:ext")
                .attribute("cx", Long.toString(anchor.width(grid)))
                .attribute("cy", Long.toString(anchor.height(grid)))
                .end()
                .end();
        xml.start("a:graphic")
                .start("a:graphicData")
                .attribute("uri", Namespaces.CHART)
                .empty("c:chart", "r:id", relationship)
                .end()
                .end()
                .end()
                .start("xdr:clientData")
                .end()
                .end();
        charts++;
    }

    private void corner(String element, int column, int across, int row, int down) {
        xml.start(element);
        value("xdr:col", column);
        value("xdr:colOff", across);
        value("xdr:row", row);
        value("xdr:rowOff", down);
        xml.end();
    }

    private void value(String element, int value) {
        xml.start(element).text(Integer.toString(value)).end();
    }

    /** The bytes of the part, once all charts are added. */
    public byte[] bytes() {
        return xml.end().take();
    }
}
