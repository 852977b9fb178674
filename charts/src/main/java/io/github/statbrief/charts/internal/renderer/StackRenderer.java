package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.RowAxis;
import io.github.statbrief.charts.internal.axis.Scale;
import io.github.statbrief.charts.internal.dataset.Extent;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.shape.SeriesLook;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.CategoryDataset;

/**
 * Bars made of parts: JFreeChart stacks and draws them, this class adds white lines between parts, the open part of a bounded one, and values in the colour that can be
 * read on their part or, where they have no room, after the bar.
 */
@SuppressWarnings("serial") // never written
public final class StackRenderer extends StackedBarRenderer implements Head {
    private static final int BARS = 1;
    private static final int WORDS = 2;
    private static final double LEAST_PARTING = 0.5;

    private final transient StackLayout layout;
    private final transient Typesetter type;

    /** Draws bars that a layout has measured, all equally long where they are full. */
    public StackRenderer(StackLayout layout, boolean full, Typesetter type) {
        super(full);
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
        if (pass == WORDS && row == 0) {
            ((RowAxis) domain).drawName(g2, dataArea, column);
        }
        Optional<Item> item = Defaults.item(data, row, column);
        Pen pen = new Pen(g2, type);
        Scale scale = Scale.of(range, dataArea, plot.getRangeAxisEdge());
        double middle = domain.getCategoryMiddle(column, getColumnCount(), dataArea, plot.getDomainAxisEdge());
        Rectangle2D bar = bar(scale, row, column, middle, state.getBarWidth());
        item.ifPresent(one -> pen.showing(one.id(), () -> {
            if (layout.row(column).length() > 0) {
                super.drawItem(g2, state, dataArea, plot, domain, range, data, row, column, pass);
            } else if (pass == BARS && state.getEntityCollection() != null) {
                addItemEntity(state.getEntityCollection(), data, row, column, bar);
            }
            if (pass == BARS) {
                drawOpen(pen, layout.row(column).part(row).extent(), bar, getItemPaint(row, column));
            } else if (pass == WORDS && layout.row(column).fits(row, one(scale))) {
                drawInside(pen, one, layout.row(column).part(row), bar, Pen.colour(getItemPaint(row, column)));
            }
        }));
        if (pass == BARS && row > 0) {
            drawParting(pen, layout.row(column), row, bar, scale);
        } else if (pass == WORDS && row == getRowCount() - 1) {
            StackedRow stack = layout.row(column);
            stack.after(one(scale)).draw(pen, scale.at(stack.length()), middle, this::getSeriesPaint);
        }
    }

    private static double one(Scale scale) {
        return scale.at(1) - scale.at(0);
    }

    private Rectangle2D bar(Scale scale, int row, int column, double middle, double thickness) {
        StackedRow stack = layout.row(column);
        double left = scale.at(stack.start(row));
        double width = scale.at(stack.start(row) + stack.width(row)) - left;
        return new Rectangle2D.Double(left, middle - thickness / 2, width, thickness);
    }

    /** JFreeChart has drawn all of the bar as solid: its open part lies over that. */
    private static void drawOpen(Pen pen, Extent extent, Rectangle2D bar, Paint paint) {
        if (extent.hasOpenPart()) {
            double unit = bar.getWidth() / extent.high();
            double left = bar.getX() + extent.openFrom() * unit;
            OpenPart.draw(pen, left, bar.getY(), (extent.openTo() - extent.openFrom()) * unit, bar.getHeight(), paint);
        }
    }

    private void drawInside(Pen pen, Item item, StackedRow.Part part, Rectangle2D bar, Colour colour) {
        Palette palette = type.theme().palette();
        TextStyle style = type.style(Role.NUMBER);
        TextStyle on = SeriesLook.on(part.isMostlyOpen() ? OpenPart.ground(colour, palette) : colour, style, palette);
        double unit = bar.getWidth() / part.extent().high();
        double x = bar.getX() + (part.from() + part.to()) / 2 * unit - type.width(item.words(), style) / 2;
        pen.text(item.words(), on, x, bar.getCenterY() + (Typesetter.ascent(on) - Typesetter.descent(on)) / 2);
    }

    /** A white line between parts, half of it in either; thinner where a part is, so that it stays visible where it can. */
    private static void drawParting(Pen pen, StackedRow stack, int row, Rectangle2D bar, Scale scale) {
        int before = stack.before(row);
        if (before == row || stack.width(row) == 0) {
            return;
        }
        double x = bar.getX();
        double narrower = Math.min(x - scale.at(stack.start(before)), bar.getWidth());
        double line = Math.max(LEAST_PARTING, Math.min(StackedRow.PARTING, narrower / 2));
        pen.box(x - line / 2, bar.getY(), line, bar.getHeight(), Color.WHITE);
    }

    @Override
    public boolean fits(double plotWidth) {
        return layout.namesFit(plotWidth);
    }

    @Override
    public double height() {
        return layout.namesHeight();
    }

    /** Draws the names of the parts above the first bar. */
    @Override
    public void draw(Graphics2D g2, Rectangle2D dataArea, CategoryPlot plot) {
        Pen pen = new Pen(g2, type);
        TextStyle style = type.style(Role.CELL);
        Scale scale = Scale.of(plot.getRangeAxis(), dataArea, plot.getRangeAxisEdge());
        double middle = plot.getDomainAxis()
                .getCategoryMiddle(0, plot.getDataset().getColumnCount(), dataArea, plot.getDomainAxisEdge());
        double thickness = layout.thickness() * ((RowAxis) plot.getDomainAxis()).scale(dataArea);
        double top = middle - thickness / 2 - StackLayout.NAMES_BELOW - style.leading();
        for (int series = 0; series < plot.getDataset().getRowCount(); series++) {
            double x = scale.at(layout.row(0).start(series)) + StackLayout.NAMES_INSET;
            pen.text(plot.getDataset().getRowKey(series).toString(), style, x, type.baseline(style, top));
        }
    }
}
