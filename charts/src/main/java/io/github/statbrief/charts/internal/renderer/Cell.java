package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.RowAxis;
import io.github.statbrief.drawing.Pen;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;

/** The place of one series (row) in one category (column) as JFreeChart lays it out, and what draws there. */
record Cell(
        ItemRenderer renderer,
        CategoryItemRendererState state,
        CategoryPlot plot,
        Rectangle2D area,
        Pen pen,
        int row,
        int column) {
    /** Where a value lies. */
    double at(double value) {
        return plot.getRangeAxis().valueToJava2D(value, area, plot.getRangeAxisEdge());
    }

    /** The middle of the series within its category. */
    double middle() {
        int columns = plot.getDataset().getColumnCount();
        int rows = plot.getDataset().getRowCount();
        return plot.getDomainAxis()
                .getCategorySeriesMiddle(column, columns, row, rows, 0, area, plot.getDomainAxisEdge());
    }

    /** The middle of its category. */
    double categoryMiddle() {
        return plot.getDomainAxis()
                .getCategoryMiddle(column, plot.getDataset().getColumnCount(), area, plot.getDomainAxisEdge());
    }

    /** How much higher or lower rows are drawn than they are measured. */
    double stretch() {
        return ((RowAxis) plot.getDomainAxis()).scale(area);
    }

    Paint paint() {
        return renderer.getItemPaint(row, column);
    }

    /** A bar that lies between two values, around a middle line. */
    Rectangle2D lying(double from, double to, double middle, double thickness) {
        double left = Math.min(at(from), at(to));
        return new Rectangle2D.Double(left, middle - thickness / 2, Math.abs(at(to) - at(from)), thickness);
    }
}
