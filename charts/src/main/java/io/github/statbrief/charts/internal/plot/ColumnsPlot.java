package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.axis.NameAxis;
import io.github.statbrief.charts.internal.axis.StatedAxis;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.renderer.ColumnLayout;
import io.github.statbrief.charts.internal.renderer.ColumnRenderer;
import io.github.statbrief.theme.Palette;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleInsets;

/** A plot of upright bars that knows how high it has to be. */
@SuppressWarnings("serial") // never written
public final class ColumnsPlot extends CategoryPlot implements Sized {
    private final NameAxis names;
    private final transient ColumnLayout layout;

    /** Puts axes and bars together. */
    public ColumnsPlot(
            ItemDataset data,
            NameAxis names,
            StatedAxis values,
            ColumnRenderer renderer,
            ColumnLayout layout,
            Palette palette) {
        super(data, names, values, renderer);
        this.names = names;
        this.layout = layout;
        setAxisOffset(RectangleInsets.ZERO_INSETS);
        Grids.plain(this);
        Grids.base(this, palette);
        if (values.isVisible()) {
            Grids.lines(this, palette);
        }
    }

    @Override
    public double heightFor(double width) {
        return layout.height(width) + names.height();
    }
}
