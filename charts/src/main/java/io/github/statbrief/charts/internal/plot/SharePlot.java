package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.axis.StatedAxis;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.renderer.ShareLayout;
import io.github.statbrief.charts.internal.renderer.ShareRenderer;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;

/** A category plot of one bar that takes all of it; words that have no room in the bar stand above the plot. */
@SuppressWarnings("serial") // never written
public final class SharePlot extends CategoryPlot implements Sized {
    private final StatedAxis values;
    private final transient ShareLayout layout;

    /** Puts axis and bar together. */
    public SharePlot(ItemDataset data, StatedAxis values, ShareRenderer renderer, ShareLayout layout) {
        super(data, new CategoryAxis(), values, renderer);
        this.values = values;
        this.layout = layout;
        getDomainAxis().setVisible(false);
        setOrientation(PlotOrientation.HORIZONTAL);
        setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        setRangeGridlinesVisible(false);
        setAxisOffset(RectangleInsets.ZERO_INSETS);
        Grids.plain(this);
    }

    @Override
    public double heightFor(double width) {
        return layout.aboveHeight(width) + ShareLayout.BAR + values.heightBelow();
    }

    @Override
    protected AxisSpace calculateAxisSpace(Graphics2D g2, Rectangle2D plotArea) {
        AxisSpace space = super.calculateAxisSpace(g2, plotArea);
        space.setTop(space.getTop() + layout.aboveHeight(plotArea.getWidth()));
        return space;
    }
}
