package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.shape.ReferenceMarker;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.outline.chart.Plot.Reference;
import io.github.statbrief.theme.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;

/** How JFreeChart draws the lines of axes: light ones at the marks, a dark one at zero. */
final class Grids {
    private static final float LINE = 0.6f;
    private static final float ZERO_LINE = 0.9f;
    private static final float BASE = 0.75f;

    private Grids() {}

    private static BasicStroke stroke(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    /** A plot with no ground, no frame and no margin. */
    static void plain(Plot plot) {
        plot.setBackgroundPaint(new Color(0, 0, 0, 0));
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
    }

    /** Lines at the marks of the axis of values, and a line at zero over the bars that start there. */
    static void lines(CategoryPlot plot, boolean base, boolean marks, Palette palette) {
        plot.setRangeGridlinesVisible(marks);
        plot.setRangeGridlinePaint(Pen.ink(palette.lightRule()));
        plot.setRangeGridlineStroke(stroke(LINE));
        plot.setRangeZeroBaselineVisible(marks);
        plot.setRangeZeroBaselinePaint(Pen.ink(palette.muted()));
        plot.setRangeZeroBaselineStroke(stroke(ZERO_LINE));
        if (base) {
            ValueMarker zero = new ValueMarker(0, Pen.ink(palette.muted()), stroke(BASE));
            zero.setAlpha(1);
            plot.addRangeMarker(zero, Layer.FOREGROUND);
        }
    }

    /** The same of a plot by two axes, with no lines at places, and lines of its own across it. */
    static void lines(XYPlot plot, List<Reference> references, Palette palette) {
        plain(plot);
        ReferenceMarker.add(references, plot::addRangeMarker, palette);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Pen.ink(palette.lightRule()));
        plot.setRangeGridlineStroke(stroke(LINE));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Pen.ink(palette.muted()));
        plot.setRangeZeroBaselineStroke(stroke(ZERO_LINE));
    }
}
