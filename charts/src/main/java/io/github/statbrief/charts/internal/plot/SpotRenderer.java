package io.github.statbrief.charts.internal.plot;

import io.github.statbrief.charts.internal.dataset.Dot;
import io.github.statbrief.charts.internal.shape.Marker;
import io.github.statbrief.charts.internal.shape.Pen;
import io.github.statbrief.charts.internal.type.Typesetter;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;

/** Dots by two measures, placed and drawn by JFreeChart; this class gives each the id of its value, a white edge, and white inside where a value is not final. */
@SuppressWarnings("serial") // never written
final class SpotRenderer extends XYLineAndShapeRenderer {
    private final transient List<Dot> dots;
    private final transient Typesetter type;

    SpotRenderer(List<Dot> dots, Typesetter type) {
        super(false, true);
        this.dots = dots;
        this.type = type;
        setSeriesShape(0, Marker.of(0).shape());
        setSeriesPaint(0, Pen.ink(type.palette().primary()));
        setDrawOutlines(false);
        setDefaultToolTipGenerator((data, series, item) -> dots.get(item).spoken());
        setURLGenerator((data, series, item) -> dots.get(item).upward().id());
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
        if (!isItemPass(pass)) {
            return;
        }
        Dot dot = dots.get(item);
        Pen pen = new Pen(g2, type);
        double x = domain.valueToJava2D(data.getXValue(series, item), dataArea, plot.getDomainAxisEdge());
        double y = range.valueToJava2D(data.getYValue(series, item), dataArea, plot.getRangeAxisEdge());
        // either value has a mark under its id, also where the name has no room
        pen.showing(dot.across().id(), () -> Marker.of(0).drawEdge(pen, x, y));
        pen.showing(dot.upward().id(), () -> {
            super.drawItem(g2, state, dataArea, info, plot, domain, range, data, series, item, crosshair, pass);
            if (!dot.isFinal()) {
                Marker.of(0).draw(pen, x, y, getItemPaint(series, item), false);
            }
        });
        if (state.getEntityCollection() != null) {
            // the lower half leads to the value that says how far to the right the dot lies, all else to the other
            Rectangle2D half = new Rectangle2D.Double(x - Marker.REACH, y, 2 * Marker.REACH, Marker.REACH);
            state.getEntityCollection()
                    .add(new ChartEntity(half, dot.spoken(), dot.across().id()));
        }
    }
}
