package io.github.statbrief.xlsx.internal.chart;

import io.github.statbrief.sheets.cell.TextMetrics;
import io.github.statbrief.sheets.plan.Sheet;
import io.github.statbrief.xlsx.internal.drawingml.Anchor;
import io.github.statbrief.xlsx.internal.drawingml.SheetGrid;
import java.util.List;
import org.apache.poi.util.Units;

/**
 * The place of a chart: below its label, as wide as a screen and high enough for its bars. All covered rows contain
 * its label, because a blank row between the lines of a sheet and its table would be read out as the end of the
 * sheet.
 *
 * @param height its height in points, including the label above it
 * @param rows the number of rows covered; Excel's rows are at most 409 points high
 */
public record ChartFrame(double height, int rows) {
    /** The width in digits; the notes under the plot are wrapped to it. */
    private static final double WIDTH = 96;

    private static final int LINE_LENGTH = 84;
    private static final double LABEL_ROW = 42;
    private static final double AROUND_PLOT = 150;
    private static final double LINE_OF_NOTE = 16;
    private static final double HIGHEST_ROW = 409;
    /** The height in points that a plot can give up to save a row, and with it a page. */
    private static final double SQUEEZED = 80;

    private static final double GAP_ABOVE = 10;
    private static final double GAP_BELOW = 4;

    /** The columns between a table and a chart beside it. */
    private static final double GAP = 3;

    /** 16.6 by 8.75 cm, in pixels and in points. */
    private static final double BESIDE_WIDTH = 627;

    private static final double BESIDE_HEIGHT = 248;
    private static final double BESIDE_AROUND = 105;

    private static final double JOINT_GAP = 14;

    /** The frame of a chart, from the height of its plot and the lines of its note. */
    public static ChartFrame of(Sheet.NativeChart chart) {
        double height =
                LABEL_ROW + AROUND_PLOT + lines(chart.note()).size() * LINE_OF_NOTE + PlotHeight.of(chart.spec());
        int rows = (int) Math.ceil((height - SQUEEZED) / HIGHEST_ROW);
        return new ChartFrame(Math.min(height, rows * HIGHEST_ROW), rows);
    }

    /** The lines of the note under a plot. */
    static List<String> lines(String note) {
        return TextMetrics.broken(note, LINE_LENGTH);
    }

    /** The height of each row. */
    public double rowHeight() {
        return height / rows;
    }

    /** Whether it is too high for one page together with its data. */
    public boolean isTall() {
        return rows > 1;
    }

    /**
     * The place of the chart above its table.
     *
     * @param grid the columns of the sheet
     * @param row the first row covered
     */
    public Anchor above(SheetGrid grid, int row) {
        double left = WIDTH;
        int column = 0;
        while (left > grid.digits(column)) {
            left -= grid.digits(column);
            column++;
        }
        // the width of a digit depends on the reader's fonts; its share of the last column does not
        int share = (int) Math.round(grid.pixels(column) * Units.EMU_PER_PIXEL * left / grid.digits(column));
        return new Anchor(
                0,
                row,
                Units.toEMU(LABEL_ROW - GAP_ABOVE),
                column,
                share,
                row + rows - 1,
                Units.toEMU(rowHeight() - GAP_BELOW));
    }

    /** The height of a chart beside its table, in points. */
    private static double besideHeight(Sheet.NativeChart chart) {
        return Math.max(
                BESIDE_HEIGHT,
                PlotHeight.of(chart.spec())
                        + BESIDE_AROUND
                        + TextMetrics.broken(chart.note(), LINE_LENGTH).size() * LINE_OF_NOTE);
    }

    /** The height that a chart takes of those beside a table, with the gap below it, in points. */
    public static double jointHeight(Sheet.NativeChart chart) {
        return besideHeight(chart) + JOINT_GAP;
    }

    /**
     * The place of a chart beside a table: behind a gap, from the row of headings down. An upright chart has the usual
     * size of charts in a report, lying bars have as much height as they need.
     *
     * @param chart the chart
     * @param grid the rows and columns of the sheet, to which the gap is added
     * @param headingRow the row of the headings
     * @param columns the number of columns of the table
     * @param above the height of the charts above it, in points
     */
    public static Anchor beside(Sheet.NativeChart chart, SheetGrid grid, int headingRow, int columns, double above) {
        grid.width(columns, GAP);
        int first = headingRow;
        double top = above;
        while (top > 0 && top >= grid.height(first)) {
            top -= grid.height(first);
            first++;
        }
        double height = besideHeight(chart) + top;
        int row = first;
        while (height > grid.height(row)) {
            height -= grid.height(row);
            row++;
        }
        int column = columns + 1;
        double left = BESIDE_WIDTH;
        while (left > grid.pixels(column)) {
            left -= grid.pixels(column);
            column++;
        }
        return new Anchor(
                columns + 1,
                first,
                Units.toEMU(top),
                column,
                (int) Math.round(left * Units.EMU_PER_PIXEL),
                row,
                Units.toEMU(height));
    }
}
