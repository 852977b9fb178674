package io.github.statbrief.xlsx.oracle;

import io.github.statbrief.sheets.cell.TextMetrics;
import io.github.statbrief.sheets.plan.Sheet;
import io.github.statbrief.xlsx.internal.chart.PlotHeight;
import java.util.List;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

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
    private static final double UNITS_OF_WIDTH = 256;

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
     * Anchors the chart to its cells.
     *
     * @param sheet the sheet, with its column widths set
     * @param row the first row covered
     */
    XSSFClientAnchor anchor(XSSFSheet sheet, int row) {
        double left = WIDTH;
        int column = 0;
        while (left > width(sheet, column)) {
            left -= width(sheet, column);
            column++;
        }
        // the width of a digit depends on the reader's fonts; its share of the last column does not
        int share = (int)
                Math.round(sheet.getColumnWidthInPixels(column) * Units.EMU_PER_PIXEL * left / width(sheet, column));
        return new XSSFClientAnchor(
                0,
                Units.toEMU(LABEL_ROW - GAP_ABOVE),
                share,
                Units.toEMU(rowHeight() - GAP_BELOW),
                0,
                row,
                column,
                row + rows - 1);
    }

    /**
     * Anchors a chart beside the table that it draws: behind a gap, from the row of headings down. An upright chart has
     * the usual size of charts in a report, lying bars have as much height as they need.
     *
     * @param chart the chart
     * @param sheet the sheet, with its rows written and its columns set
     * @param headingRow the row of the headings
     * @param columns the number of columns of the table
     */
    static XSSFClientAnchor beside(Sheet.NativeChart chart, XSSFSheet sheet, int headingRow, int columns) {
        return joint(chart, sheet, headingRow, columns, 0);
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
    static double jointHeight(Sheet.NativeChart chart) {
        return besideHeight(chart) + JOINT_GAP;
    }

    /**
     * Anchors one of several charts beside a table.
     *
     * @param chart the chart
     * @param sheet the sheet, with its rows written and its columns set
     * @param headingRow the row of the headings
     * @param columns the number of columns of the table
     * @param above the height of the charts above it, in points
     */
    static XSSFClientAnchor joint(Sheet.NativeChart chart, XSSFSheet sheet, int headingRow, int columns, double above) {
        sheet.setColumnWidth(columns, (int) (GAP * UNITS_OF_WIDTH));
        int first = headingRow;
        double top = above;
        while (top > 0 && top >= rowHeight(sheet, first)) {
            top -= rowHeight(sheet, first);
            first++;
        }
        double height = besideHeight(chart) + top;
        int row = first;
        while (height > rowHeight(sheet, row)) {
            height -= rowHeight(sheet, row);
            row++;
        }
        int column = columns + 1;
        double left = BESIDE_WIDTH;
        while (left > sheet.getColumnWidthInPixels(column)) {
            left -= sheet.getColumnWidthInPixels(column);
            column++;
        }
        return new XSSFClientAnchor(
                0,
                Units.toEMU(top),
                (int) Math.round(left * Units.EMU_PER_PIXEL),
                Units.toEMU(height),
                columns + 1,
                first,
                column,
                row);
    }

    private static double rowHeight(XSSFSheet sheet, int row) {
        return sheet.getRow(row) == null
                ? sheet.getDefaultRowHeightInPoints()
                : sheet.getRow(row).getHeightInPoints();
    }

    private static double width(XSSFSheet sheet, int column) {
        return sheet.getColumnWidth(column) / UNITS_OF_WIDTH;
    }
}
