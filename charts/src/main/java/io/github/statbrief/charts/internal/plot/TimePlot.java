package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.axis.LineFrame;
import io.github.statbrief.charts.internal.axis.PeriodAxis;
import io.github.statbrief.charts.internal.axis.StatedAxis;
import io.github.statbrief.charts.internal.dataset.TimeDataset;
import io.github.statbrief.charts.internal.line.EndLabels;
import io.github.statbrief.charts.internal.line.LimitBand;
import io.github.statbrief.charts.internal.line.LineWords;
import io.github.statbrief.charts.internal.line.TimeRenderer;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.shape.ReferenceMarker;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Role;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** An XY plot of lines over time, each named at its end: JFreeChart has no labels at the ends of lines and no ground behind values that are not final. */
@SuppressWarnings("serial") // never written
public final class TimePlot extends XYPlot implements Sized {
    private static final double HEIGHT_OF_WIDTH = 0.38;
    private static final double LEAST_HEIGHT = 112;

    private final transient Plot plot;
    private final TimeDataset data;
    private final transient Typesetter type;
    private final transient Optional<StatusBand> band;
    private final transient List<Integer> limited;
    private double chartLeft;
    private transient EndLabels ends;

    /** Puts axes and lines of a chart together. */
    public TimePlot(
            ChartSpec.Lines spec,
            TimeDataset data,
            PeriodAxis periods,
            StatedAxis values,
            TimeRenderer renderer,
            Typesetter type) {
        super(data, periods, values, renderer);
        plot = spec.plot();
        limited = spec.banded();
        this.data = data;
        this.type = type;
        band = StatusBand.of(data.lines());
        ends = ends(0);
        setAxisOffset(RectangleInsets.ZERO_INSETS);
        setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        Grids.plain(this);
        Grids.lines(this, type.theme().palette());
        ReferenceMarker.add(plot.references(), this, type.theme().palette());
    }

    private EndLabels ends(double width) {
        return new EndLabels(plot, data.lines(), type, width);
    }

    private double above() {
        return band.isPresent()
                ? StatusBand.height(type)
                : Math.ceil(type.style(Role.NOTE).leading() / 2);
    }

    @Override
    public double heightFor(double width) {
        return height(width, Math.max(LEAST_HEIGHT, width * HEIGHT_OF_WIDTH));
    }

    @Override
    public double lowestFor(double width) {
        return height(width, LEAST_HEIGHT);
    }

    private double height(double width, double least) {
        return above() + Math.ceil(Math.max(least, ends(width).height())) + PeriodAxis.height(type);
    }

    /** Lines are named at their ends. */
    @Override
    public LegendItemCollection getLegendItems() {
        return new LegendItemCollection();
    }

    @Override
    protected AxisSpace calculateAxisSpace(Graphics2D g2, Rectangle2D plotArea) {
        chartLeft = plotArea.getX();
        ends = ends(plotArea.getWidth());
        AxisSpace space = super.calculateAxisSpace(g2, plotArea);
        space.setTop(space.getTop() + above());
        space.setRight(space.getRight() + Math.ceil(ends.width()));
        return space;
    }

    private LineFrame frame(Rectangle2D area) {
        return new LineFrame(
                area, getDomainAxis(), getRangeAxis(), plot.categories().size());
    }

    @Override
    public void drawBackground(Graphics2D g2, Rectangle2D area) {
        super.drawBackground(g2, area);
        Pen pen = new Pen(g2, type);
        LineFrame frame = frame(area);
        band.ifPresent(tail -> tail.drawGround(pen, frame));
        LimitBand.draw(
                pen,
                limited.stream()
                        .map(series -> new LimitBand(frame, data.lines().get(series)))
                        .toList(),
                limited.stream()
                        .map(series -> getRenderer().getSeriesPaint(series))
                        .toList());
    }

    /** Called last and with no clip: what stands beside lines and beyond the plot. */
    @Override
    public void drawOutline(Graphics2D g2, Rectangle2D area) {
        super.drawOutline(g2, area);
        Pen pen = new Pen(g2, type);
        LineFrame frame = frame(area);
        band.ifPresent(tail -> tail.drawWord(pen, frame, chartLeft));
        ends.draw(pen, frame, series -> getRenderer().getSeriesPaint(series));
        if (data.lines().size() == 1) {
            new LineWords(frame, data.lines().get(0), type).draw(pen);
        }
    }
}
