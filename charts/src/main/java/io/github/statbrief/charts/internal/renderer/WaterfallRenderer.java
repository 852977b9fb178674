package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.Scale;
import io.github.statbrief.charts.internal.dataset.Extent;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.ItemDataset;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/**
 * Bars that lead to a total: a colour each for rises, falls and totals, and a line from the end of each bar to the next one, and in the place of a bar of no length. JFreeChart's own waterfall has neither
 * lines nor an opening level.
 */
@SuppressWarnings("serial") // never written
public final class WaterfallRenderer extends BoundBarRenderer {
    private static final double LINE = 0.75;

    private final transient CodeChart.Waterfall chart;
    private final transient ItemDataset data;
    private final transient Typesetter type;

    /** Draws bars that a layout has measured. */
    public WaterfallRenderer(CodeChart.Waterfall chart, ItemDataset data, BarLayout layout, Typesetter type) {
        super(layout, type);
        this.chart = chart;
        this.data = data;
        this.type = type;
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        Palette palette = type.theme().palette();
        List<Colour> colours = palette.series();
        if (chart.isTotal(column)) {
            return Pen.ink(palette.primary());
        }
        int last = colours.size() - 1;
        return Pen.ink(colours.get(extent(column).isLeftward() ? last : Math.min(1, last)));
    }

    private Extent extent(int column) {
        return data.item(0, column).map(Item::extent).orElse(Extent.NOTHING);
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            CategoryItemRendererState state,
            Rectangle2D dataArea,
            CategoryPlot plot,
            CategoryAxis domain,
            ValueAxis range,
            CategoryDataset drawn,
            int row,
            int column,
            int pass) {
        super.drawItem(g2, state, dataArea, plot, domain, range, drawn, row, column, pass);
        if (column > 0) {
            double before = middle(plot, dataArea, domain, row, column - 1) + state.getBarWidth() / 2;
            boolean isThere = extent(column).low() < extent(column).high();
            double half = state.getBarWidth() / 2;
            double after = middle(plot, dataArea, domain, row, column) + (isThere ? -half : half);
            double end = Scale.of(range, dataArea, plot.getRangeAxisEdge())
                    .at(extent(column - 1).solid());
            new Pen(g2, type)
                    .box(
                            end - LINE / 2,
                            before,
                            LINE,
                            after - before,
                            type.theme().palette().muted());
        }
    }
}
