package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.RowAxis;
import io.github.statbrief.charts.internal.axis.Scale;
import io.github.statbrief.charts.internal.dataset.Extent;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.shape.ReferenceMarker;
import io.github.statbrief.charts.internal.type.Typesetter;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/**
 * Horizontal bars of numbers that may be bounded: JFreeChart draws the solid bar, this class what it has no mark for, which is the open part, the mark of the bound and
 * words of fixed size beside both.
 */
@SuppressWarnings("serial") // never written
public final class BoundBarRenderer extends BarRenderer {
    private final transient BarLayout layout;
    private final transient Typesetter type;

    /** Draws bars that a layout has measured. */
    public BoundBarRenderer(BarLayout layout, Typesetter type) {
        this.layout = layout;
        this.type = type;
        Defaults.bars(this);
    }

    @Override
    protected void calculateBarWidth(
            CategoryPlot plot, Rectangle2D dataArea, int index, CategoryItemRendererState state) {
        state.setBarWidth(layout.thickness() * ((RowAxis) plot.getDomainAxis()).scale(dataArea));
    }

    @Override
    protected double calculateBarW0(
            CategoryPlot plot,
            PlotOrientation orientation,
            Rectangle2D dataArea,
            CategoryAxis axis,
            CategoryItemRendererState state,
            int row,
            int column) {
        return middle(plot, dataArea, axis, row, column) - state.getBarWidth() / 2;
    }

    private double middle(CategoryPlot plot, Rectangle2D dataArea, CategoryAxis axis, int row, int column) {
        return axis.getCategorySeriesMiddle(
                column, getColumnCount(), row, getRowCount(), 0, dataArea, plot.getDomainAxisEdge());
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            CategoryItemRendererState state,
            Rectangle2D dataArea,
            CategoryPlot plot,
            CategoryAxis domain,
            ValueAxis range,
            CategoryDataset data,
            int row,
            int column,
            int pass) {
        if (row == 0) {
            ((RowAxis) domain).drawName(g2, dataArea, column);
        }
        Optional<Item> item = Defaults.item(data, row, column);
        if (item.isEmpty() || state.getVisibleSeriesIndex(row) < 0) {
            return;
        }
        List<ReferenceMarker> lines = ReferenceMarker.in(plot);
        Pen pen = new Pen(g2, type, !lines.isEmpty());
        Scale scale = Scale.of(range, dataArea, plot.getRangeAxisEdge());
        double middle = middle(plot, dataArea, domain, row, column);
        Paint paint = getItemPaint(row, column);
        pen.showing(item.get().id(), () -> {
            super.drawItem(g2, state, dataArea, plot, domain, range, data, row, column, pass);
            Extent extent = item.get().extent();
            if (extent.hasOpenPart()) {
                double left = scale.at(extent.openFrom());
                double width = scale.at(extent.openTo()) - left;
                OpenPart.draw(pen, left, middle - state.getBarWidth() / 2, width, state.getBarWidth(), paint);
            }
            double low = scale.at(extent.low());
            Rectangle2D bar = new Rectangle2D.Double(
                    low, middle - state.getBarWidth() / 2, scale.at(extent.high()) - low, state.getBarWidth());
            lines.forEach(line -> line.drawOver(pen, scale.at(line.getValue()), bar, dataArea.getMinY()));
            layout.row(row, column).draw(pen, scale, middle, state.getBarWidth(), paint);
        });
    }
}
