package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.axis.RowAxis;
import io.github.statbrief.charts.internal.axis.StatedAxis;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.renderer.Head;
import io.github.statbrief.charts.internal.renderer.HeatRenderer;
import io.github.statbrief.charts.internal.renderer.StackRenderer;
import io.github.statbrief.theme.Palette;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.ui.RectangleInsets;

/** A horizontal category plot of rows that knows how high its rows are; a renderer may draw names above the first, in the place of a legend. */
@SuppressWarnings("serial") // never written
public final class RowsPlot extends CategoryPlot implements Sized {
    private static final double PAD = 3.5;

    private final RowAxis rows;
    private final StatedAxis values;
    private final transient Optional<Head> head;
    private final boolean named;
    private double chartWidth = -1;
    private boolean direct;

    private RowsPlot(
            ItemDataset data,
            RowAxis rows,
            StatedAxis values,
            AbstractCategoryItemRenderer renderer,
            Optional<Head> head,
            boolean named) {
        super(data, rows, values, renderer);
        this.rows = rows;
        this.values = values;
        this.head = head;
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
            ItemDataset data, RowAxis rows, StatedAxis values, StackRenderer renderer, Palette palette) {
        RowsPlot plot = new RowsPlot(data, rows, values, renderer, Optional.of(renderer), false);
        Grids.base(plot, palette);
        return plot;
    }

    /** Cells in columns. */
    public static RowsPlot cells(ItemDataset data, RowAxis rows, StatedAxis values, HeatRenderer renderer) {
        RowsPlot plot = new RowsPlot(data, rows, values, renderer, Optional.of(renderer), false);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    /** Shapes on the lines of an axis. */
    public static RowsPlot shapes(
            ItemDataset data, RowAxis rows, StatedAxis values, AbstractCategoryItemRenderer renderer, Palette palette) {
        RowsPlot plot = new RowsPlot(data, rows, values, renderer, Optional.empty(), false);
        Grids.lines(plot, palette);
        return plot;
    }

    @Override
    public double heightFor(double width) {
        fit(width);
        return above() + Math.ceil(rows.height(width) + (values.isVisible() ? PAD + values.heightBelow() : 0));
    }

    /** Finds out whether names have their places above the first row; legend and plot are asked for the same width. */
    public void fit(double width) {
        if (width != chartWidth) {
            chartWidth = width;
            double plotWidth = rows.plotWidth(width);
            direct = head.filter(names -> names.fits(plotWidth)).isPresent();
        }
    }

    private double above() {
        return direct ? head.map(Head::height).orElse(0.0) : 0;
    }

    /** None where series are named beside or above their bars. */
    @Override
    public LegendItemCollection getLegendItems() {
        if (named) {
            return new LegendItemCollection();
        }
        return direct ? head.map(Head::legend).orElseThrow() : super.getLegendItems();
    }

    @Override
    protected AxisSpace calculateAxisSpace(Graphics2D g2, Rectangle2D plotArea) {
        fit(plotArea.getWidth());
        AxisSpace space = super.calculateAxisSpace(g2, plotArea);
        space.setTop(space.getTop() + above());
        return space;
    }

    /** Called first and with no clip. */
    @Override
    public void drawBackground(Graphics2D g2, Rectangle2D area) {
        super.drawBackground(g2, area);
        if (direct) {
            head.ifPresent(names -> names.draw(g2, area, this));
        }
    }
}
