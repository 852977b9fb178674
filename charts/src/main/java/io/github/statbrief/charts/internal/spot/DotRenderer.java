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
 * Dots and dumbbells: JFreeChart places and draws the shapes; this class adds the line that joins those of a category, white edges, ranges, bounds and the values in
 * words, those of the outermost outside of them.
 */
@SuppressWarnings("serial") // never written
public final class DotRenderer extends LineAndShapeRenderer {
    private static final double RANGE = 3;
    private static final double HALO = 1;

    private final transient DotLayout layout;
    private final transient Typesetter type;

    /** Draws dots that a layout has measured. */
    public DotRenderer(DotLayout layout, Typesetter type) {
        super(false, true);
        this.layout = layout;
        this.type = type;
        setUseSeriesOffset(true);
        setDrawOutlines(false);
        Defaults.on(this);
    }

    @Override
    public int getPassCount() {
        return 3;
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
        Pen pen = new Pen(g2, type, !ReferenceMarker.in(plot).isEmpty());
        Scale scale = Scale.of(range, dataArea, plot.getRangeAxisEdge());
        if (pass == 1) {
            Optional<Item> item =
                    Defaults.item(data, row, column).filter(each -> each.spot().isPresent());
            item.ifPresent(each -> pen.showing(each.id(), () -> {
                Spot spot = each.spot().get();
                double middle = middle(plot, dataArea, row, column);
                if (spot.isRange()) {
                    drawRange(pen, scale, spot, middle, row, getItemPaint(row, column));
                    addRangeEntity(state, data, row, column, scale, middle);
                } else {
                    Marker.of(row).drawEdge(pen, scale.at(spot.low()), middle);
                    super.drawItem(g2, state, dataArea, plot, domain, range, data, row, column, pass);
                }
            }));
        } else if (row == 0) {
            double line = domain.getCategoryMiddle(column, getColumnCount(), dataArea, plot.getDomainAxisEdge())
                    + layout.line(column) * ((RowAxis) domain).scale(dataArea);
            if (pass == 0) {
                layout.row(column).drawLine(pen, scale, line);
            } else {
                ((RowAxis) domain).drawName(g2, dataArea, column);
                DotRow dots = layout.row(column);
                double lift = dots.lift(scale, layout.pitch()) * ((RowAxis) domain).scale(dataArea);
                dots.drawWords(pen, scale, line, lift, dataArea, this::getSeriesPaint);
            }
        }
    }

    private double middle(CategoryPlot plot, Rectangle2D dataArea, int row, int column) {
        return plot.getDomainAxis()
                .getCategorySeriesMiddle(
                        column, getColumnCount(), row, getRowCount(), 0, dataArea, plot.getDomainAxisEdge());
    }

    private void addRangeEntity(
            CategoryItemRendererState state, CategoryDataset data, int row, int column, Scale scale, double middle) {
        EntityCollection entities = state.getEntityCollection();
        Optional<Spot> spot = Defaults.item(data, row, column).flatMap(Item::spot);
        if (entities != null && spot.isPresent()) {
            double low = scale.at(spot.get().low());
            double width = scale.at(spot.get().high()) - low;
            addItemEntity(
                    entities,
                    data,
                    row,
                    column,
                    new Rectangle2D.Double(low, middle - Marker.REACH, width, 2 * Marker.REACH));
        }
    }

    /** A range has a shape at either end and a bar between. */
    private static void drawRange(Pen pen, Scale scale, Spot spot, double middle, int row, Paint paint) {
        double low = scale.at(spot.low());
        double width = scale.at(spot.high()) - low;
        pen.box(low, middle - RANGE / 2 - HALO, width, RANGE + 2 * HALO, Color.WHITE);
        pen.box(low, middle - RANGE / 2, width, RANGE, paint);
        Marker.of(row).draw(pen, low, middle, paint);
        Marker.of(row).draw(pen, low + width, middle, paint);
    }
}
