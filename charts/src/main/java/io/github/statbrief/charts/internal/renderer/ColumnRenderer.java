package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.Scale;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** Upright bars by JFreeChart, each under its figure's id, side by side in points; a value that is not stated has its shorthand on the line of zero. */
@SuppressWarnings("serial") // never written
public final class ColumnRenderer extends BarRenderer {
    private static final double DOT = 2;
    private static final double ZERO = 0.5;

    private final transient ColumnLayout layout;
    private final transient Typesetter type;

    /** Draws bars that a layout has measured. */
    public ColumnRenderer(ColumnLayout layout, Typesetter type) {
        this.layout = layout;
        this.type = type;
        Defaults.bars(this);
    }

    @Override
    protected void calculateBarWidth(
            CategoryPlot plot, Rectangle2D dataArea, int index, CategoryItemRendererState state) {
        // each bar has its own
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
        double middle = axis.getCategoryMiddle(column, getColumnCount(), dataArea, plot.getDomainAxisEdge());
        return layout.left(dataArea, middle, row, column);
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
        Optional<Item> item = Defaults.item(data, row, column);
        if (item.isEmpty() || state.getVisibleSeriesIndex(row) < 0) {
            return;
        }
        state.setBarWidth(layout.thickness(dataArea.getWidth(), column));
        Pen pen = new Pen(g2, type);
        pen.showing(item.get().id(), () -> {
            super.drawItem(g2, state, dataArea, plot, domain, range, data, row, column, pass);
            double left = calculateBarW0(plot, plot.getOrientation(), dataArea, domain, state, row, column);
            if (layout.saysValue(item.get(), dataArea.getWidth(), column)) {
                Scale scale = Scale.of(range, dataArea, plot.getRangeAxisEdge());
                drawWords(pen, item.get(), scale, left, state.getBarWidth(), range.isVisible());
            } else if (item.get().extent().high() == 0) {
                double zero = Scale.of(range, dataArea, plot.getRangeAxisEdge()).at(0);
                drawNoBar(pen, item.get(), left, state.getBarWidth(), zero);
            }
        });
    }

    /** In the place of words that have no room: a dot for a missing value, a line on that of zero for zero. */
    private void drawNoBar(Pen pen, Item item, double left, double width, double zero) {
        Colour colour = type.theme().palette().muted();
        if (item.spot().isEmpty()) {
            pen.box(left + (width - DOT) / 2, zero - 2 * DOT, DOT, DOT, colour);
        } else {
            pen.box(left, zero - ZERO, width, ZERO, colour);
        }
    }

    private void drawWords(Pen pen, Item item, Scale scale, double left, double width, boolean lines) {
        TextStyle style = type.style(Role.NUMBER);
        double end = scale.at(item.extent().solid());
        boolean below = item.extent().solid() < 0;
        double top = below ? end + ColumnLayout.WORDS_GAP : end - ColumnLayout.WORDS_GAP - style.leading();
        double x = left + (width - type.width(item.words(), style)) / 2;
        if (lines) {
            pen.onWhite(item.words(), style, x, top);
        } else {
            pen.text(item.words(), style, x, type.baseline(style, top));
        }
    }
}
