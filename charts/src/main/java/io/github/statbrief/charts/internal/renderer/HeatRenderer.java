package io.github.statbrief.charts.internal.renderer;

import io.github.statbrief.charts.internal.axis.RowAxis;
import io.github.statbrief.charts.internal.axis.Scale;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.Spot;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.shape.Ramp;
import io.github.statbrief.charts.internal.shape.SeriesLook;
import io.github.statbrief.charts.internal.type.Typesetter;
import io.github.statbrief.outline.chart.CodeChart;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Palette;
import io.github.statbrief.theme.TextStyle;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** Cells with their numbers, shaded by the class of each: JFreeChart has blocks of numbers by numbers, and none of categories. */
@SuppressWarnings("serial") // never written
public final class HeatRenderer extends AbstractCategoryItemRenderer implements Head {
    private final transient CodeChart.HeatMap chart;
    private final transient HeatLayout layout;
    private final transient Typesetter type;
    private final transient List<Colour> shades;

    /** Draws cells that a layout has measured. */
    public HeatRenderer(CodeChart.HeatMap chart, HeatLayout layout, Typesetter type) {
        this.chart = chart;
        this.layout = layout;
        this.type = type;
        int below = chart.classesBelowZero();
        shades = Ramp.of(type.theme(), below, chart.classes().size() - below);
        Defaults.on(this);
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
        Scale scale = Scale.of(range, dataArea, plot.getRangeAxisEdge());
        double top = domain.getCategoryStart(column, getColumnCount(), dataArea, plot.getDomainAxisEdge());
        double bottom = domain.getCategoryEnd(column, getColumnCount(), dataArea, plot.getDomainAxisEdge());
        Rectangle2D cell = new Rectangle2D.Double(
                scale.at(row) + HeatLayout.GAP / 2,
                top + HeatLayout.GAP / 2,
                scale.at(row + 1) - scale.at(row) - HeatLayout.GAP,
                bottom - top - HeatLayout.GAP);
        Pen pen = new Pen(g2, type);
        pen.showing(item.get().id(), () -> draw(pen, item.get(), cell));
        if (state.getEntityCollection() != null) {
            addItemEntity(state.getEntityCollection(), data, row, column, cell);
        }
    }

    private void draw(Pen pen, Item item, Rectangle2D cell) {
        Palette palette = type.theme().palette();
        Colour ground = item.spot()
                .filter(spot -> !spot.isRange())
                .map(Spot::low)
                .map(value -> shades.get(chart.classOf(value)))
                .orElse(Colour.WHITE);
        TextStyle style = SeriesLook.on(ground, layout.words(), palette);
        pen.box(cell.getX(), cell.getY(), cell.getWidth(), cell.getHeight(), ground);
        double left = cell.getCenterX() - type.width(item.words(), style) / 2;
        double baseline = cell.getCenterY() + (Typesetter.ascent(style) - Typesetter.descent(style)) / 2;
        pen.text(item.words(), style, left, baseline);
    }

    @Override
    public boolean fits(double plotWidth) {
        return true;
    }

    @Override
    public double height() {
        return layout.headHeight();
    }

    /** A key for each class of values. */
    @Override
    public LegendItemCollection legend() {
        LegendItemCollection items = new LegendItemCollection();
        for (int at = 0; at < shades.size(); at++) {
            items.add(new LegendItem(chart.classes().get(at), Pen.ink(shades.get(at))));
        }
        return items;
    }

    @Override
    public void draw(Graphics2D g2, Rectangle2D dataArea, CategoryPlot plot) {
        Pen pen = new Pen(g2, type);
        Scale scale = Scale.of(plot.getRangeAxis(), dataArea, plot.getRangeAxisEdge());
        TextStyle style = layout.head();
        for (int series = 0; series < plot.getDataset().getRowCount(); series++) {
            List<String> lines = layout.name(series);
            double top = dataArea.getY()
                    - layout.headHeight()
                    + layout.headLines() * style.leading()
                    - lines.size() * style.leading();
            for (String line : lines) {
                double middle = (scale.at(series) + scale.at(series + 1)) / 2;
                pen.text(line, style, middle - type.width(line, style) / 2, type.baseline(style, top));
                top += style.leading();
            }
        }
    }
}
