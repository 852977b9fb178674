package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.axis.NameAxis;
import io.github.statbrief.charts.internal.axis.RowAxis;
import io.github.statbrief.charts.internal.axis.StatedAxis;
import io.github.statbrief.charts.internal.renderer.ItemRenderer;
import io.github.statbrief.charts.internal.renderer.Kind;
import io.github.statbrief.charts.internal.shape.ReferenceMarker;
import io.github.statbrief.drawing.Pen;
import io.github.statbrief.drawing.type.Typesetter;
import io.github.statbrief.outline.chart.Plot.Reference;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;

/** A plot of categories, in rows or upright, that knows how high it has to be, with what its kind has above it and the words of reference lines. */
@SuppressWarnings("serial") // never written
public final class ItemPlot extends CategoryPlot implements Sized {
    private static final double PAD = 3.5;

    private final transient Kind kind;
    private final transient Typesetter type;
    private final StatedAxis values;
    private transient Rectangle2D chartArea = new Rectangle2D.Double();

    /** A plot of some kind with lines across it. */
    public ItemPlot(Kind kind, List<Reference> references, Typesetter type) {
        super(kind.data(), kind.categories(), kind.values(), new ItemRenderer(kind));
        this.kind = kind;
        this.type = type;
        values = (StatedAxis) getRangeAxis();
        if (!(getDomainAxis() instanceof NameAxis)) {
            setOrientation(PlotOrientation.HORIZONTAL);
            setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        }
        setAxisOffset(RectangleInsets.ZERO_INSETS);
        Grids.plain(this);
        Grids.lines(this, kind.hasBase(), values.hasLines(), type.palette());
        ReferenceMarker.add(references, this::addRangeMarker, type.palette());
    }

    @Override
    public double heightFor(double width) {
        fit(width);
        double below = values.isVisible() ? PAD + values.heightBelow() : 0;
        if (getDomainAxis() instanceof RowAxis rows) {
            return above(width) + Math.ceil(rows.height() + below);
        }
        return above(width)
                + kind.height(width)
                + (getDomainAxis() instanceof NameAxis names ? names.height() : values.heightBelow());
    }

    /** Measures for a width of the chart: legend and plot are asked for the same. */
    public void fit(double width) {
        if (getDomainAxis() instanceof RowAxis rows) {
            rows.fit(width);
        }
    }

    private ReferenceWords references() {
        return new ReferenceWords(ReferenceMarker.in(this), type);
    }

    private double above(double width) {
        return kind.above(width) + references().height(width);
    }

    @Override
    public LegendItemCollection getLegendItems() {
        return kind.legend().orElseGet(super::getLegendItems);
    }

    @Override
    protected AxisSpace calculateAxisSpace(Graphics2D g2, Rectangle2D plotArea) {
        fit(plotArea.getWidth());
        chartArea = plotArea;
        AxisSpace space = super.calculateAxisSpace(g2, plotArea);
        space.setTop(space.getTop() + above(plotArea.getWidth()));
        return space;
    }

    /** Called first and with no clip. */
    @Override
    public void drawBackground(Graphics2D g2, Rectangle2D area) {
        super.drawBackground(g2, area);
        Pen pen = new Pen(g2, type);
        kind.drawAbove(pen, this, area);
        references().draw(pen, value -> values.valueToJava2D(value, area, getRangeAxisEdge()), area, chartArea);
    }
}
