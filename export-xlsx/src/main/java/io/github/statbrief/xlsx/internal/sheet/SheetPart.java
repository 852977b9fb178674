package io.github.statbrief.xlsx.internal.sheet;

import io.github.statbrief.sheets.xml.XmlWriter;
import io.github.statbrief.xlsx.internal.cell.Namespaces;
import io.github.statbrief.xlsx.internal.drawingml.SheetGrid;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;

/** Writes what stands before and after the rows in the part of a sheet. */
final class SheetPart {
    /** Half an inch. */
    private static final String SIDE_MARGIN = "0.5";

    private static final int A4 = 9;
    private static final int LETTER = 1;

    private SheetPart() {}

    /**
     * How a sheet looks before anybody touches it.
     *
     * @param first whether it is the sheet that is seen first
     * @param usualHeight the height of rows for which none is stated, in points
     * @param stated whether that height is meant to stay
     * @param frozen the first cell that moves when the sheet is scrolled; empty if all do
     * @param area the cells with content, such as {@code A1:C40}; empty if rows follow later
     */
    record View(boolean first, double usualHeight, boolean stated, Optional<CellReference> frozen, String area) {}

    /**
     * How a sheet is printed.
     *
     * @param letter whether on US Letter, otherwise on A4
     * @param landscape whether on paper turned round
     * @param pagesDown the most pages, 0 for any number; it is always one page wide
     * @param titled whether it has rows that are printed on each page
     */
    record Printing(boolean letter, boolean landscape, int pagesDown, boolean titled) {}

    /** Writes all before the rows. */
    static void head(View view, SheetGrid grid, XmlWriter xml) {
        xml.declare()
                .start("worksheet")
                .attribute("xmlns", Namespaces.MAIN)
                .attribute("xmlns:r", Namespaces.RELATIONSHIPS)
                .start("sheetPr")
                .empty("pageSetUpPr", "fitToPage", "true")
                .end();
        if (!view.area().isEmpty()) {
            xml.empty("dimension", "ref", view.area());
        }
        xml.start("sheetViews").start("sheetView").attribute("workbookViewId", 0);
        if (view.first()) {
            xml.attribute("tabSelected", true);
        }
        xml.attribute("showGridLines", false);
        view.frozen().ifPresent(cell -> pane(cell, xml));
        xml.start("selection");
        view.frozen().ifPresent(cell -> xml.attribute("pane", activePane(cell)));
        xml.attribute("activeCell", "A1").attribute("sqref", "A1").end().end().end();
        xml.start("sheetFormatPr").attribute("defaultRowHeight", Double.toString((float) view.usualHeight()));
        if (view.stated()) {
            xml.attribute("customHeight", true);
        }
        xml.end().start("cols");
        grid.widths()
                .forEach((column, width) -> xml.start("col")
                        .attribute("min", column + 1)
                        .attribute("max", column + 1)
                        .attribute("width", Double.toString(width))
                        .attribute("customWidth", true)
                        .end());
        xml.end();
    }

    private static void pane(CellReference cell, XmlWriter xml) {
        xml.start("pane");
        if (cell.getCol() > 0) {
            xml.attribute("xSplit", cell.getCol() + ".0");
        }
        xml.attribute("ySplit", cell.getRow() + ".0")
                .attribute("state", "frozen")
                .attribute("topLeftCell", cell.formatAsString())
                .attribute("activePane", activePane(cell))
                .end();
    }

    private static String activePane(CellReference cell) {
        return cell.getCol() > 0 ? "bottomRight" : "bottomLeft";
    }

    /** Writes the margins and the paper. */
    static void print(Printing printing, XmlWriter xml) {
        xml.start("pageMargins")
                .attribute("bottom", "0.75")
                .attribute("footer", "0.3")
                .attribute("header", "0.3")
                .attribute("left", SIDE_MARGIN)
                .attribute("right", SIDE_MARGIN)
                .attribute("top", "0.75")
                .end();
        xml.start("pageSetup");
        if (printing.titled()) {
            xml.attribute("usePrinterDefaults", false);
        }
        xml.attribute("paperSize", printing.letter() ? LETTER : A4)
                .attribute("orientation", printing.landscape() ? "landscape" : "portrait")
                .attribute("fitToWidth", 1)
                .attribute("fitToHeight", printing.pagesDown())
                .end();
    }
}
