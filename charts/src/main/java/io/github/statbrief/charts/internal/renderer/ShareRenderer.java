package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.Scale;
import io.github.statbrief.charts.internal.dataset.Extent;
import io.github.statbrief.charts.internal.shape.HintShape;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** One bar on an axis from 0 to 100: JFreeChart draws it, this class what is left of the whole, the mark of a bound and the number where it can be read. */
@SuppressWarnings("serial") // never written
public final class ShareRenderer extends BarRenderer {
    private final transient ShareLayout layout;
    private final transient Typesetter type;

    /** Draws a share that a layout has measured. */
    public ShareRenderer(ShareLayout layout, Typesetter type) {
        this.layout = layout;
        this.type = type;
        Defaults.bars(this);
    }

    @Override
    protected void calculateBarWidth(
            CategoryPlot plot, Rectangle2D dataArea, int index, CategoryItemRendererState state) {
        state.setBarWidth(dataArea.getHeight());
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
        return dataArea.getY();
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
        Pen pen = new Pen(g2, type);
        Scale scale = Scale.of(range, dataArea, plot.getRangeAxisEdge());
        pen.showing(layout.item().id(), () -> {
            super.drawItem(g2, state, dataArea, plot, domain, range, data, row, column, pass);
            drawRest(pen, scale, dataArea, getItemPaint(row, column));
            drawMark(pen, dataArea, getItemPaint(row, column));
            drawWords(pen, dataArea);
        });
    }

    private void drawRest(Pen pen, Scale scale, Rectangle2D area, Paint paint) {
        Extent extent = layout.item().extent();
        if (extent.hasOpenPart()) {
            double left = scale.at(extent.openFrom());
            OpenPart.draw(pen, left, area.getY(), scale.at(extent.openTo()) - left, area.getHeight(), paint);
        }
        double start = layout.restStart(area.getWidth());
        pen.box(
                area.getX() + start,
                area.getY(),
                area.getWidth() - start,
                area.getHeight(),
                type.theme().palette().rest());
    }

    private void drawMark(Pen pen, Rectangle2D area, Paint paint) {
        HintShape shape = layout.shape();
        Extent extent = layout.item().extent();
        double width = area.getWidth();
        if (layout.isMarkInside(width)) {
            double end = extent.high() * width / 100;
            double x = area.getX() + end - BarRow.MARK_GAP - shape.width();
            shape.draw(pen, x, area.getCenterY(), extent.hasOpenPart() ? paint : Color.WHITE);
        } else {
            double x = area.getX() + layout.restStart(width) + BarRow.MARK_GAP;
            shape.draw(pen, x, area.getCenterY(), Pen.ink(palette().primary()));
        }
    }

    private Palette palette() {
        return type.theme().palette();
    }

    private void drawWords(Pen pen, Rectangle2D area) {
        double width = area.getWidth();
        TextStyle above = type.style(Role.NUMBER);
        pen.lines(layout.above(width), above, area.getX(), area.getY() - layout.aboveHeight(width));
        layout.inside(width).ifPresent(placed -> {
            double top = area.getCenterY() - placed.style().leading() / 2;
            pen.textBefore(
                    placed.words(), placed.style(), area.getX() + placed.right(), type.baseline(placed.style(), top));
        });
    }
}
