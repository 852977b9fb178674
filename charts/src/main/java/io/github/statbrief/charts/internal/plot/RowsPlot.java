package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.axis.RowAxis;
import io.github.statbrief.charts.internal.axis.Scale;
import io.github.statbrief.charts.internal.axis.StatedAxis;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.renderer.StackLayout;
import io.github.statbrief.charts.internal.renderer.StackRenderer;
import io.github.statbrief.charts.internal.shape.ReferenceMarker;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.outline.chart.Plot;
import io.github.statbrief.theme.Palette;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.ui.RectangleInsets;

/** A horizontal category plot of rows that knows how high its rows are; parts of a first bar may bear their names above them, in the place of a legend. */
@SuppressWarnings("serial") // never written
public final class RowsPlot extends CategoryPlot implements Sized {
    private static final double PAD = 3.5;

    private final RowAxis rows;
    private final StatedAxis values;
    private final transient Optional<StackLayout> stack;
    private final boolean named;
    private transient Optional<Typesetter> type = Optional.empty();
    private transient Rectangle2D chartArea = new Rectangle2D.Double();
    private double chartWidth = -1;
    private boolean direct;

    private RowsPlot(
            ItemDataset data,
            RowAxis rows,
            StatedAxis values,
            AbstractCategoryItemRenderer renderer,
            Optional<StackLayout> stack,
            boolean named) {
        super(data, rows, values, renderer);
        this.rows = rows;
        this.values = values;
        this.stack = stack;
        this.named = named;
        setOrientation(PlotOrientation.HORIZONTAL);
        setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        setAxisOffset(RectangleInsets.ZERO_INSETS);
        Grids.plain(this);
    }

    /** Bars from a line at zero; the first bars name their series. */
    public static RowsPlot bars(
            ItemDataset data, RowAxis rows, StatedAxis values, AbstractCategoryItemRenderer renderer, Palette palette) {
        RowsPlot plot = new RowsPlot(data, rows, values, renderer, Optional.empty(), true);
        Grids.base(plot, palette);
        return plot;
    }

    /** Bars made of parts. */
    public static RowsPlot stacks(
            ItemDataset data,
            RowAxis rows,
            StatedAxis values,
            StackRenderer renderer,
            StackLayout layout,
            Palette palette) {
        RowsPlot plot = new RowsPlot(data, rows, values, renderer, Optional.of(layout), false);
        Grids.base(plot, palette);
        return plot;
    }

    /** Shapes on the lines of an axis. */
    public static RowsPlot shapes(
            ItemDataset data, RowAxis rows, StatedAxis values, AbstractCategoryItemRenderer renderer, Palette palette) {
        RowsPlot plot = new RowsPlot(data, rows, values, renderer, Optional.empty(), false);
        Grids.lines(plot, palette);
        return plot;
    }

    /** The same plot with lines across its rows and their words above them. */
    public RowsPlot with(List<Plot.Reference> references, Typesetter by) {
        type = Optional.of(by);
        ReferenceMarker.add(references, this, by.theme().palette());
        return this;
    }

    private Optional<ReferenceWords> references() {
        return type.map(by -> new ReferenceWords(ReferenceMarker.in(this), by));
    }

    @Override
    public double heightFor(double width) {
        fit(width);
        return above() + Math.ceil(rows.height(width) + (values.isVisible() ? PAD + values.heightBelow() : 0));
    }

    /** Finds out whether the names of parts have their places above the first bar; legend and plot are asked for the same width. */
    public void fit(double width) {
        if (width != chartWidth) {
            chartWidth = width;
            double plotWidth = rows.plotWidth(width);
            direct = stack.filter(layout -> layout.namesFit(plotWidth)).isPresent();
        }
    }

    private double above() {
        return direct
                ? stack.map(StackLayout::namesHeight).orElse(0.0)
                : references().map(words -> words.height(chartWidth)).orElse(0.0);
    }

    /** None where series are named beside or above their bars. */
    @Override
    public LegendItemCollection getLegendItems() {
        return named || direct ? new LegendItemCollection() : super.getLegendItems();
    }

    @Override
    protected AxisSpace calculateAxisSpace(Graphics2D g2, Rectangle2D plotArea) {
        fit(plotArea.getWidth());
        chartArea = plotArea;
        AxisSpace space = super.calculateAxisSpace(g2, plotArea);
        space.setTop(space.getTop() + above());
        return space;
    }

    /** Called first and with no clip. */
    @Override
    public void drawBackground(Graphics2D g2, Rectangle2D area) {
        super.drawBackground(g2, area);
        if (direct && getRenderer() instanceof StackRenderer renderer) {
            renderer.drawNames(g2, area, this);
        }
        references()
                .ifPresent(
                        words -> words.draw(g2, Scale.of(getRangeAxis(), area, getRangeAxisEdge()), area, chartArea));
    }
}
