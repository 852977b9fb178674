package io.github.statbrief.charts.internal.axis;

import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/** The bounds of classes as numbers below the bars of a histogram, as many as have room. JFreeChart names categories in their middle. */
@SuppressWarnings("serial") // never written
public final class BoundAxis extends NameAxis {
    private static final double TICK = 3.5;
    private static final double TICK_LINE = 0.75;

    private final transient CodeChart.Histogram chart;
    private final transient Typesetter type;

    /** Takes the bounds of a histogram. */
    public BoundAxis(CodeChart.Histogram chart, Typesetter type) {
        super(List.of(), type);
        this.chart = chart;
        this.type = type;
    }

    @Override
    public double height() {
        return PeriodAxis.height(type);
    }

    @Override
    public AxisState draw(
            Graphics2D g2,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo info) {
        TextStyle style = type.style(Role.NOTE);
        List<Plot.Category> bounds = chart.bounds().stream()
                .map(bound -> new Plot.Category(bound.label(), bound.label()))
                .toList();
        IntToDoubleFunction places = bound -> dataArea.getX() + chart.share(bound) * dataArea.getWidth();
        PeriodLabels labels =
                new PeriodLabels(bounds, name -> type.width(name, style), places, plotArea.getX(), plotArea.getMaxX());
        Pen pen = new Pen(g2, type);
        double top = dataArea.getMaxY();
        for (int bound : labels.chosen()) {
            double place = places.applyAsDouble(bound);
            double stroke = Math.min(place - TICK_LINE / 2, plotArea.getMaxX() - TICK_LINE);
            pen.box(stroke, top, TICK_LINE, TICK, type.theme().palette().muted());
            pen.text(bounds.get(bound).brief(), style, labels.start(bound), type.baseline(style, top + TICK + 1));
        }
        return new AxisState(cursor + height());
    }
}
