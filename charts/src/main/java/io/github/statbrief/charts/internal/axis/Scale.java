package io.github.statbrief.charts.internal.axis;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/** Where values of an axis lie. */
@FunctionalInterface
public interface Scale {
    /** Where a value lies. */
    double at(double value);

    /** An axis of values as JFreeChart lays it along an edge of an area. */
    static Scale of(ValueAxis axis, Rectangle2D area, RectangleEdge edge) {
        return value -> axis.valueToJava2D(value, area, edge);
    }
}
