package io.github.statbrief.xlsx.internal.drawingml;

import org.apache.poi.util.Units;

/**
 * The cells between which a chart stands. Columns and rows count from 0, distances within them are in EMU, 9,525 to a
 * pixel.
 *
 * @param firstColumn the column of its left edge, which is that of the column
 * @param firstRow the row of its upper edge
 * @param top the distance of its upper edge from that of its row
 * @param lastColumn the column of its right edge
 * @param right the distance of its right edge from the left edge of its column
 * @param lastRow the row of its lower edge
 * @param bottom the distance of its lower edge from the upper edge of its row
 */
public record Anchor(int firstColumn, int firstRow, int top, int lastColumn, int right, int lastRow, int bottom) {
    /** The width in EMU. */
    long width(SheetGrid grid) {
        double pixels = 0;
        for (int column = firstColumn; column < lastColumn; column++) {
            pixels += grid.pixels(column);
        }
        return Units.pixelToEMU((int) pixels) + (long) right;
    }

    /** The height in EMU. */
    long height(SheetGrid grid) {
        double pixels = 0;
        for (int row = firstRow; row < lastRow; row++) {
            pixels += Units.toEMU(grid.height(row)) / (double) Units.EMU_PER_PIXEL;
        }
        return Units.pixelToEMU((int) pixels) - top + (long) bottom;
    }
}
