package io.github.statbrief.charts.internal.axis;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Where JFreeChart lays lines over time.
 *
 * @param area the plot
 * @param domain the axis of places
 * @param range the axis of values
 * @param places how many places there are from left to right
 */
public record LineFrame(Rectangle2D area, ValueAxis domain, ValueAxis range, int places) {
    /** The left edge of the plot. */
    public double left() {
        return area.getMinX();
    }

    /** Its right edge. */
    public double right() {
        return area.getMaxX();
    }

    /** Its upper edge. */
    public double top() {
        return area.getMinY();
    }

    /** Its lower edge. */
    public double bottom() {
        return area.getMaxY();
    }

    /** Where a place lies. */
    public double x(double place) {
        return domain.valueToJava2D(place, area, RectangleEdge.BOTTOM);
    }

    /** Where a value lies. */
    public double y(double value) {
        return range.valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    /** From one place to the next. */
    public double step() {
        return x(1) - x(0);
    }
}
