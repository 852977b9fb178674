package io.github.statbrief.charts.internal.spot;

import io.github.statbrief.charts.internal.axis.RowAxis;
import io.github.statbrief.charts.internal.axis.Scale;
import io.github.statbrief.charts.internal.dataset.Item;
import io.github.statbrief.charts.internal.dataset.Spot;
import io.github.statbrief.charts.internal.renderer.Defaults;
import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.shape.ReferenceMarker;
import io.github.statbrief.charts.internal.type.Typesetter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.CategoryDataset;

/**
 * Values between their confidence limits, and ranges: JFreeChart places and draws the shapes; no renderer of its for categories draws limits that lie unequally far from
 * their value.
 */
@SuppressWarnings("serial") // never written
public final class LimitRenderer extends LineAndShapeRenderer {
    private static final double LINE = 1.5;
    private static final double CAP = 7;
    private static final double RANGE = 5;
    private static final double HALO = 1;

    private final transient Typesetter type;

    /** Draws limits. */
    public LimitRenderer(Typesetter type) {
        super(false, true);
        this.type = type;
        setUseSeriesOffset(true);
        setDrawOutlines(false);
        Defaults.on(this);
    }

    @Override
    public int getPassCount() {
        return 1;
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
        Optional<Item> found = Defaults.item(data, row, column);
        if (found.isEmpty()) {
            return;
        }
        Item item = found.get();
        Pen pen = new Pen(g2, type, !ReferenceMarker.in(plot).isEmpty());
        Scale scale = Scale.of(range, dataArea, plot.getRangeAxisEdge());
        double middle = domain.getCategorySeriesMiddle(
                column, getColumnCount(), row, getRowCount(), 0, dataArea, plot.getDomainAxisEdge());
        Paint paint = getItemPaint(row, column);
        pen.showing(item.id(), () -> {
            item.limits().ifPresent(limits -> drawWhisker(pen, scale, limits, middle, paint));
            new LimitWords(item, row, type).draw(pen, scale, middle, dataArea.getMaxX(), paint);
            if (item.spot().filter(Spot::isRange).isPresent()) {
                Rectangle2D bar = bar(scale, item.spot().get(), middle);
                drawRange(pen, bar, paint);
                EntityCollection entities = state.getEntityCollection();
                if (entities != null) {
                    addItemEntity(entities, data, row, column, bar);
                }
            } else {
                item.spot().ifPresent(spot -> Marker.of(row).drawEdge(pen, scale.at(spot.low()), middle));
                super.drawItem(g2, state, dataArea, plot, domain, range, data, row, column, 1);
            }
        });
    }

    private static void drawWhisker(Pen pen, Scale scale, Spot limits, double middle, Paint paint) {
        double low = scale.at(limits.low());
        double high = scale.at(limits.high());
        pen.box(low, middle - LINE / 2 - HALO, high - low, LINE + 2 * HALO, Color.WHITE);
        for (double end : new double[] {low, high}) {
            pen.clear(end - LINE / 2 - HALO, middle - CAP / 2 - HALO, LINE + 2 * HALO, CAP + 2 * HALO);
            pen.box(end - LINE / 2 - HALO, middle - CAP / 2, LINE + 2 * HALO, CAP, Color.WHITE);
            pen.box(end - LINE / 2, middle - CAP / 2, LINE, CAP, paint);
        }
        pen.box(low, middle - LINE / 2, high - low, LINE, paint);
    }

    private static Rectangle2D bar(Scale scale, Spot spot, double middle) {
        double low = scale.at(spot.low());
        return new Rectangle2D.Double(low, middle - RANGE / 2, scale.at(spot.high()) - low, RANGE);
    }

    private static void drawRange(Pen pen, Rectangle2D bar, Paint paint) {
        pen.box(
                bar.getX() - HALO,
                bar.getY() - HALO,
                bar.getWidth() + 2 * HALO,
                bar.getHeight() + 2 * HALO,
                Color.WHITE);
        pen.fill(bar, paint);
    }
}
