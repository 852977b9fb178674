package io.github.statbrief.charts.internal.spot;

import io.github.statbrief.charts.internal.dataset.DotDataset;
import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.type.Typesetter;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

/** Dots by two measures, placed and drawn by JFreeChart; this class gives each the id of its value, a white edge, and white inside where a value is not final. */
@SuppressWarnings("serial") // never written
public final class SpotRenderer extends XYLineAndShapeRenderer {
    private final transient Typesetter type;

    /** Draws dots. */
    public SpotRenderer(Typesetter type) {
        super(false, true);
        this.type = type;
        setSeriesShape(0, Marker.of(0).shape());
        setDrawOutlines(false);
        setDefaultToolTipGenerator((data, series, item) ->
                dot(data, item).map(DotDataset.Dot::spoken).orElse(null));
        setURLGenerator((data, series, item) ->
                dot(data, item).map(dot -> dot.upward().id()).orElse(null));
    }

    /** A dot has two values: its lower half leads to the one that says how far to the right it lies, all else to the other. */
    private static void addLowerHalf(@Nullable EntityCollection entities, DotDataset.Dot dot, Point2D middle) {
        if (entities != null) {
            Rectangle2D half =
                    new Rectangle2D.Double(middle.getX() - Marker.REACH, middle.getY(), 2 * Marker.REACH, Marker.REACH);
            entities.add(new ChartEntity(half, dot.spoken(), dot.across().id()));
        }
    }

    private static Optional<DotDataset.Dot> dot(XYDataset data, int item) {
        return data instanceof DotDataset dots ? Optional.of(dots.dot(item)) : Optional.empty();
    }

    @Override
    public void drawItem(
            Graphics2D g2,
            XYItemRendererState state,
            Rectangle2D dataArea,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis domain,
            ValueAxis range,
            XYDataset data,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        Optional<DotDataset.Dot> dot = dot(data, item).filter(each -> isItemPass(pass));
        if (dot.isEmpty()) {
            super.drawItem(g2, state, dataArea, info, plot, domain, range, data, series, item, crosshair, pass);
            return;
        }
        Pen pen = new Pen(g2, type);
        Point2D middle = new Point2D.Double(
                domain.valueToJava2D(data.getXValue(series, item), dataArea, plot.getDomainAxisEdge()),
                range.valueToJava2D(data.getYValue(series, item), dataArea, plot.getRangeAxisEdge()));
        // either value has a mark under its id, also where the name has no room
        pen.showing(dot.get().across().id(), () -> Marker.of(0).drawEdge(pen, middle.getX(), middle.getY()));
        pen.showing(dot.get().upward().id(), () -> {
            super.drawItem(g2, state, dataArea, info, plot, domain, range, data, series, item, crosshair, pass);
            if (dot.get().isTentative()) {
                Marker.of(0).drawOpen(pen, middle.getX(), middle.getY(), getItemPaint(series, item));
            }
            addLowerHalf(state.getEntityCollection(), dot.get(), middle);
        });
    }
}
