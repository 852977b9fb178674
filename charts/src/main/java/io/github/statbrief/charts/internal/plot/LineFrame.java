package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.dataset.LineSeries;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Where JFreeChart lays lines over time: the plot with its axes of places and values, and how many places there are. */
record LineFrame(Rectangle2D area, ValueAxis domain, ValueAxis range, int places) {
    /** The frame of a plot that lies in an area. */
    LineFrame(Rectangle2D area, XYPlot plot) {
        this(area, plot.getDomainAxis(), plot.getRangeAxis(), plot.getDataset().getItemCount(0));
    }

    /** Where a place lies. */
    double x(double place) {
        return domain.valueToJava2D(place, area, RectangleEdge.BOTTOM);
    }

    /** Where a value lies. */
    double y(double value) {
        return range.valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    /** Where the value of a place lies that has one. */
    Point2D point(LineSeries series, int place) {
        return new Point2D.Double(x(place), y(series.middle(place)));
    }

    /** From one place to the next. */
    double step() {
        return x(1) - x(0);
    }
}
