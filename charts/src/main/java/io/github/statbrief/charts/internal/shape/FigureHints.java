package io.github.statbrief.charts.internal.shape;

import io.github.statbrief.drawing.Pen;
import org.jfree.chart.ChartHints;

/** Tells a graphics context which figure is being drawn, with JFreeChart's own hints, which other contexts know as well. */
public final class FigureHints {
    private FigureHints() {}

    /** Draws what belongs to one figure; to none where the id is empty. */
    public static void show(Pen pen, String id, Runnable drawing) {
        pen.graphics().setRenderingHint(ChartHints.KEY_BEGIN_ELEMENT, id);
        drawing.run();
        pen.graphics().setRenderingHint(ChartHints.KEY_END_ELEMENT, true);
    }
}
